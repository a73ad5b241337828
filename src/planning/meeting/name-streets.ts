import type { Street } from '../../domain/geometry/city-pack.ts';
import { type LonLat, UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';
import { type Plane, planeAround, shareAlong } from '../streets/net-plane.ts';

/** Streets that meet at a corner come this near to it, with the width of a large one. */
const CORNER_METRES = 25;
/** Further away, the name of a street says nothing about a place. */
const NEAR_METRES = 150;

/**
 * Names of the streets at a place, the nearest first: two at a corner, one along a street, none where no street with a
 * name is near. Looks at every street of the city.
 */
export function nameStreets(streets: readonly Street[], at: LonLat): readonly string[] {
  const place: Place = { plane: planeAround(Int32Array.of(at.lat * UNITS_PER_DEGREE)), ...at };
  const away = new Map<string, number>();
  for (const street of streets) {
    if (street.name === '') continue;
    const metres = metresTo(street, place);
    if (metres <= Math.min(NEAR_METRES, away.get(street.name) ?? NEAR_METRES)) away.set(street.name, metres);
  }
  const near = [...away].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  return near.filter(([, metres], rank) => rank === 0 || (rank === 1 && metres <= CORNER_METRES)).map(([name]) => name);
}

interface Place extends LonLat {
  readonly plane: Plane;
}

/** Infinity where the whole street lies on one side, too far away. */
function metresTo({ coords, lines }: Street, { plane, lon, lat }: Place): number {
  let least = Number.POSITIVE_INFINITY;
  for (let line = 0; line + 1 < lines.length; line++) {
    // The first point has none before it: what is measured to there is NaN, and never less.
    let [ax, ay] = [Number.NaN, Number.NaN];
    for (let point = lines[line]!; point < lines[line + 1]!; point++) {
      const bx = plane.x(coords[point * 2]! - lon * UNITS_PER_DEGREE);
      const by = plane.y(coords[point * 2 + 1]! - lat * UNITS_PER_DEGREE);
      if (!(isBeyond(ax, bx) || isBeyond(ay, by))) {
        const share = shareAlong(0, 0, ax, ay, bx, by);
        const metres = Math.hypot(ax + share * (bx - ax), ay + share * (by - ay));
        if (metres < least) least = metres;
      }
      ax = bx;
      ay = by;
    }
  }
  return least;
}

const isBeyond = (a: number, b: number): boolean =>
  (a > NEAR_METRES && b > NEAR_METRES) || (a < -NEAR_METRES && b < -NEAR_METRES);
