import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchSteps } from '../../../src/planning/run-search.ts';
import type { Search } from '../../../src/planning/search.ts';
import { planTours } from '../../../src/planning/tours/plan-tours.ts';
import type { ToursOrder, ToursPlan } from '../../../src/planning/tours/tours-plan.ts';
import { crew, order, place, planningCity, someStops, visited } from './tour-order.ts';

const city = planningCity();
const search = (asked: ToursOrder, seed = 1) => planTours(city, asked, seed) as Search<ToursPlan>;
const plan = (asked: ToursOrder, steps = 10, seed = 1) => searchSteps(search(asked, seed), steps);

describe('Tours', () => {
  it('visit every stop once or say that it is left, and never break capacity, evening or a hard border', () => {
    const crews = fc.array(
      fc.record({
        capacity: fc.integer({ min: 4, max: 20 }),
        minutes: fc.integer({ min: 40, max: 120 }),
        mode: fc.constantFrom('foot' as const, 'bike' as const),
        start: fc.constantFrom(place(0, 0), place(-300, 200), null),
        end: fc.constantFrom(place(0, 0), null),
      }),
      { minLength: 3, maxLength: 5 },
    );
    fc.assert(
      fc.property(
        crews,
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('none' as const, 'soft' as const, 'hard' as const),
        fc.constantFrom('fewest' as const, 'balanced' as const),
        fc.integer(),
        (wishes, count, wardBorders, aim, seed) => {
          const stops = someStops(count, 400, seed);
          const all = wishes.map((wish, index) => crew(String(index), wish));
          const asked = order(stops, { crews: all, wardBorders, aim });
          const made = plan(asked, 2);
          const ids = [...visited(made), ...made.left.map(({ stop }) => stop)];
          expect(ids.sort()).toEqual(stops.map(({ id }) => id).sort());
          const wardOf = new Map(stops.map(({ id, ward }) => [id, ward]));
          for (const tour of made.tours) {
            const { capacity, minutes } = all.find(({ id }) => id === tour.crew)!;
            expect(tour.stops.length).toBeLessThanOrEqual(capacity);
            expect(tour.minutes).toBeLessThanOrEqual(minutes + 1e-9);
            if (wardBorders === 'hard') expect(new Set(tour.stops.map((id) => wardOf.get(id))).size).toBe(1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
