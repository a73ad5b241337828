import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Contradiction } from '../../../src/planning/contradiction.ts';
import type { PlanningCity } from '../../../src/planning/planning-city.ts';
import { planPosts } from '../../../src/planning/posts/plan-posts.ts';
import type { PostsOrder, PostsPlan } from '../../../src/planning/posts/posts-plan.ts';
import { searchSteps } from '../../../src/planning/run-search.ts';
import type { Search } from '../../../src/planning/search.ts';
import { brokenRules } from '../../bench/posts/broken-rules.ts';
import { gridPlace, gridPost } from '../../fixtures/small-city.ts';
import { bestChoice } from './best-choice.ts';
import { onlyOpen, peopledCity, smallOrder } from './small-order.ts';

const begin = (city: PlanningCity, order: PostsOrder, seed = 1) => planPosts(city, order, seed) as Search<PostsPlan>;

const settings = fc.record({
  posters: fc.integer({ min: 1, max: 30 }),
  again: fc.constantFrom(0, 0.3, 0.5, 1),
  sight: fc.integer({ min: 0, max: 60 }),
  spacing: fc.integer({ min: 0, max: 80 }),
  postersPerPost: fc.integer({ min: 1, max: 2 }),
});
const post = fc.tuple(fc.nat(9), fc.nat(9)).map(([row, column]) => ({ row, column }));
const posts = fc.uniqueArray(post, { maxLength: 8, selector: ({ row, column }) => gridPost(row, column) });
const orders = fc
  .record({
    seed: fc.integer({ min: 1, max: 1e6 }),
    settings,
    standing: posts,
    wanted: posts,
    unwanted: posts,
    west: fc.nat(15),
  })
  .map(({ seed, settings, standing, wanted, unwanted, west }) => {
    const city = peopledCity(seed);
    const ids = (some: typeof wanted) => some.map(({ row, column }) => gridPost(row, column));
    const order = smallOrder(
      city,
      {
        ...settings,
        wards: [{ ward: '01', min: west, max: west + 5 }],
        wanted: ids(wanted).slice(0, 3),
        unwanted: ids(unwanted),
        motifs: [{ motif: 'rent', share: 1 }],
      },
      {
        ground: {
          closed: Uint8Array.from({ length: 100 }, (_, index) => (index % 17 === seed % 17 ? 1 : 0)),
          standing: standing.map(({ row, column }) => ({
            ...gridPlace(row, column),
            post: gridPost(row, column),
            ward: column < 5 ? '01' : '02',
            motif: null,
          })),
        },
      },
    );
    return { city, order, seed };
  });

/** The search, or undefined where the order contradicts itself. */
function tryToBegin(city: PlanningCity, order: PostsOrder, seed: number): Search<PostsPlan> | undefined {
  try {
    return begin(city, order, seed);
  } catch (error) {
    if (error instanceof Contradiction) return undefined;
    throw error;
  }
}

describe('whatever is ordered', () => {
  test('no rule is ever broken, the value never falls, the bound never rises, and is never below the value', () => {
    fc.assert(
      fc.property(orders, ({ city, order, seed }) => {
        const search = tryToBegin(city, order, seed);
        fc.pre(search !== undefined);
        let [value, bound] = [-Infinity, Infinity];
        for (let step = 0; step < 4; step++) {
          expect(brokenRules(city, order, search.plan())).toEqual([]);
          expect(search.value()).toBeGreaterThanOrEqual(value);
          expect(search.bound() ?? Infinity).toBeLessThanOrEqual(bound);
          [value, bound] = [search.value(), search.bound() ?? Infinity];
          expect(bound).toBeGreaterThanOrEqual(value);
          if (!search.step(step / 4)) break;
        }
      }),
      { numRuns: 25 },
    );
  });

  test('the same seed gives the same plan', () => {
    const city = peopledCity(5);
    const order = smallOrder(city, { posters: 20 });
    const [one, other] = [searchSteps(begin(city, order, 7), 4), searchSteps(begin(city, order, 7), 4)];
    expect(one).toEqual(other);
  });

  test('a plan to begin with only gets better', () => {
    const city = peopledCity(3);
    const order = smallOrder(city, { posters: 15 });
    const search = begin(city, order);
    const start = searchSteps(search, 8);
    const again = begin(city, { ...order, start }, 99);
    expect(again.value()).toBeCloseTo(search.value(), 6);
    expect(new Set(again.plan().posts.map(({ post }) => post))).toEqual(new Set(start.posts.map(({ post }) => post)));
  });
});

test('finds the best of all choices where they can be counted, and its bound is never below that', () => {
  for (let seed = 1; seed <= 15; seed++) {
    const city = peopledCity(seed);
    const open = ['P22', 'P23', 'P24', 'P32', 'P34', 'P36', 'P42', 'P45', 'P52', 'P54', 'P55', 'P57'];
    const order = smallOrder(
      city,
      { posters: 4, wards: [{ ward: '01', min: 1, max: 2 }] },
      { ground: onlyOpen(city, open) },
    );
    const best = bestChoice(city, order);
    const search = begin(city, order, seed);
    searchSteps(search, 10);
    expect(search.value(), `seed ${seed}`).toBeCloseTo(best, 6);
    expect(search.bound()).toBeGreaterThanOrEqual(best - 1e-6);
  }
});

test('a search that has proven its plan is over', () => {
  const city = peopledCity(1, 3);
  const search = begin(city, smallOrder(city, { posters: 90, spacing: 0 }));
  let steps = 0;
  while (search.step(steps / 400) && steps < 400) steps++;
  expect(steps).toBeLessThan(400);
});

describe('each chosen post says', () => {
  const city = peopledCity(8);

  test('who sees it, and how much would be lost without it', () => {
    const plan = begin(city, smallOrder(city, { posters: 1 })).plan();
    expect(plan.posts).toHaveLength(1);
    expect(plan.posts[0]).toMatchObject({ gain: 1, why: 'sight', sees: { stops: 0, schools: 0, mainStreet: false } });
    expect(plan.reached).toBe(plan.posts[0]!.sees.residents);
  });

  test('that it was wanted, or that its ward would fall short', () => {
    const order = smallOrder(city, { posters: 6, wards: [{ ward: '02', min: 6, max: 9 }], wanted: ['P05'] });
    const reasons = begin(city, order)
      .plan()
      .posts.map(({ post, why }) => [post, why]);
    expect(reasons).toContainEqual(['P05', 'wanted']);
    expect(reasons.filter(([, why]) => why === 'min').length).toBeGreaterThan(0);
  });
});

test('a wish that a rule forbids is refused with the rule, and the plan goes on', () => {
  const city = peopledCity(2);
  const order = smallOrder(city, { wanted: ['P00', 'P55', 'nowhere', 'P91'], posters: 5 });
  const closed = order.ground.closed.slice();
  closed[city.pack.posts.indexOf('P00')] = 1;
  const standing = [{ ...gridPlace(5, 6), post: 'P56', ward: '02', motif: null }];
  const plan = begin(city, { ...order, ground: { closed, standing } }).plan();
  expect(plan.refused).toEqual([
    { post: 'P00', rule: 'excluded' },
    { post: 'P55', rule: 'too-close' },
    { post: 'nowhere', rule: 'unknown-post' },
  ]);
  expect(plan.posts.find(({ post }) => post === 'P91')?.why).toBe('wanted');
  expect(plan.posts).toHaveLength(5);
});
