import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Contradiction } from '../../../src/planning/contradiction.ts';
import type { MeetingOrder, MeetingPlan } from '../../../src/planning/meeting/meeting-plan.ts';
import { planMeeting } from '../../../src/planning/meeting/plan-meeting.ts';
import type { PlanningCity } from '../../../src/planning/planning-city.ts';
import { searchSteps } from '../../../src/planning/run-search.ts';
import type { Search } from '../../../src/planning/search.ts';
import { at } from '../streets/draw-streets.ts';
import { meetingOrder, meetingTown, type Spot } from './meeting-town.ts';

const search = (city: PlanningCity, order: MeetingOrder, seed = 1) =>
  planMeeting(city, order, seed) as Search<MeetingPlan>;
const meet = (city: PlanningCity, order: MeetingOrder) => searchSteps(search(city, order), 50);

function contradiction(city: PlanningCity, order: MeetingOrder): Contradiction | null {
  try {
    search(city, order);
    return null;
  } catch (error) {
    if (error instanceof Contradiction) return error;
    throw error;
  }
}

/** On a grid of streets the way is what one walks to the east and to the north. */
type Corner = readonly [east: number, north: number];
const corner = fc.tuple(fc.constantFrom(0, 200, 400, 600), fc.constantFrom(0, 200, 400, 600));
const walk = (a: Corner, b: Corner) => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
const meanWay = (stops: readonly Corner[], starts: readonly Corner[]) =>
  stops.reduce((sum, stop) => sum + Math.min(...starts.map((start) => walk(stop, start))), 0) / stops.length;

describe('where crews meet', () => {
  test('no choice of places is nearer to what they have to do', () => {
    const distinct = { selector: (one: Corner) => one.join(), minLength: 4, maxLength: 6 };
    fc.assert(
      fc.property(
        fc.array(corner, { minLength: 1, maxLength: 12 }),
        fc.uniqueArray(corner, distinct),
        fc.array(corner, { maxLength: 2 }),
        (stops, places, begun) => {
          const spots = places.map((one): Spot => ['stop', ...one]);
          const order = meetingOrder(
            stops.map((one) => at(...one)),
            2,
            { begun: begun.map((one) => at(...one)) },
          );
          const best = Math.min(
            ...places.flatMap((a, n) => places.slice(0, n).map((b) => meanWay(stops, [a, b, ...begun]))),
          );
          const made = search(meetingTown(spots), order);
          const plan = searchSteps(made, 200);
          // Ways are whole metres, and a place is right to a centimetre.
          expect(Math.abs(plan.metres - best)).toBeLessThan(1);
          expect(made.value()).toBe(plan.metres);
          expect(made.bound()).toBeCloseTo(plan.metres, 6);
          expect(plan.points).toHaveLength(2);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is at stops of buses and trams, and says which streets are there', () => {
    const stops = [at(20, 0), at(60, 0), at(580, 600), at(600, 560)];
    const spots: Spot[] = [
      ['stop', 0, 0],
      ['school', 40, 0],
      ['stop', 600, 600],
      ['stop', 300, 400],
      ['stop', 0, 600],
    ];
    const { points, metres } = meet(meetingTown(spots), meetingOrder(stops, 2));
    const told = points.map(({ spot, streets, stops: count }) => ({ spot, streets, count }));
    expect(told).toEqual([
      { spot: 'transport', streets: ['East A', 'North A'], count: 2 },
      { spot: 'transport', streets: ['East D', 'North D'], count: 2 },
    ]);
    expect(metres).toBeCloseTo((20 + 60 + 20 + 40) / 4, 0);
    const beside = meet(meetingTown([...spots, ['stop', 300, 10]]), meetingOrder([at(300, 0)], 1));
    expect(beside.points[0]!.streets).toEqual(['East A']);
  });

  test('leaves to others what is nearer to where they begin', () => {
    const spots: Spot[] = [
      ['stop', 0, 0],
      ['stop', 600, 0],
      ['stop', 600, 600],
      ['stop', 0, 600],
    ];
    const stops = [...Array.from({ length: 5 }, (_, n) => at(n * 10, 0)), at(590, 600), at(570, 600)];
    const alone = meet(meetingTown(spots), meetingOrder(stops, 1));
    expect(alone.points).toMatchObject([{ streets: ['East A', 'North A'], stops: 7 }]);
    const beside = meet(meetingTown(spots), meetingOrder(stops, 1, { begun: [at(0, 0)] }));
    expect(beside.points).toMatchObject([{ streets: ['East D', 'North D'], stops: 2 }]);
  });

  test('counts a post with several things to do as often as there are things to do', () => {
    const spots: Spot[] = [
      ['stop', 0, 0],
      ['stop', 600, 0],
    ];
    const stops = [at(0, 0), at(200, 0), at(600, 0), at(600, 0), at(600, 0)];
    const { points } = meet(meetingTown(spots), meetingOrder(stops, 1));
    expect(points).toMatchObject([{ streets: ['East A', 'North D'], stops: 5 }]);
  });

  test('is at a corner of streets where the city has no stops of buses, or too few or too far ones', () => {
    const stops = [at(200, 10), at(210, 0), at(400, 390)];
    const spots: (readonly Spot[] | null)[] = [null, [], [['stop', 0, 600]], [['stop', 9_000, 0]]];
    for (const some of spots) {
      const { points } = meet(meetingTown(some), meetingOrder(stops, 2));
      expect(points).toMatchObject([
        { spot: 'corner', streets: ['East A', 'North B'], stops: 2 },
        { spot: 'corner', streets: ['East C', 'North C'], stops: 1 },
      ]);
    }
  });

  test('is at one of the posts where the city knows no streets', () => {
    const stops = [at(0, 0), at(200, 0), at(210, 0), at(420, 0)];
    const { points } = meet(meetingTown(null, false), meetingOrder(stops, 1));
    expect(points).toMatchObject([{ ...at(200, 0), spot: 'post', streets: [], stops: 4 }]);
  });

  test('the same order and seed find the same places', () => {
    const stops = Array.from({ length: 60 }, (_, n) => at((n * 137) % 600, (n * 211) % 600));
    const order = meetingOrder(stops, 3);
    expect(searchSteps(search(meetingTown(null), order, 5), 30)).toEqual(
      searchSteps(search(meetingTown(null), order, 5), 30),
    );
  });
});

describe('what cannot be is said with what could', () => {
  test('nothing to do', () => {
    expect(contradiction(meetingTown(null), meetingOrder([], 2))?.code).toBe('no-stops');
  });

  test('no meeting point wanted', () => {
    expect(contradiction(meetingTown(null), meetingOrder([at(0, 0)], 0))).toMatchObject({
      code: 'no-meeting-points',
      remedies: [{ setting: 'count', from: 0, to: 1 }],
    });
  });

  test('more meeting points than places, and the remedy holds', () => {
    const stops = [at(0, 0), at(5, 0), at(200, 0)];
    const city = meetingTown([['stop', 0, 0]], false);
    const found = contradiction(city, meetingOrder(stops, 4));
    expect(found).toMatchObject({
      code: 'too-few-places',
      values: { count: 4, places: 2 },
      remedies: [{ setting: 'count', from: 4, to: 2 }],
    });
    expect(meet(city, meetingOrder(stops, 2)).points.map(({ spot }) => spot)).toEqual(['transport', 'post']);
  });
});
