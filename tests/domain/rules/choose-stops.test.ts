import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metresBetween } from '../../../src/domain/geometry/lon-lat.ts';
import type { Actor } from '../../../src/domain/mutator.ts';
import { answersFor } from '../../../src/domain/permissions.ts';
import { chooseStops, type TourWish } from '../../../src/domain/rules/choose-stops.ts';
import { withinReach } from '../../../src/domain/rules/tour-area.ts';
import { hang } from '../../fixtures/hang.ts';
import { leadOfWest, NOON, office, smallCampaign, smallWorld, uuid } from '../../fixtures/small-campaign.ts';
import { gridPlace, gridPost, STEP } from '../../fixtures/small-city.ts';

const SPACING = smallCampaign.rules.spacing;
const TOUR = uuid(1);
const row3: TourWish['area'] = { kind: 'street', street: 'Street 3' };

type World = ReturnType<typeof smallWorld>;

const choose = ({ view, city }: World, wish: Partial<TourWish>, actor: Actor = office) =>
  chooseStops(
    view,
    city,
    { kind: 'hang', area: row3, source: 'free', most: 40, answersFor: (ward) => answersFor(actor, ward), ...wish },
    NOON,
  );

const plan = ({ run }: World, n: number, row: number, column: number) =>
  run('planPoster', { placementId: uuid(n), post: gridPost(row, column), motif: 'rent' }, office);

/** What makeTour says to the stops that were chosen. */
function make({ run }: World, { stops }: ReturnType<typeof chooseStops>, kind: TourWish['kind'] = 'hang', by = office) {
  const wishes = stops.map(({ post, placement }, n) => ({ id: uuid(5_000 + n), post, placement }));
  return run('makeTour', { tourId: TOUR, name: 'Tour', kind, team: null, ward: by.ward, day: null, stops: wishes }, by);
}

describe('chooseStops', () => {
  test('along a street takes every second post of a row that stands closer than the spacing', () => {
    const { stops, beyond } = choose(smallWorld(), {});
    expect(stops.map(({ post }) => post)).toEqual(['P30', 'P32', 'P34', 'P36', 'P38']);
    expect(stops[0]).toEqual({ post: 'P30', placement: null, ...near(3, 0) });
    expect(beyond).toBe(0);
  });

  test('takes so many at most, and says how many more there are', () => {
    const { stops, beyond } = choose(smallWorld(), { most: 2 });
    expect(stops.map(({ post }) => post)).toEqual(['P30', 'P32']);
    expect(beyond).toBe(3);
  });

  test('of a ward takes its posts only, and of a ring what is inside', () => {
    const world = smallWorld();
    const east = choose(world, { area: { kind: 'ward', ward: '02' } }).stops;
    expect(east.length).toBeGreaterThan(5);
    expect(east.every(({ post }) => Number(post.at(-1)) >= 5)).toBe(true);
    const { lon, lat } = gridPlace(5, 5);
    const d = 0.0001;
    const ring = [
      [lon - d, lat - d],
      [lon + d, lat - d],
      [lon, lat + d],
    ] as const;
    expect(choose(world, { area: { kind: 'ring', ring } }).stops.map(({ post }) => post)).toEqual(['P55']);
    expect(choose(world, { area: { kind: 'ring', ring: ring.slice(0, 2) } }).stops).toEqual([]);
  });

  test('of what is planned leaves out what a rule forbids now, and says which', () => {
    const world = smallWorld();
    for (const [n, column] of [0, 3, 6, 9].entries()) plan(world, n + 10, 3, column);
    const target = { kind: 'posts' as const, posts: ['P33'] };
    world.run('excludePosts', { exclusionId: uuid(90), target, reason: 'event', season: null }, office);
    world.run('hangPoster', hang(50, 3, 7));
    const chosen = choose(world, { source: 'planned' });
    expect(chosen.stops.map(({ placement }) => placement)).toEqual([uuid(10), uuid(13)]);
    expect(chosen.forbidden).toEqual(
      new Map([
        ['excluded', 1],
        ['too-close', 1],
      ]),
    );
    expect(make(world, chosen).status).toBe('applied');
  });

  test('of two plans that are too close to each other takes the older one', () => {
    const world = smallWorld();
    plan(world, 10, 3, 4);
    plan(world, 11, 3, 5);
    const chosen = choose(world, { source: 'planned' });
    expect(chosen.stops.map(({ placement }) => placement)).toEqual([uuid(10)]);
    expect(chosen.forbidden.get('too-close')).toBe(1);
  });

  test('may be asked before the start: the embargo forbids hanging, not planning', () => {
    expect(choose(smallWorld({ officialStart: null }), {}).stops).toHaveLength(5);
  });

  test('for a lead reserves nothing beyond the own ward', () => {
    const world = smallWorld();
    plan(world, 10, 3, 9);
    const free = choose(world, {}, leadOfWest);
    expect(free.stops.map(({ post }) => post)).toEqual(['P30', 'P32', 'P34']);
    expect(choose(world, { source: 'planned' }, leadOfWest).stops).toEqual([]);
    expect(make(world, free, 'hang', leadOfWest).status).toBe('applied');
  });

  test('for a check goes to what hangs, or only to what is in trouble', () => {
    const world = smallWorld();
    for (const column of [0, 3, 6]) world.run('hangPoster', hang(20 + column, 3, column));
    world.run('hangPoster', hang(40, 7, 0));
    world.run('reportPoster', { placementId: uuid(23), kind: 'miss', note: null, photo: null, fix: null });
    world.run('takeDown', { placementId: uuid(26), fate: 'returned', photo: null, fix: null });
    const all = choose(world, { kind: 'check', source: 'all' });
    expect(all.stops.map(({ post }) => post)).toEqual(['P30', 'P33']);
    const trouble = choose(world, { kind: 'check', source: 'trouble' });
    expect(trouble.stops.map(({ placement }) => placement)).toEqual([uuid(23)]);
    expect(make(world, all, 'check').status).toBe('applied');
  });
});

describe('whatever hangs, is planned, reserved and excluded', () => {
  const cell = fc.tuple(fc.nat(9), fc.nat(9));
  const cells = fc.array(cell, { maxLength: 12 });
  const anyArea: fc.Arbitrary<TourWish['area']> = fc.oneof(
    fc.nat(9).map((row) => ({ kind: 'street' as const, street: `Street ${row}` })),
    fc.constantFrom('01', '02').map((ward) => ({ kind: 'ward' as const, ward })),
    fc.array(cell, { minLength: 3, maxLength: 8 }).map((corners) => ({
      kind: 'ring' as const,
      ring: corners.map(([row, column]) => [gridPlace(row, column).lon, gridPlace(row, column).lat] as const),
    })),
  );
  const anyWorld = fc.record({
    hung: cells,
    planned: cells,
    excluded: cells,
    touring: cells,
    area: anyArea,
    source: fc.constantFrom('free' as const, 'planned' as const),
    most: fc.integer({ min: 1, max: 30 }),
    by: fc.constantFrom(office, leadOfWest),
  });

  test('a tour takes all that was chosen: no forbidden post, the spacing kept, never more than asked for', () => {
    fc.assert(
      fc.property(anyWorld, ({ hung, planned, excluded, touring, area, source, most, by }) => {
        const world = smallWorld();
        planned.forEach(([row, column], n) => void plan(world, n + 100, row, column));
        touring.forEach(([row, column], n) => {
          const stop = { id: uuid(200 + n), post: gridPost(row, column), placement: null };
          const tour = { name: 'T', kind: 'hang' as const, team: null, ward: null, day: null };
          world.run('makeTour', { tourId: uuid(300 + n), ...tour, stops: [stop] }, office);
        });
        hung.forEach(([row, column], n) => void world.run('hangPoster', hang(n + 400, row, column)));
        const target = { kind: 'posts' as const, posts: [...new Set(excluded.map(([r, c]) => gridPost(r, c)))] };
        if (excluded.length > 0)
          world.run('excludePosts', { exclusionId: uuid(90), target, reason: 'event', season: null }, office);
        const chosen = choose(world, { area, source, most }, by);
        const { stops, beyond } = chosen;
        expect(stops.length).toBeLessThanOrEqual(most);
        if (stops.length < most) expect(beyond).toBe(0);
        stops.forEach((stop, n) => {
          expect(target.posts).not.toContain(stop.post);
          for (const other of stops.slice(n + 1)) expect(metresBetween(stop, other)).toBeGreaterThanOrEqual(SPACING);
        });
        if (stops.length > 0) expect(make(world, chosen, 'hang', by)).toMatchObject({ status: 'applied' });
      }),
    );
  });

  test('nothing out of reach of the area changes what is chosen there', () => {
    fc.assert(
      fc.property(anyWorld, cell, ({ hung, area, source, most }, [row, column]) => {
        const world = smallWorld();
        hung.forEach(([r, c], n) => void world.run('hangPoster', hang(n + 400, r, c)));
        const before = choose(world, { area, source, most });
        world.run('hangPoster', hang(700, row, column));
        const late = world.view.get('placement', uuid(700))!;
        if (!withinReach(world.city, area, SPACING)(late))
          expect(choose(world, { area, source, most })).toEqual(before);
      }),
    );
  });
});

/** The place of a post as the pack keeps it. */
const near = (row: number, column: number) => {
  const { lon, lat } = gridPlace(row, column);
  return { lon: expect.closeTo(lon, 6), lat: expect.closeTo(lat, 6) };
};

test('the small city stands as close as these tests take it', () => {
  expect(STEP).toBeLessThan(SPACING);
  expect(2 * STEP).toBeGreaterThan(SPACING);
});
