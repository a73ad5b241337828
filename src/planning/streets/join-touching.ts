import type { Street } from '../../domain/geometry/city-pack.ts';
import { findArms } from './arms.ts';
import { layOut, shareAlong } from './net-plane.ts';
import { joinPieces, type Piece, type StreetNet } from './street-net.ts';
import { unionFind } from './union-find.ts';

/** Whoever drew a line that ends this near to another one meant to reach it. */
const END_METRES = 3;
/** A line that only passes by is another's bridge or tunnel as a rule; this near, the point was put onto the line. */
const POINT_METRES = 0.3;

/** A node that comes to lie in the middle of a segment. */
interface Joint {
  readonly node: number;
  readonly share: number;
}

/**
 * The net with every end joined that stops short of another line, and every point that lies on one without being one of
 * its points: the line is led through it. Nodes that are nearer to each other than that become one.
 */
export function joinTouching(net: StreetNet, streets: readonly Street[]): StreetNet {
  const { from, to, street, oneWay } = net.segments;
  const { x, y, near } = layOut(net);
  const arms = findArms(net.segments, x.length);
  const same = unionFind(x.length);
  const joints = new Map<number, Joint[]>();

  function joinNode(node: number, reach: number, onlyNearest: boolean): boolean {
    const [px, py] = [x[node]!, y[node]!];
    const own = onlyNearest ? neighboursOf(node) : [];
    let nearest = { away: Number.POSITIVE_INFINITY, segment: -1, share: 0 };
    let found = false;
    for (const segment of near(px, py, reach)) {
      const [a, b] = [from[segment]!, to[segment]!];
      if (a === node || b === node || own.includes(a) || own.includes(b)) continue;
      const share = shareAlong(px, py, x[a]!, y[a]!, x[b]!, y[b]!);
      const away = Math.hypot(x[a]! + share * (x[b]! - x[a]!) - px, y[a]! + share * (y[b]! - y[a]!) - py);
      if (away > reach) continue;
      found = true;
      if (!onlyNearest) join(node, segment, share, reach);
      else if (away < nearest.away) nearest = { away, segment, share };
    }
    if (onlyNearest && found) join(node, nearest.segment, nearest.share, reach);
    return found;
  }

  function join(node: number, segment: number, share: number, reach: number): void {
    const corner = share < 0.5 ? from[segment]! : to[segment]!;
    if (Math.hypot(x[corner]! - x[node]!, y[corner]! - y[node]!) <= reach) same.unite(corner, node);
    else joints.set(segment, [...(joints.get(segment) ?? []), { node, share }]);
  }

  function neighboursOf(node: number): number[] {
    const segments = arms.segment.subarray(arms.start[node]!, arms.start[node + 1]!);
    return Array.from(segments, (segment) => (from[segment] === node ? to[segment]! : from[segment]!));
  }

  for (let node = 0; node < x.length; node++) {
    const joined = joinNode(node, POINT_METRES, false);
    const isEnd = arms.start[node + 1]! - arms.start[node]! === 1;
    if (isEnd && !joined) joinNode(node, END_METRES, true);
  }

  function* pieces(): Generator<Piece> {
    for (let segment = 0; segment < from.length; segment++) {
      const about = { street: street[segment]!, oneWay: oneWay[segment]! };
      let last = same.find(from[segment]!);
      for (const { node } of (joints.get(segment) ?? []).sort((a, b) => a.share - b.share)) {
        const next = same.find(node);
        yield { from: last, to: next, ...about };
        last = next;
      }
      yield { from: last, to: same.find(to[segment]!), ...about };
    }
  }
  return { ...net, segments: joinPieces(pieces(), x.length, streets) };
}
