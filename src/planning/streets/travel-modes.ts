import type { Street } from '../../domain/geometry/city-pack.ts';
import type { TravelMode } from '../tours/tours-plan.ts';

/** How somebody gets on who has posters and a ladder with them. */
export interface TravelRules {
  /** km/h by the kind of street, 0 path to 4 main road; 0: not allowed there. Waiting at lights and corners is in it. */
  readonly speeds: readonly [number, number, number, number, number];
  readonly obeysOneWay: boolean;
}

/** Also the last steps from the street to the post, whatever one came with. */
const FOOT_KMH = 4.5;

export const TRAVEL: { readonly [M in TravelMode]: TravelRules } = {
  // A pedestrian without a load goes 4.8 to 5.
  foot: { speeds: [FOOT_KMH, FOOT_KMH, FOOT_KMH, FOOT_KMH, FOOT_KMH], obeysOneWay: false },
  // A cargo bike or a trailer, and people walking on the paths.
  bike: { speeds: [10, 12, 12, 12, 12], obeysOneWay: true },
  // What is left of 50, 30 and walking pace in town.
  car: { speeds: [0, 12, 20, 25, 30], obeysOneWay: true },
};

/** How much longer a way is than the air line, where nobody knows the way: German towns measure 1.2 to 1.4. */
export const DETOUR = 1.3;
/** Where there is no street, this is its usual speed too. */
const USUAL_KIND = 2;

export const FOOT_METRES_PER_SECOND = FOOT_KMH / 3.6;

/** @param street undefined where there is none */
export function metresPerSecond(mode: TravelMode, street: Street | undefined): number {
  const { speeds } = TRAVEL[mode];
  return (speeds[street?.kind ?? USUAL_KIND] ?? speeds[USUAL_KIND]) / 3.6;
}
