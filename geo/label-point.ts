import polylabel from 'polylabel';
import { METRES_PER_DEGREE } from '../src/domain/geometry/lon-lat.ts';
import type { MultiPolygon, Position } from './city-draft.ts';

const PRECISION_METRES = 5;

/** Where a name fits best: the middle of the widest place of the largest polygon. */
export function labelPoint(area: MultiPolygon): Position {
  const largest = area.reduce((best, polygon) => (extent(polygon) > extent(best) ? polygon : best), area[0] ?? []);
  const origin = largest[0]?.[0];
  if (!origin) return [0, 0];
  // In metres: a degree of longitude is shorter than one of latitude, and polylabel counts both alike.
  const perLon = METRES_PER_DEGREE * Math.cos((origin[1] * Math.PI) / 180);
  const flat = largest.map((ring) =>
    ring.map(([lon, lat]): Position => [(lon - origin[0]) * perLon, (lat - origin[1]) * METRES_PER_DEGREE]),
  );
  const [x, y] = polylabel(flat, PRECISION_METRES);
  return [origin[0] + x / perLon, origin[1] + y / METRES_PER_DEGREE];
}

/** Size of the bounding box: enough to tell the main land from its islands. */
function extent(polygon: Position[][]): number {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of polygon[0] ?? []) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return (east - west) * (north - south);
}
