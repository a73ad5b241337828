import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hangPoster } from '../../../src/domain/mutators/hang-poster.ts';
import { hang } from '../../fixtures/hang.ts';
import { NOON, office, otherVolunteer, START, smallWorld, uuid } from '../../fixtures/small-campaign.ts';
import { gridPlace, gridPost } from '../../fixtures/small-city.ts';

describe('hangPoster', () => {
  test('stores a poster on a free post without a flag', () => {
    const world = smallWorld();
    expect(world.run('hangPoster', hang(1, 3, 3))).toEqual({ status: 'applied', flags: [] });
    expect(world.view.get('placement', uuid(1))).toMatchObject({
      post: 'P33',
      ward: '01',
      state: 'hung',
      by: 'member-volunteer',
      hungAt: NOON,
      flags: [],
    });
  });

  test('flags a poster that hangs before the official start, or while none is announced', () => {
    const early = smallWorld();
    expect(early.run('hangPoster', hang(1, 3, 3), undefined, START - 1)).toMatchObject({ flags: ['embargo'] });
    const unannounced = smallWorld({ officialStart: null });
    expect(unannounced.run('hangPoster', hang(1, 3, 3))).toMatchObject({ flags: ['embargo'] });
  });

  test('flags a poster on an excluded post with the reason of the exclusion', () => {
    const world = smallWorld();
    const target = { kind: 'posts' as const, posts: ['P33'] };
    world.run('excludePosts', { exclusionId: uuid(50), target, reason: 'lichterwelten', season: null }, office);
    expect(world.run('hangPoster', hang(1, 3, 3))).toMatchObject({ flags: ['excluded:lichterwelten'] });
  });

  test('flags the second of two phones on one post, and loses neither', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    expect(world.run('hangPoster', hang(2, 3, 3), otherVolunteer)).toMatchObject({ flags: ['post-full'] });
    expect(world.view.placementsOn('P33')).toHaveLength(2);
  });

  test('flags a poster that is closer to another than the spacing allows', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    expect(world.run('hangPoster', hang(2, 3, 4))).toMatchObject({ flags: ['too-close'] });
    expect(world.run('hangPoster', hang(3, 3, 6))).toMatchObject({ flags: [] });
  });

  test('stores a poster on a post that nobody here knows, where the phone saw it', () => {
    const world = smallWorld();
    const args = { ...hang(1, 3, 3), post: 'node/1', place: gridPlace(3, 7) };
    expect(world.run('hangPoster', args)).toMatchObject({ flags: ['unknown-post'] });
    expect(world.view.get('placement', uuid(1))).toMatchObject({ ward: '02', ...gridPlace(3, 7) });
  });

  test('gives a poster an id of its own when the one it came with is taken', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    world.run('hangPoster', { ...hang(1, 8, 8) }, otherVolunteer);
    expect([...world.view.all('placement')].map(({ post }) => post).sort()).toEqual(['P33', 'P88']);
  });

  test('is never refused, wherever and whenever it happens', () => {
    const grid = fc.tuple(fc.nat(9), fc.nat(9));
    const when = fc.integer({ min: START - 10 * 86_400_000, max: START + 80 * 86_400_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(grid, when), { maxLength: 30 }), (hangs) => {
        const world = smallWorld();
        hangs.forEach(([[row, column], at], n) => {
          expect(world.run('hangPoster', hang(n, row, column), undefined, at).status).toBe('applied');
        });
        expect([...world.view.all('placement')]).toHaveLength(hangs.length);
      }),
    );
  });

  test('refuses arguments that it does not know', () => {
    const result = hangPoster.args.safeParse({ ...hang(1, 3, 3), colour: 'red' });
    expect(result.success).toBe(false);
    expect(hangPoster.args.safeParse({ ...hang(1, 3, 3), post: gridPost(3, 3) }).success).toBe(true);
  });
});
