import type { City } from '../city.ts';
import { areaContains } from '../geometry/area.ts';
import type { LonLat } from '../geometry/lon-lat.ts';

/** Id of the ward around a place, or null outside all of them. */
export function wardAt(city: City, at: LonLat): string | null {
  return city.pack.wards.find((ward) => areaContains(ward.area, at))?.id ?? null;
}
