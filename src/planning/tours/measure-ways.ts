import type { CityPack } from '../../domain/geometry/city-pack.ts';
import { type LonLat, metresBetween } from '../../domain/geometry/lon-lat.ts';
import type { TravelMode } from './tours-plan.ts';

/** All ways between some places by one mode. */
export interface WayTable {
  /** From a to b: `[a * places + b]`. */
  readonly seconds: Float32Array;
  readonly metres: Float32Array;
  /** Whether no street leads from a to b, so that it was measured by air. */
  byAir(a: number, b: number): boolean;
  /** lon, lat in degrees from a to b, both included. */
  path(a: number, b: number): readonly (readonly [lon: number, lat: number])[];
}

/** Metres a second with what crossings and parking take. */
const SPEED: Readonly<Record<TravelMode, number>> = { foot: 1.25, bike: 3.8, car: 6 };
/** How much longer a way on streets is than by air. */
const DETOUR = 1.3;

export function measureWays(_pack: CityPack, mode: TravelMode, places: readonly LonLat[]): WayTable {
  const n = places.length;
  const seconds = new Float32Array(n * n);
  const metres = new Float32Array(n * n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      const way = a === b ? 0 : metresBetween(places[a]!, places[b]!) * DETOUR;
      metres[a * n + b] = way;
      seconds[a * n + b] = way / SPEED[mode];
    }
  }
  const at = (place: number) => [places[place]!.lon, places[place]!.lat] as const;
  return { seconds, metres, byAir: () => true, path: (a, b) => [at(a), at(b)] };
}
