import type { Street } from '../../domain/geometry/city-pack.ts';
import { findArms } from './arms.ts';
import { layOut, shareAlong } from './net-plane.ts';
import { addPieces, type Piece, type StreetNet } from './street-net.ts';

/** A street with a hole no longer than this goes on behind it: a square, a crossing, the border of two surveys. */
const GAP_METRES = 15;

/** The net with the gaps of each named street closed: from an end to the nearest line of the same street, straight on. */
export function bridgeGaps(net: StreetNet, streets: readonly Street[]): StreetNet {
  const { from, to, street } = net.segments;
  const { x, y, near } = layOut(net);
  const arms = findArms(net.segments, x.length);
  const bridges: Piece[] = [];
  for (let end = 0; end < x.length; end++) {
    if (arms.start[end + 1]! - arms.start[end]! !== 1) continue;
    const own = arms.segment[arms.start[end]!]!;
    if (!streets[street[own]!]?.name) continue;
    const before = from[own] === end ? to[own]! : from[own]!;
    let [nearest, reach] = [-1, GAP_METRES];
    for (const segment of near(x[end]!, y[end]!, GAP_METRES)) {
      const [a, b] = [from[segment]!, to[segment]!];
      if (street[segment] !== street[own] || a === before || b === before || segment === own) continue;
      const share = shareAlong(x[end]!, y[end]!, x[a]!, y[a]!, x[b]!, y[b]!);
      const corner = share < 0.5 ? a : b;
      const away = Math.hypot(x[corner]! - x[end]!, y[corner]! - y[end]!);
      if (away < reach) [nearest, reach] = [corner, away];
    }
    if (nearest >= 0) bridges.push({ from: end, to: nearest, street: street[own]!, oneWay: 0 });
  }
  return addPieces(net, bridges, streets);
}
