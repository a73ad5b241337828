import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchSteps } from '../../../src/planning/run-search.ts';
import type { Search } from '../../../src/planning/search.ts';
import { planTours } from '../../../src/planning/tours/plan-tours.ts';
import type { ToursOrder, ToursPlan } from '../../../src/planning/tours/tours-plan.ts';
import { crew, order, place, planningCity, someStops, visited } from './tour-order.ts';

const city = planningCity();
const search = async (asked: ToursOrder, seed = 1): Promise<Search<ToursPlan>> => planTours(city, asked, seed);
const plan = async (asked: ToursOrder, steps = 10, seed = 1) => searchSteps(await search(asked, seed), steps);

const crewOf = (made: ToursPlan) => new Map(made.tours.flatMap((tour) => tour.stops.map((stop) => [stop, tour.crew])));
const wardsOf = (asked: ToursOrder, stops: readonly string[]) =>
  new Set(stops.map((id) => asked.stops.find((stop) => stop.id === id)!.ward));

describe('Tours', () => {
  it('visit every stop once or say that it is left, and never break capacity, evening or a hard border', async () => {
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
    const borders = fc.constantFrom('none' as const, 'soft' as const, 'hard' as const);
    const aims = fc.constantFrom('fewest' as const, 'balanced' as const);
    await fc.assert(
      fc.asyncProperty(
        crews,
        fc.integer({ min: 1, max: 12 }),
        borders,
        aims,
        fc.integer(),
        async (wishes, count, wardBorders, aim, seed) => {
          const stops = someStops(count, 400, seed);
          const all = wishes.map((wish, index) => crew(String(index), wish));
          const asked = order(stops, { crews: all, wardBorders, aim });
          const made = await plan(asked, 2);
          const ids = [...visited(made), ...made.left.map(({ stop }) => stop)];
          expect(ids.sort()).toEqual(stops.map(({ id }) => id).sort());
          for (const tour of made.tours) {
            const { capacity, minutes } = all.find(({ id }) => id === tour.crew)!;
            expect(tour.stops.length).toBeLessThanOrEqual(capacity);
            expect(tour.minutes).toBeLessThanOrEqual(minutes + 1e-9);
            if (wardBorders === 'hard') expect(wardsOf(asked, tour.stops).size).toBe(1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are the same for the same seed, and worth no less with every step', async () => {
    const asked = order(someStops(30, 400, 2), { aim: 'balanced' });
    expect(await plan(asked, 5, 9)).toEqual(await plan(asked, 5, 9));
    const one = await search(asked);
    for (let step = 0; step < 8; step++) {
      const before = one.value();
      one.step(step / 8);
      expect(one.value()).toBeLessThanOrEqual(before);
    }
  });

  it('begin and end where the crew does, and lead over the stops between', async () => {
    const [start, end] = [place(-200, 0), place(200, 0)];
    const made = await plan(order(someStops(5, 200, 3), { crews: [crew('a', { start, end })] }));
    const { path } = made.tours[0]!;
    expect(path[0]).toEqual([start.lon, start.lat]);
    expect(path.at(-1)).toEqual([end.lon, end.lat]);
    expect(made.tours[0]!.metres).toBeGreaterThan(400);
  });

  it('take as few crews as can do it, or all of them about equally long', async () => {
    const crews = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => crew(id, { capacity: 12, start: null, end: null }));
    const stops = someStops(36, 140, 4);
    const few = await plan(order(stops, { crews, aim: 'fewest' }), 40);
    expect(few.left).toEqual([]);
    expect(few.tours).toHaveLength(3);
    const even = await plan(order(stops, { crews, aim: 'balanced' }), 40);
    const minutes = even.tours.map((tour) => tour.minutes);
    const mean = minutes.reduce((sum, each) => sum + each, 0) / minutes.length;
    expect(even.tours).toHaveLength(6);
    expect(Math.max(...minutes) / mean).toBeLessThan(1.15);
  });

  it('cross a soft border only where it saves ten minutes', async () => {
    const north = someStops(6, 60, 5).map((stop) => ({ ...stop, ward: '01' }));
    const south = someStops(6, 60, 6).map((stop) => ({ ...stop, id: `t${stop.id}`, ward: '02' }));
    const crews = [crew('a', { capacity: 6 }), crew('b', { capacity: 6 })];
    const asked = order([...north, ...south], { crews, wardBorders: 'soft' });
    for (const tour of (await plan(asked, 20)).tours) expect(wardsOf(asked, tour.stops).size).toBe(1);
    const far = { ...crews[1]!, capacity: 7, start: place(4_000, 0), end: place(4_000, 0) };
    const alone = order([...north, ...south], { crews: [{ ...crews[0]!, capacity: 12 }, far], wardBorders: 'soft' });
    expect((await plan(alone, 20)).tours).toHaveLength(1);
  });

  it('carry nothing where they only look', async () => {
    const crews = [crew('a', { capacity: 0 })];
    expect((await plan(order(someStops(10, 100, 1), { kind: 'check', crews }))).left).toEqual([]);
  });

  it('say why a stop is left', async () => {
    const stops = [...someStops(4, 50, 1), { id: 'far', post: 'far', ward: '01', ...place(9_000, 0) }];
    const made = await plan(order(stops, { crews: [crew('a', { minutes: 60 })] }));
    expect(made.left).toEqual([{ stop: 'far', why: 'too-far' }]);
    const tired = await plan(order(someStops(9, 50, 1), { crews: [crew('a', { minutes: 20 })] }));
    expect(new Set(tired.left.map(({ why }) => why))).toEqual(new Set(['minutes']));
    const west = someStops(4, 300, 7).map((stop) => ({ ...stop, ward: '01' }));
    const east = { id: 'east', post: 'east', ward: '02', ...place(0, 10) };
    const split = await plan(order([...west, east], { crews: [crew('a')], wardBorders: 'hard' }));
    expect(split.left).toEqual([{ stop: 'east', why: 'ward' }]);
    const room = [crew('a', { capacity: 4 }), crew('b', { capacity: 1, minutes: 240, start: place(0, 0) })];
    const bound = order([...west, east], { crews: room, wardBorders: 'hard' });
    expect((await plan(bound)).left).toEqual([]);
  });
});

describe('Tours that are planned anew', () => {
  const crews = ['a', 'b', 'c', 'd'].map((id) => crew(id, { capacity: 30 }));
  const asked = order(someStops(80, 900, 8), { crews, aim: 'balanced' });

  it('keep what is done, and move less than a tenth of the rest after half an evening', async () => {
    const before = await plan(asked, 40);
    const done = before.tours.map(({ crew: id, stops }) => ({ crew: id, stops: stops.slice(0, stops.length / 2) }));
    const after = await plan({ ...asked, fixed: done, start: before }, 40, 2);
    const [was, is] = [crewOf(before), crewOf(after)];
    for (const { crew: id, stops } of done) {
      expect(after.tours.find((tour) => tour.crew === id)!.stops.slice(0, stops.length)).toEqual(stops);
    }
    const fixed = new Set(done.flatMap(({ stops }) => stops));
    const rest = asked.stops.filter(({ id }) => !fixed.has(id));
    expect(rest.filter(({ id }) => was.get(id) !== is.get(id)).length).toBeLessThan(rest.length / 10);
  });

  it('give the stops of a crew that fell out to the others, and little else', async () => {
    const before = await plan(asked, 40);
    const others = crews.slice(1).map((one) => ({ ...one, capacity: 40 }));
    const after = await plan({ ...asked, settings: { ...asked.settings, crews: others }, start: before }, 40);
    expect(after.left).toEqual([]);
    const [was, is] = [crewOf(before), crewOf(after)];
    const stayed = asked.stops.filter(({ id }) => was.get(id) !== 'a');
    expect(stayed.filter(({ id }) => was.get(id) !== is.get(id)).length).toBeLessThan(stayed.length / 10);
  });

  it('are never worth less than what was planned before', async () => {
    const before = await plan(asked, 20);
    const again = await search({ ...asked, start: before }, 3);
    const first = again.value();
    const same = await search({ ...asked, start: again.plan() }, 4);
    expect(same.value()).toBeLessThanOrEqual(first);
    expect(crewOf(again.plan())).toEqual(crewOf(before));
  });

  it('need nothing more where all is fixed', async () => {
    const stops = someStops(4, 100, 1);
    const fixed = [{ crew: 'b', stops: stops.map(({ id }) => id) }];
    const one = await search(order(stops, {}, { fixed }));
    expect(one.step(0)).toBe(false);
    expect(one.plan().tours.map((tour) => [tour.crew, tour.stops])).toEqual([['b', fixed[0]!.stops]]);
  });
});
