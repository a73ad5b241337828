import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packPost } from '../../../src/domain/city.ts';
import { PostStatus, postStatus, postStatuses } from '../../../src/domain/rules/post-status.ts';
import { proposePost } from '../../../src/domain/rules/propose-post.ts';
import { reasonsAgainstHanging } from '../../../src/domain/rules/reasons-against-hanging.ts';
import { campaignFigures, wardFigures } from '../../../src/domain/rules/ward-figures.ts';
import { hang } from '../../fixtures/hang.ts';
import { NOON, office, smallWorld, uuid } from '../../fixtures/small-campaign.ts';
import { gridPlace, STEP } from '../../fixtures/small-city.ts';
import { undoLast } from '../../fixtures/undo-last.ts';

/** A random history in the small city: hang, undo, take down, plan, exclude. */
const history = fc.array(fc.tuple(fc.constantFrom('hang', 'undo', 'down', 'plan', 'exclude'), fc.nat(9), fc.nat(9)), {
  maxLength: 40,
});

function live(steps: [string, number, number][]) {
  const world = smallWorld();
  steps.forEach(([deed, row, column], n) => {
    const placementId = [...world.view.placementsOn(`P${row}${column}`)].at(-1)?.id ?? uuid(n);
    if (deed === 'hang') world.run('hangPoster', hang(n, row, column));
    const stepId = world.view.get('placement', placementId)?.steps.at(-1)?.id ?? uuid(n);
    if (deed === 'undo') world.run('undoStep', { placementId, stepId });
    if (deed === 'down') world.run('takeDown', { placementId, fate: 'returned', photo: null, fix: null });
    if (deed === 'plan')
      world.run('planPoster', { placementId: uuid(n), post: `P${row}${column}`, motif: null }, office);
    const target = { kind: 'posts' as const, posts: [`P${row}${column}`] };
    if (deed === 'exclude') {
      world.run('excludePosts', { exclusionId: uuid(n), target, reason: 'owner', season: null }, office);
    }
  });
  return world;
}

describe('post status', () => {
  test('of all posts at once is the same as one by one', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { view, city } = live(steps);
        const all = postStatuses(view, city, NOON);
        for (let i = 0; i < city.pack.posts.count; i++) {
          expect(all[i]).toBe(postStatus(view, city, packPost(city, i), NOON));
        }
      }),
    );
  });

  test('never hides a poster under an exclusion, nor a flag under a poster', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    world.run('hangPoster', hang(2, 3, 3));
    expect(postStatus(world.view, world.city, packPost(world.city, 33), NOON)).toBe(PostStatus.attention);
    undoLast(world, 2);
    expect(postStatus(world.view, world.city, packPost(world.city, 33), NOON)).toBe(PostStatus.hung);
  });

  test('shows an excluded post as excluded though a poster was taken down there', () => {
    const { view, city } = live([
      ['hang', 3, 3],
      ['down', 3, 3],
      ['exclude', 3, 3],
    ]);
    expect(postStatus(view, city, packPost(city, 33), NOON)).toBe(PostStatus.excluded);
  });
});

describe('proposePost', () => {
  test('proposes the nearest post that nothing speaks against, and none that something does', () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0, max: 9, noNaN: true }), fc.nat(300), (steps, row, metres) => {
        const { view, city } = live(steps);
        const from = gridPlace(row, 9 - row);
        const proposed = proposePost(view, city, from, metres, NOON);
        const allowed = city.index
          .near(from, metres)
          .filter((i) => reasonsAgainstHanging(view, city, packPost(city, i), NOON).length === 0);
        expect(proposed?.post.packIndex).toBe(allowed[0]);
      }),
    );
  });

  test('proposes a post that a volunteer added', () => {
    const world = smallWorld();
    const beside = { lon: gridPlace(3, 3).lon, lat: gridPlace(3, 3).lat + 0.0001 };
    world.run('addPost', { postId: uuid(1), kind: 'lamp', ...beside, fix: null });
    expect(proposePost(world.view, world.city, beside, STEP, NOON)?.post.id).toBe(uuid(1));
  });

  test('proposes nothing before the start', () => {
    const { view, city } = smallWorld({ officialStart: null });
    expect(proposePost(view, city, gridPlace(3, 3), 100, NOON)).toBeUndefined();
  });
});

describe('figures', () => {
  test('of the wards add up to those of the campaign', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { view } = live(steps);
        const wards = wardFigures(view, NOON + 1000);
        const all = campaignFigures(view, NOON + 1000);
        for (const figure of ['hung', 'flagged', 'last24h'] as const) {
          expect(wards.reduce((sum, ward) => sum + ward[figure], 0)).toBe(all[figure]);
        }
      }),
    );
  });

  test('count a poster as of the last 24 hours only while it is', () => {
    const { view } = live([['hang', 3, 3]]);
    expect(campaignFigures(view, NOON + 1000)).toMatchObject({ hung: 1, last24h: 1, left: 19 });
    expect(campaignFigures(view, NOON + 86_400_001)).toMatchObject({ hung: 1, last24h: 0 });
  });
});
