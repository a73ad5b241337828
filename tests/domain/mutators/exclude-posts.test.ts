import { describe, expect, test } from 'vitest';
import { findPost } from '../../../src/domain/city.ts';
import { excludePosts } from '../../../src/domain/mutators/exclude-posts.ts';
import { reasonsAgainstHanging } from '../../../src/domain/rules/reasons-against-hanging.ts';
import { hang } from '../../fixtures/hang.ts';
import { leadOfWest, NOON, office, smallWorld, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { gridPlace } from '../../fixtures/small-city.ts';

const lichterwelten = {
  exclusionId: uuid(50),
  target: { kind: 'posts' as const, posts: ['P33', 'P34'] },
  reason: 'lichterwelten',
  season: { from: '2026-11-23', until: '2027-02-02' },
};
const reasonsOn = (world: ReturnType<typeof smallWorld>, post: string, at: number) =>
  reasonsAgainstHanging(world.view, world.city, findPost(world.view, world.city, post)!, at);

describe('excludePosts', () => {
  test('forbids its posts until the last second of its season in the campaign’s timezone, and not after', () => {
    const world = smallWorld();
    expect(world.run('excludePosts', lichterwelten, office).status).toBe('applied');
    const lastSecond = Date.parse('2027-02-02T23:59:59+01:00');
    expect(reasonsOn(world, 'P33', lastSecond)).toEqual([
      { code: 'excluded', exclusion: uuid(50), reason: 'lichterwelten', until: '2027-02-02' },
    ]);
    expect(reasonsOn(world, 'P33', lastSecond + 1000)).toEqual([]);
    expect(reasonsOn(world, 'P35', lastSecond)).toEqual([]);
  });

  test('takes a whole street, and what lies in a polygon', () => {
    const world = smallWorld();
    const street = { kind: 'street' as const, street: 'Street 3' };
    world.run('excludePosts', { exclusionId: uuid(51), target: street, reason: 'owner', season: null }, office);
    const [a, b] = [gridPlace(6.5, 6.5), gridPlace(9, 9)];
    const ring: [number, number][] = [
      [a.lon, a.lat],
      [b.lon, a.lat],
      [b.lon, b.lat],
    ];
    const polygon = { kind: 'polygon' as const, ring };
    world.run('excludePosts', { exclusionId: uuid(52), target: polygon, reason: 'park', season: null }, office);
    expect(reasonsOn(world, 'P39', NOON)).toMatchObject([{ reason: 'owner' }]);
    expect(reasonsOn(world, 'P78', NOON)).toMatchObject([{ reason: 'park' }]);
    expect(reasonsOn(world, 'P87', NOON)).toEqual([]);
  });

  test('flags what hangs there already, and clears it when it is lifted', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    world.run('excludePosts', lichterwelten, office);
    expect(world.view.get('placement', uuid(1))!.flags).toEqual([{ code: 'excluded:lichterwelten', cleared: null }]);
    world.run('liftExclusion', { exclusionId: uuid(50) }, office, NOON + 1);
    expect(world.view.get('placement', uuid(1))!.flags).toEqual([
      { code: 'excluded:lichterwelten', cleared: { by: null, at: NOON + 1 } },
    ]);
    expect(reasonsOn(world, 'P34', NOON).map(({ code }) => code)).toEqual(['too-close']);
  });

  test('names the post that it does not know, and the street that has none', () => {
    const world = smallWorld();
    const typo = { ...lichterwelten, target: { kind: 'posts' as const, posts: ['P33', 'P333'] } };
    expect(world.run('excludePosts', typo, office)).toMatchObject({ reason: 'unknown-post', detail: 'P333' });
    const nowhere = { ...lichterwelten, target: { kind: 'street' as const, street: 'Stret 3' } };
    expect(world.run('excludePosts', nowhere, office)).toMatchObject({ reason: 'no-posts' });
    expect([...world.view.all('exclusion')]).toEqual([]);
  });

  test('is not for volunteers, and for a lead only on single posts of the own ward', () => {
    const world = smallWorld();
    expect(world.run('excludePosts', lichterwelten, volunteer)).toMatchObject({ reason: 'not-allowed' });
    expect(world.run('excludePosts', lichterwelten, leadOfWest).status).toBe('applied');
    const east = { ...lichterwelten, exclusionId: uuid(51), target: { kind: 'posts' as const, posts: ['P38'] } };
    expect(world.run('excludePosts', east, leadOfWest)).toMatchObject({ reason: 'not-allowed', detail: 'P38' });
  });

  test('does not take a season that ends before it starts', () => {
    const backwards = { ...lichterwelten, season: { from: '2027-02-02', until: '2026-11-23' } };
    expect(excludePosts.args.safeParse(backwards).error?.issues[0]?.path).toEqual(['season', 'until']);
  });
});
