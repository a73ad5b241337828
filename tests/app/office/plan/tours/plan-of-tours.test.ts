import { describe, expect, test } from 'vitest';
import { moreCrews, newCrew, nextEvening } from '../../../../../src/app/office/plan/tours/crews.ts';
import { defaultTours } from '../../../../../src/app/office/plan/tours/default-tours.ts';
import { moveStop } from '../../../../../src/app/office/plan/tours/move-stop.ts';
import { openStops } from '../../../../../src/app/office/plan/tours/open-stops.ts';
import { orderTours } from '../../../../../src/app/office/plan/tours/order-tours.ts';
import { possibleStops, splitStops, tourParts } from '../../../../../src/app/office/plan/tours/preview-tours.ts';
import { openTours, replanTours } from '../../../../../src/app/office/plan/tours/replan-tours.ts';
import type { ToursPlan } from '../../../../../src/planning/tours/tours-plan.ts';
import { hang } from '../../../../fixtures/hang.ts';
import { NOON, office, smallWorld, uuid } from '../../../../fixtures/small-campaign.ts';
import { gridPlace, gridPost } from '../../../../fixtures/small-city.ts';

const all = () => true;

/** Five planned posts along two rows, far enough apart; the n-th placement is uuid(n). */
function plannedWorld() {
  const world = smallWorld();
  const spots = [gridPost(2, 0), gridPost(2, 2), gridPost(2, 4), gridPost(6, 6), gridPost(6, 8)];
  spots.forEach((post, n) => {
    expect(world.run('planPoster', { placementId: uuid(n), post, motif: null }, office).status).toBe('applied');
  });
  return { ...world, spots };
}

const makeTour = ({ run, spots }: ReturnType<typeof plannedWorld>, tour: number, of: readonly number[]) =>
  run(
    'makeTour',
    {
      tourId: uuid(tour),
      name: `Tour ${tour}`,
      kind: 'hang',
      team: null,
      ward: null,
      day: null,
      stops: of.map((n) => ({ id: uuid(tour * 100 + n), post: spots[n]!, placement: uuid(n) })),
    },
    office,
  );

const hangStop = ({ run, spots }: ReturnType<typeof plannedWorld>, n: number) => {
  const post = spots[n]!;
  return run('hangPoster', { ...hang(n, Number(post[1]), Number(post[2])), hungAt: NOON }, office);
};

const planOf = (...tours: readonly (readonly [crew: string, stops: readonly string[]])[]): ToursPlan => ({
  tours: tours.map(([crew, stops]) => ({ crew, stops, metres: 1, minutes: 1, path: [] })),
  left: [],
  byAir: 0,
});

describe('what there is to do', () => {
  const wish = { kind: 'hang', wards: [], source: 'all' } as const;

  test('is every planned post, or those of a ward', () => {
    const { view, city } = plannedWorld();
    const ids = (wards: readonly string[]) =>
      openStops(view, city, { ...wish, wards }, NOON, all)
        .map(({ id }) => id)
        .sort();
    expect(ids([])).toEqual([0, 1, 2, 3, 4].map(uuid));
    expect(ids(['01'])).toEqual([0, 1, 2].map(uuid));
    const west = openStops(view, city, wish, NOON, all).find(({ id }) => id === uuid(0));
    expect(west).toMatchObject({ post: gridPost(2, 0), ward: '01', lon: expect.closeTo(gridPlace(2, 0).lon, 6) });
  });

  test('leaves to an open tour what it has still to check', () => {
    const world = plannedWorld();
    for (const n of [0, 1]) hangStop(world, n);
    const check = { ...wish, kind: 'check' } as const;
    expect(openStops(world.view, world.city, check, NOON + 1, all)).toHaveLength(2);
    world.run(
      'makeTour',
      {
        tourId: uuid(70),
        name: 'Check',
        kind: 'check',
        team: null,
        ward: null,
        day: null,
        stops: [{ id: uuid(71), post: world.spots[0]!, placement: uuid(0) }],
      },
      office,
    );
    expect(openStops(world.view, world.city, check, NOON + 1, all).map(({ id }) => id)).toEqual([uuid(1)]);
  });
});

describe('what the planner is asked', () => {
  test('keeps the tours that are locked, and begins with what is still to be done', () => {
    const world = plannedWorld();
    const crews = [newCrew('A', null), newCrew('B', null)];
    const start = planOf([crews[0]!.id, [uuid(0), uuid(9), uuid(1)]], [crews[1]!.id, [uuid(3)]]);
    const settings = { ...defaultTours(world.view, NOON), crews, locked: [crews[0]!.id] };
    const order = orderTours(world.view, world.city, settings, start, NOON, all);
    expect(order.stops).toHaveLength(5);
    expect(order.fixed).toEqual([{ crew: crews[0]!.id, stops: [uuid(0), uuid(1)] }]);
    expect(order.start?.tours.map(({ stops }) => stops.length)).toEqual([2, 1]);
    // What only the page knows is none of the planner's business.
    expect(Object.keys(order.settings).sort()).toEqual(['aim', 'crews', 'kind', 'minutesPerStop', 'wardBorders']);
  });

  test('after half an evening is the open tours, with what is done at the beginning of each', () => {
    const world = plannedWorld();
    expect(makeTour(world, 80, [0, 1, 2]).status).toBe('applied');
    expect(makeTour(world, 81, [3, 4]).status).toBe('applied');
    hangStop(world, 1);
    const { view, city } = world;
    const tours = openTours(view, 'hang', all);
    const { settings, start } = replanTours(view, defaultTours(view, NOON), tours);
    expect(settings.crews.map(({ id, name }) => [id, name])).toEqual([
      [uuid(80), 'Tour 80'],
      [uuid(81), 'Tour 81'],
    ]);
    const order = orderTours(view, city, settings, start, NOON, all);
    expect(order.stops.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map(uuid));
    expect(order.fixed).toEqual([{ crew: uuid(80), stops: [uuid(1)] }]);
    expect(order.start?.tours.map(({ stops }) => stops)).toEqual([
      [uuid(0), uuid(1), uuid(2)],
      [uuid(3), uuid(4)],
    ]);
  });
});

describe('publishing tours', () => {
  test('takes the stops that makeTour takes, and leaves out what is hung or reserved meanwhile', () => {
    const world = plannedWorld();
    makeTour(world, 80, [4]);
    hangStop(world, 0);
    const stops = possibleStops(world.view, world.city, 'hang', [0, 1, 2, 3, 4, 9].map(uuid), NOON);
    expect(stops.map(({ placement }) => placement)).toEqual([1, 2, 3].map(uuid));
    expect(makeTour(world, 90, [1, 2, 3]).status).toBe('applied');
  });

  test('that was interrupted finds the parts that were made, and goes on with the others', () => {
    const world = plannedWorld();
    const planned = [0, 1, 2, 3, 4].map(uuid);
    const parts = (replaces: string[] = []) =>
      tourParts(world.view, world.city, { kind: 'hang', replaces }, planned, (part) => uuid(90 + part), NOON);
    expect(parts()).toEqual([{ tourId: uuid(90), number: 1, stops: planned, open: 5 }]);
    makeTour(world, 80, [0, 1]);
    // What another tour holds is free as soon as that is closed.
    expect(parts()[0]?.open).toBe(3);
    expect(parts([uuid(80)])[0]?.open).toBe(5);
    makeTour(world, 90, [2, 3]);
    expect(parts([uuid(80)])).toEqual([{ tourId: uuid(90), number: 1, stops: planned, open: 2 }]);
  });

  test('cuts a long tour into parts of about the same length, with every stop once and in order', () => {
    const stops = Array.from({ length: 1_201 }, (_, n) => n);
    const parts = splitStops(stops);
    expect(parts.map(({ length }) => length)).toEqual([401, 401, 399]);
    expect(parts.flat()).toEqual(stops);
    expect(splitStops([])).toEqual([]);
    expect(splitStops([1])).toEqual([[1]]);
  });
});

describe('a stop that is moved by hand', () => {
  const places = new Map([
    ['a', gridPlace(0, 0)],
    ['b', gridPlace(0, 4)],
    ['x', gridPlace(0, 2)],
  ]);
  const placeOf = (stop: string) => places.get(stop);

  test('goes where it is the least detour, and out of its old tour', () => {
    const moved = moveStop(planOf(['1', ['x', 'c']], ['2', ['a', 'b']]), 'x', '2', placeOf);
    expect(moved.tours.map(({ stops }) => stops)).toEqual([['c'], ['a', 'x', 'b']]);
  });

  test('may go to a crew without a tour, and one that nobody had is somebody’s then', () => {
    const plan = { ...planOf(['1', ['a']]), left: [{ stop: 'x', why: 'minutes' as const }] };
    const moved = moveStop(plan, 'x', '3', placeOf);
    expect(moved.left).toEqual([]);
    expect(moved.tours.map(({ crew, stops }) => [crew, stops])).toEqual([
      ['1', ['a']],
      ['3', ['x']],
    ]);
  });
});

describe('crews', () => {
  test('that are missing go once more in turn, and carry as much as the strongest', () => {
    const [a, b] = [
      { ...newCrew('A', 'team-a'), day: '2027-02-28', capacity: 10 },
      { ...newCrew('B', 'team-b'), capacity: 50 },
    ];
    const more = moreCrews([a, b], 5);
    expect(more.map(({ name, capacity, day }) => [name, capacity, day])).toEqual([
      ['A', 10, '2027-02-28'],
      ['B', 50, null],
      ['A', 50, '2027-03-01'],
      ['B', 50, null],
      ['A', 50, '2027-03-01'],
    ]);
    expect(new Set(more.map(({ id }) => id)).size).toBe(5);
    expect(moreCrews([], 3)).toEqual([]);
  });

  test('that go again are another crew on the day after', () => {
    const crew = { ...newCrew('A', null), day: '2027-12-31' };
    expect(nextEvening(crew)).toMatchObject({ name: 'A', day: '2028-01-01' });
    expect(nextEvening(crew).id).not.toBe(crew.id);
  });
});
