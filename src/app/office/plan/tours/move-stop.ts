import { type LonLat, metresBetween } from '../../../../domain/geometry/lon-lat.ts';
import type { ToursPlan } from '../../../../planning/tours/tours-plan.ts';

/**
 * The plan with a stop in another crew's tour, where it is the least detour as the crow flies. Ways and times are those
 * of before: the planner measures them anew.
 * @param placeOf where a stop is; undefined: nobody knows
 */
export function moveStop(
  plan: ToursPlan,
  stop: string,
  crew: string,
  placeOf: (stop: string) => LonLat | undefined,
): ToursPlan {
  const tours = plan.tours.map((tour) => ({ ...tour, stops: tour.stops.filter((id) => id !== stop) }));
  const known = tours.find((tour) => tour.crew === crew) ?? { crew, stops: [], metres: 0, minutes: 0, path: [] };
  const stops = [...known.stops];
  stops.splice(cheapestPlace(stops, stop, placeOf), 0, stop);
  const changed = { ...known, stops };
  return {
    ...plan,
    tours: tours.includes(known) ? tours.map((tour) => (tour === known ? changed : tour)) : [...tours, changed],
    left: plan.left.filter((one) => one.stop !== stop),
  };
}

function cheapestPlace(stops: readonly string[], stop: string, placeOf: (stop: string) => LonLat | undefined): number {
  const at = placeOf(stop);
  if (!at) return stops.length;
  const places = stops.map(placeOf);
  const between = (a: LonLat | undefined, b: LonLat | undefined) => (a && b ? metresBetween(a, b) : 0);
  let [best, least] = [stops.length, Number.POSITIVE_INFINITY];
  for (let n = 0; n <= stops.length; n++) {
    const [before, after] = [places[n - 1], places[n]];
    const detour = between(before, at) + between(at, after) - between(before, after);
    if (detour < least) [best, least] = [n, detour];
  }
  return best;
}
