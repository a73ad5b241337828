import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { LonLat } from './lon-lat.ts';

/** Whether a place lies in a ring of [lon, lat], closed or not; on the border counts as inside. */
export function insideRing(ring: readonly (readonly [number, number])[], at: LonLat): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || ring.length < 3) return false;
  const closed = first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
  return booleanPointInPolygon([at.lon, at.lat], {
    type: 'Polygon',
    coordinates: [closed.map(([lon, lat]) => [lon, lat])],
  });
}
