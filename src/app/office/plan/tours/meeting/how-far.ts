import type { City } from '../../../../../domain/city.ts';
import { type LonLat, metresBetween } from '../../../../../domain/geometry/lon-lat.ts';
import { wardAt } from '../../../../../domain/rules/ward-at.ts';
import type { View } from '../../../../../domain/view.ts';
import type { Crew, ToursPlan } from '../../../../../planning/tours/tours-plan.ts';

/**
 * How far a crew is from a place, metres: from the stops that it has already, otherwise from its team's ward, 0 within it.
 * Infinity for a crew that is nowhere at home.
 */
export function howFar(view: View, city: City, plan: ToursPlan | null): (crew: Crew, place: LonLat) => number {
  const tours = new Map(
    plan?.tours.map(({ crew, stops }) => [
      crew,
      stops.map((stop) => view.get('placement', stop)).filter((place) => place !== undefined),
    ]),
  );
  return ({ id, team }, place) => {
    const stops = tours.get(id) ?? [];
    if (stops.length > 0) return stops.reduce((sum, stop) => sum + metresBetween(stop, place), 0) / stops.length;
    const home = team === null ? null : view.get('team', team)?.ward;
    const ward = city.pack.wards.find((one) => one.id === home);
    if (!ward) return Number.POSITIVE_INFINITY;
    return wardAt(city, place) === ward.id ? 0 : metresBetween(ward.area.label, place);
  };
}
