import { type Geom, intersection, union } from 'polyclip-ts';
import { METRES_PER_DEGREE, UNITS_PER_DEGREE } from '../src/domain/geometry/lon-lat.ts';
import type { MultiPolygon, Position } from './city-draft.ts';

/** One area out of several. Holes and islands stay. */
export function unite(areas: MultiPolygon[]): MultiPolygon {
  const [first, ...rest] = areas.map(snap);
  return first ? snap(union(first as Geom, ...(rest as Geom[])) as MultiPolygon) : [];
}

/** What two areas share. */
export function cut(area: MultiPolygon, by: MultiPolygon): MultiPolygon {
  return snap(intersection(snap(area) as Geom, snap(by) as Geom) as MultiPolygon);
}

/** Area in square metres, by the cylindrical equal-area projection, so that areas at different latitudes add up. */
export function squareMetres(area: MultiPolygon): number {
  const degreesOfSine = ([lon, lat]: Position): Position => [lon, (Math.sin((lat * Math.PI) / 180) * 180) / Math.PI];
  const sizeOf = (ring: Position[]) => Math.abs(signedArea(ring.map(degreesOfSine))) * METRES_PER_DEGREE ** 2;
  return area.reduce(
    (sum, [outer, ...holes]) => sum + sizeOf(outer ?? []) - holes.reduce((inner, hole) => inner + sizeOf(hole), 0),
    0,
  );
}

/** In square degrees (the shoelace formula); positive when the ring runs counter-clockwise. */
export function signedArea(ring: Position[]): number {
  let sum = 0;
  // Relative to the first point: at 52 degrees the products would otherwise eat the digits that matter.
  const [x0, y0] = ring[0] ?? [0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[i + 1]!;
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return sum / 2;
}

// To the pack's own grid first: neighbours that share corners then share them exactly, and no sliver opens between them.
function snap(area: MultiPolygon): MultiPolygon {
  return area.map((polygon) =>
    polygon.map((ring) =>
      ring.map(
        ([lon, lat]): Position => [
          Math.round(lon * UNITS_PER_DEGREE) / UNITS_PER_DEGREE,
          Math.round(lat * UNITS_PER_DEGREE) / UNITS_PER_DEGREE,
        ],
      ),
    ),
  );
}
