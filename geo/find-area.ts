import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import { METRES_PER_DEGREE } from '../src/domain/geometry/lon-lat.ts';
import type { MultiPolygon } from './city-draft.ts';
import { metresToSegment } from './metres-to-segment.ts';

/** Looks up in which of the areas a place lies; -1 for none. On a shared border the first one has it. */
export function findArea(areas: readonly MultiPolygon[]): (lon: number, lat: number) => number {
  const prepared = areas.map((coordinates) => {
    const points = coordinates.flat(2);
    const bounds = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
    for (const [lon, lat] of points) {
      bounds[0] = Math.min(bounds[0], lon);
      bounds[1] = Math.min(bounds[1], lat);
      bounds[2] = Math.max(bounds[2], lon);
      bounds[3] = Math.max(bounds[3], lat);
    }
    return { bounds, geometry: { type: 'MultiPolygon' as const, coordinates } };
  });
  return (lon, lat) =>
    prepared.findIndex(
      ({ bounds: [west, south, east, north], geometry }) =>
        lon >= west && lon <= east && lat >= south && lat <= north && booleanPointInPolygon([lon, lat], geometry),
    );
}

/**
 * As findArea, but a place just beyond the borders belongs to the area whose border is nearest. A border drawn along a
 * street leaves the posts of one side outside: they are of the city all the same.
 */
export function findAreaNearby(areas: readonly MultiPolygon[], metres: number): (lon: number, lat: number) => number {
  const find = findArea(areas);
  const perLon = METRES_PER_DEGREE * Math.cos(((areas[0]?.[0]?.[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
  const sides = areas.flatMap((area, index) =>
    area.flat().flatMap((ring) =>
      ring.slice(1).map((end, at) => {
        const [a, b] = [ring[at]!, end].map(([lon, lat]): [number, number] => [lon * perLon, lat * METRES_PER_DEGREE]);
        return { index, a: a!, b: b! };
      }),
    ),
  );
  if (sides.length === 0) return find;
  const tree = new Flatbush(sides.length);
  for (const { a, b } of sides) {
    tree.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  tree.finish();
  return (lon, lat) => {
    const inside = find(lon, lat);
    if (inside >= 0) return inside;
    const [x, y] = [lon * perLon, lat * METRES_PER_DEGREE];
    let best = { index: -1, away: metres };
    for (const at of tree.search(x - metres, y - metres, x + metres, y + metres).sort((p, q) => p - q)) {
      const { index, a, b } = sides[at]!;
      const { away } = metresToSegment([x, y], a, b);
      if (away < best.away) best = { index, away };
    }
    return best.index;
  };
}
