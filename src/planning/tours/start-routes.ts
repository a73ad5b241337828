import type { RouteLists } from './routing-problem.ts';
import type { TourPlaces } from './tour-places.ts';
import type { ToursOrder } from './tours-plan.ts';

/** What was planned before, as far as those stops and crews still are there and are not fixed; null: nothing was. */
export function startRoutes({ settings, start }: ToursOrder, { stops, free }: TourPlaces): RouteLists | null {
  if (start === null) return null;
  const numbers = new Map<string, number>();
  for (let place = 0; place < free; place++) numbers.set(stops[place]!.id, place);
  const planned = new Map(start.tours.map((tour) => [tour.crew, tour.stops]));
  return settings.crews.map(({ id }) => {
    const list: number[] = [];
    for (const stop of planned.get(id) ?? []) {
      const place = numbers.get(stop);
      // Each only once, whatever the old plan says.
      if (place !== undefined && numbers.delete(stop)) list.push(place);
    }
    return list;
  });
}
