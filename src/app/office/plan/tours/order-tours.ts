import type { City } from '../../../../domain/city.ts';
import type { View } from '../../../../domain/view.ts';
import type { TourStop, ToursOrder, ToursPlan } from '../../../../planning/tours/tours-plan.ts';
import type { Settings } from '../tasks.ts';
import { openStops } from './open-stops.ts';
import { doneStops, stopsOfTours } from './replan-tours.ts';

/** What the planner is asked, with the campaign as it is at this instant (ms). */
export function orderTours(
  view: View,
  city: City,
  settings: Settings<'tours'>,
  start: ToursPlan | null,
  at: number,
  answersFor: (ward: string | null) => boolean,
): ToursOrder {
  const { wards, source, locked, replaces, ...asked } = settings;
  const stops =
    replaces.length > 0 ? stopsOfTours(view, city, replaces) : openStops(view, city, settings, at, answersFor);
  const kept = start && onlyKnown(start, stops);
  return {
    settings: asked,
    stops,
    fixed: replaces.length > 0 ? doneStops(view, replaces) : fixedOf(kept, locked),
    start: kept,
  };
}

/** Tours that stay as they are, as what is fixed from the beginning. */
export const fixedOf = (plan: ToursPlan | null, crews: readonly string[]): ToursOrder['fixed'] =>
  (plan?.tours ?? [])
    .filter(({ crew, stops }) => crews.includes(crew) && stops.length > 0)
    .map(({ crew, stops }) => ({ crew, stops }));

/** The plan without stops that are not to be planned any more. */
function onlyKnown(plan: ToursPlan, stops: readonly TourStop[]): ToursPlan {
  const known = new Set(stops.map(({ id }) => id));
  return {
    ...plan,
    tours: plan.tours.map((tour) => ({ ...tour, stops: tour.stops.filter((stop) => known.has(stop)) })),
    left: plan.left.filter(({ stop }) => known.has(stop)),
  };
}
