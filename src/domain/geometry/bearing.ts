import type { LonLat } from './lon-lat.ts';

/** The way from one place to another as the compass has it: degrees from north, clockwise, 0 ≤ degrees < 360. Within a city. */
export function bearing(from: LonLat, to: LonLat): number {
  const east = (to.lon - from.lon) * Math.cos((((from.lat + to.lat) / 2) * Math.PI) / 180);
  const degrees = (Math.atan2(east, to.lat - from.lat) * 180) / Math.PI;
  // Adding and rounding may give 360 itself, which is north again.
  return (degrees + 360) % 360;
}
