import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPosts } from '../../../../../src/app/office/plan/posts/default-posts.ts';
import { lockOf, lockPost, movePost } from '../../../../../src/app/office/plan/posts/lock-posts.ts';
import { orderPosts } from '../../../../../src/app/office/plan/posts/order-posts.ts';
import { previewPosts } from '../../../../../src/app/office/plan/posts/preview-posts.ts';
import { quotasBy } from '../../../../../src/app/office/plan/posts/ward-quotas.ts';
import { CLOSED_REASONS } from '../../../../../src/domain/rules/closed-posts.ts';
import type { PlannedPost, PostsPlan } from '../../../../../src/planning/posts/posts-plan.ts';
import { hang } from '../../../../fixtures/hang.ts';
import { NOON, office, smallWorld, uuid } from '../../../../fixtures/small-campaign.ts';
import { gridPlace, gridPost } from '../../../../fixtures/small-city.ts';

const planned = (row: number, column: number): PlannedPost => ({
  post: gridPost(row, column),
  ...gridPlace(row, column),
  ward: '01',
  motif: null,
  sees: { residents: 1, stops: 0, schools: 0, mainStreet: false },
  gain: 0.1,
  why: 'sight',
});
const planOf = (...posts: PlannedPost[]): PostsPlan => ({ posts, refused: [], reached: 0, counted: 'people' });

describe('what posts are planned with', () => {
  test('is the target less what stands, the by-law, and all motifs alike', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 2, 2));
    world.run('planPoster', { placementId: uuid(2), post: gridPost(5, 5), motif: null }, office);
    const settings = defaultPosts(world.view);
    expect(settings).toMatchObject({
      posters: 18,
      spacing: 50,
      junctionDistance: 10,
      motifs: [{ motif: 'rent', share: 1 }],
      wanted: [],
    });
    expect(settings.wards).toEqual([
      { ward: '01', min: 10, max: 14 },
      { ward: '02', min: 7, max: 9 },
    ]);
  });

  test('is at least one poster where the target is reached', () => {
    expect(defaultPosts(smallWorld({ target: 0 }).view).posters).toBe(1);
  });
});

describe('quotas', () => {
  test('can always be kept together: their minima are no more than all posters, their maxima no fewer', () => {
    const wards = fc.array(fc.record({ weight: fc.nat(50_000), standing: fc.nat(300) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.nat(3_000), wards, (total, list) => {
        const named = list.map((ward, n) => ({ ...ward, ward: String(n) }));
        const standing = new Map(named.map((one) => [one.ward, one.standing]));
        const quotas = quotasBy(total, named, standing);
        const sum = (of: 'min' | 'max') => quotas.reduce((all, quota) => all + quota[of], 0);
        expect(sum('min')).toBeLessThanOrEqual(total);
        expect(sum('max')).toBeGreaterThanOrEqual(total);
        for (const { ward, min, max } of quotas) {
          expect(min).toBeLessThanOrEqual(max);
          expect(max).toBeGreaterThanOrEqual(standing.get(ward)!);
        }
      }),
    );
  });
});

test('the planner is told what stands, and what is closed until the take-down', () => {
  const world = smallWorld();
  world.run('hangPoster', hang(1, 2, 2));
  world.run(
    'excludePosts',
    {
      exclusionId: uuid(3),
      target: { kind: 'posts', posts: [gridPost(9, 9)] },
      reason: 'market',
      // Only for a week that lies before the take-down.
      season: { from: '2027-03-01', until: '2027-03-07' },
    },
    office,
  );
  const { ground } = orderPosts(world.view, world.city, defaultPosts(world.view), null, NOON);
  expect(ground.standing).toMatchObject([{ post: gridPost(2, 2), ward: '01' }]);
  const reason = (row: number, column: number) => CLOSED_REASONS[ground.closed[row * 10 + column]!];
  expect(reason(9, 9)).toBe('excluded');
  expect(reason(2, 3)).toBe('too-close');
  expect(reason(7, 7)).toBe('open');
});

describe('the preview of a publication', () => {
  test('says exactly what planPoster would say, post by post', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 2, 2));
    world.run('planPoster', { placementId: uuid(2), post: gridPost(5, 5), motif: null }, office);
    const posts = [planned(2, 2), planned(2, 3), planned(5, 5), planned(7, 7), { ...planned(8, 8), post: 'nowhere' }];
    const { possible, against } = previewPosts(world.view, world.city, planOf(...posts), NOON);
    expect(possible.map(({ post }) => post)).toEqual([gridPost(7, 7)]);
    expect(against).toEqual(
      new Map([
        ['post-full', 2],
        ['too-close', 1],
        ['unknown-post', 1],
      ]),
    );
    posts.forEach(({ post }, n) => {
      const outcome = world.run('planPoster', { placementId: uuid(50 + n), post, motif: null }, office);
      const expected = possible.some((one) => one.post === post) ? 'applied' : 'refused';
      expect([post, outcome.status]).toEqual([post, expected]);
    });
  });
});

describe('a lock', () => {
  test('is one at most, and is let go of', () => {
    const locks = lockPost(lockPost({ wanted: [], unwanted: ['b'] }, 'a', 'wanted'), 'b', 'wanted');
    expect(locks).toEqual({ wanted: ['a', 'b'], unwanted: [] });
    expect(lockOf(locks, 'a')).toBe('wanted');
    expect(lockPost(locks, 'a', 'free')).toEqual({ wanted: ['b'], unwanted: [] });
  });

  test('forbids the one post and wants the other when a poster is moved', () => {
    expect(movePost({ wanted: ['a'], unwanted: ['c'] }, 'a', 'c')).toEqual({ wanted: ['c'], unwanted: ['a'] });
  });
});
