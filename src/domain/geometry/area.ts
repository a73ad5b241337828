import type { Area } from './city-pack.ts';
import { type LonLat, UNITS_PER_DEGREE } from './lon-lat.ts';

/**
 * Whether the place lies in the area. A place on a border that two areas share belongs to exactly one of them.
 * Works on the packed coordinates: Turf would want every ring unpacked into pairs first.
 */
export function areaContains(area: Area, at: LonLat): boolean {
  const x = at.lon * UNITS_PER_DEGREE;
  const y = at.lat * UNITS_PER_DEGREE;
  let inside = false;
  // Holes lie inside their polygon and polygons do not overlap, so crossings may be counted over all rings at once.
  for (let ring = 0; ring + 1 < area.rings.length; ring++) {
    if (ringCrossings(area.coords, area.rings[ring]!, area.rings[ring + 1]!, x, y) % 2 === 1) inside = !inside;
  }
  return inside;
}

/** How often a ray from (x, y) to the east crosses the ring of points `start` to `end` (exclusive). */
function ringCrossings(coords: Int32Array, start: number, end: number, x: number, y: number): number {
  let crossings = 0;
  for (let i = start, previous = end - 1; i < end; previous = i++) {
    const xi = coords[i * 2]!;
    const yi = coords[i * 2 + 1]!;
    const xp = coords[previous * 2]!;
    const yp = coords[previous * 2 + 1]!;
    if (yi > y !== yp > y && x < ((xp - xi) * (y - yi)) / (yp - yi) + xi) crossings++;
  }
  return crossings;
}
