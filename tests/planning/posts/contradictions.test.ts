import { describe, expect, test } from 'vitest';
import { Contradiction, type Remedy } from '../../../src/planning/contradiction.ts';
import { planPosts } from '../../../src/planning/posts/plan-posts.ts';
import type { PostsContradiction, PostsOrder, PostsSettings } from '../../../src/planning/posts/posts-plan.ts';
import { brokenRules } from '../../bench/posts/broken-rules.ts';
import { gridPlace, gridPost } from '../../fixtures/small-city.ts';
import { onlyOpen, peopledCity, smallOrder } from './small-order.ts';

const city = peopledCity(4);
const standing = [{ ...gridPlace(0, 0), post: gridPost(0, 0), ward: '01', motif: null }];
const standingOrder = { ground: { closed: new Uint8Array(100), standing } };

function contradictionOf(order: PostsOrder, where = city): Contradiction {
  try {
    planPosts(where, order, 1);
  } catch (error) {
    if (error instanceof Contradiction) return error;
    throw error;
  }
  throw new Error('Nothing contradicts itself');
}

/** The settings that the remedies lead to. */
function remedied(settings: PostsSettings, remedies: readonly Remedy[]): PostsSettings {
  let changed = settings;
  for (const { setting, to } of remedies) {
    const [field, id, part] = setting.split('.') as [keyof PostsSettings, string?, string?];
    const before = changed[field];
    if (!id) changed = { ...changed, [field]: to ?? [] };
    else if (field === 'weights') changed = { ...changed, weights: { ...changed.weights, [id]: to } };
    else if (field === 'wards') {
      const wards = changed.wards.map((ward) => (ward.ward === id ? { ...ward, [part!]: to } : ward));
      changed = { ...changed, wards };
    } else changed = { ...changed, [field]: (before as string[]).filter((post) => post !== id) };
  }
  return changed;
}

const cases: readonly [PostsContradiction, Partial<PostsSettings>, Contradiction['values'], Partial<PostsOrder>?][] = [
  ['no-posters', { posters: 0 }, { posters: 0 }],
  ['nothing-to-see', { weights: { residents: 0, stops: 1, schools: 1, mainStreets: 1 } }, {}],
  ['sight-too-far', { sight: 201 }, { sight: 201, most: 200 }],
  ['min-over-max', { wards: [{ ward: '01', min: 5, max: 3 }] }, { ward: '01', min: 5, max: 3 }],
  [
    'mins-over-posters',
    {
      posters: 4,
      wards: [
        { ward: '01', min: 3, max: 9 },
        { ward: '02', min: 3, max: 9 },
      ],
    },
    { mins: 5, posters: 4 },
    standingOrder,
  ],
  [
    'maxs-under-posters',
    {
      wards: [
        { ward: '01', min: 0, max: 3 },
        { ward: '02', min: 0, max: 4 },
      ],
    },
    { maxs: 7, posters: 10 },
  ],
  ['ward-too-small', { wards: [{ ward: '03', min: 1, max: 2 }] }, { ward: '03', min: 1, fits: 0 }],
  // 5 × 10 posts 30 m apart, 50 m spacing: each two steps aside.
  [
    'ward-too-small',
    { posters: 40, spacing: 40, wards: [{ ward: '01', min: 30, max: 40 }] },
    { ward: '01', min: 30, fits: 25 },
  ],
  ['too-few-posts', { posters: 3 }, { posters: 3, fits: 2 }, { ground: onlyOpen(city, ['P11', 'P88']) }],
  ['too-few-fit', { posters: 60, spacing: 40 }, { posters: 60, fits: 50, spacing: 40 }],
  ['wanted-and-unwanted', { wanted: ['P33'], unwanted: ['P33', 'P34'] }, { post: 'P33', count: 1 }],
  ['wanted-too-close', { wanted: ['P32', 'P33', 'P34', 'P99'] }, { one: 'P32', other: 'P33', spacing: 50 }],
  [
    'wanted-over-max',
    { wanted: ['P02', 'P04'], wards: [{ ward: '01', min: 0, max: 2 }] },
    { ward: '01', wanted: 2, max: 2 },
    standingOrder,
  ],
  ['wanted-over-posters', { posters: 1, wanted: ['P02', 'P55'] }, { wanted: 2, posters: 1 }],
];

describe('an order that cannot be kept names what contradicts itself, and its remedies resolve it', () => {
  test.each(cases)('%s', (code, settings, values, rest) => {
    const order = smallOrder(city, settings, rest);
    const found = contradictionOf(order);
    expect({ code: found.code, values: found.values }).toEqual({ code, values });
    const better = { ...order, settings: remedied(order.settings, found.remedies) };
    const search = planPosts(city, better, 1);
    expect(search).toHaveProperty('plan');
    if ('plan' in search) expect(brokenRules(city, better, search.plan())).toEqual([]);
  });
});

test('of wanted posts that are too close to each other the fewest are given up', () => {
  const { remedies } = contradictionOf(smallOrder(city, { wanted: ['P32', 'P33', 'P34', 'P99'] }));
  expect(remedies).toEqual([{ setting: 'wanted.P33', from: 'P33', to: null }]);
});

test('where all posts are closed it says by what', () => {
  const closed = contradictionOf(smallOrder(city, {}, { ground: onlyOpen(city, []) }));
  expect(closed).toMatchObject({ code: 'no-open-posts', values: { posts: 100, rule: 'excluded', closed: 100 } });
  const unwanted = Array.from({ length: 100 }, (_, index) => city.pack.posts.id(index));
  const byHand = contradictionOf(smallOrder(city, { unwanted }));
  expect(byHand.remedies).toEqual([{ setting: 'unwanted', from: 100, to: null }]);
});

test('a city without posts has nothing to plan', () => {
  const empty = { ...city, pack: { ...city.pack, posts: { ...city.pack.posts, count: 0 } } };
  expect(contradictionOf(smallOrder(empty), empty).code).toBe('no-posts');
});

test('a city of which nobody knows who lives there is told so', () => {
  const unknown = { ...city, residents: null };
  expect(contradictionOf(smallOrder(unknown), unknown)).toMatchObject({ code: 'nothing-to-see', remedies: [] });
});

test('as many as fit beside each other are placed, though taking the best first would leave too little room', () => {
  const order = smallOrder(city, { posters: 50, spacing: 40 });
  const search = planPosts(city, order, 1);
  expect('plan' in search && brokenRules(city, order, search.plan())).toEqual([]);
});
