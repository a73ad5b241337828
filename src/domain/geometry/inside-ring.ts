import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { LonLat } from './lon-lat.ts';

type Ring = readonly (readonly [lon: number, lat: number])[];

/** Whether a place lies in a ring of [lon, lat], closed or not; on the border counts as inside. */
export const insideRing = (ring: Ring, at: LonLat): boolean => insideOf(ring)(at);

/** The same for many places: the ring is made ready once. */
export function insideOf(ring: Ring): (at: LonLat) => boolean {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || ring.length < 3) return () => false;
  const closed = first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
  const polygon = { type: 'Polygon' as const, coordinates: [closed.map(([lon, lat]) => [lon, lat])] };
  return ({ lon, lat }) => booleanPointInPolygon([lon, lat], polygon);
}
