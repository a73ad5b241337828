import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packPost } from '../../../src/domain/city.ts';
import { CLOSED_REASONS, closedPosts } from '../../../src/domain/rules/closed-posts.ts';
import { isWish } from '../../../src/domain/rules/placement-machine.ts';
import { reasonsAgainstReserving } from '../../../src/domain/rules/reasons-against-reserving.ts';
import { seededRandom } from '../../../src/server/demo/random.ts';
import { chanceOf, randomLife } from '../../fixtures/random-life.ts';
import { leadOfWest, NOON, office, smallWorld, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { gridPost } from '../../fixtures/small-city.ts';
import { putHolders } from '../../fixtures/stocked-world.ts';

const DAY = 86_400_000;
const DAYS = 6;
const UNTIL = NOON + (DAYS - 1) * DAY;
const dayOf = (index: number) => new Date(NOON + index * DAY).toISOString().slice(0, 10);

/** A campaign in which much was hung, planned, reserved and excluded. */
function livedWorld(seed: number) {
  const world = smallWorld({
    rules: { ...smallWorld().view.get('campaign', 'campaign')!.rules, postersPerPost: 1 + (seed % 2) },
  });
  putHolders(world.view);
  const random = seededRandom(seed);
  const roll = (below: number) => Math.floor(random() * below);
  let ids = 0;
  for (let deed = 0; deed < 60; deed++) {
    const actor = [office, leadOfWest, volunteer][roll(3)]!;
    const { name, args } = randomLife(
      world.view,
      actor,
      chanceOf(roll(1e9), () => uuid(seed * 1_000 + ++ids)),
    );
    world.run(name, args as never, actor);
  }
  for (let exclusion = 0; exclusion < 4; exclusion++) {
    const from = roll(12) - 4;
    const season = roll(3) === 0 ? null : { from: dayOf(from), until: dayOf(from + roll(4)) };
    const target = [
      { kind: 'street' as const, street: `Street ${roll(10)}` },
      { kind: 'posts' as const, posts: [gridPost(roll(10), roll(10)), gridPost(roll(10), roll(10))] },
    ][roll(2)]!;
    const row = { id: uuid(700_000 + exclusion), target, reason: 'stalls', season, by: null, at: NOON };
    world.view.put('exclusion', { ...row, liftedAt: roll(5) === 0 ? NOON : null });
  }
  return world;
}

describe('closed posts', () => {
  test('are those against which something speaks on any day, and those that have a wish', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e5 }), (seed) => {
        const { view, city } = livedWorld(seed);
        const closed = closedPosts(view, city, NOON, UNTIL);
        for (let post = 0; post < closed.length; post++) {
          const place = packPost(city, post);
          const codes = new Set<string>();
          for (let day = 0; day < DAYS; day++) {
            for (const { code } of reasonsAgainstReserving(view, city, place, NOON + day * DAY)) codes.add(code);
          }
          if (view.placementsOn(place.id).some(isWish)) codes.add('planned');
          const most = CLOSED_REASONS.find((reason) => codes.has(reason)) ?? 'open';
          expect(CLOSED_REASONS[closed[post]!], place.id).toBe(most);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('are open before the official start: planning is allowed', () => {
    const { view, city } = smallWorld({ officialStart: null });
    expect(closedPosts(view, city, NOON, UNTIL).every((code) => code === 0)).toBe(true);
  });

  test('a season that begins on the last day counts, one that begins on the next does not', () => {
    const { view, city } = smallWorld();
    const season = (from: number) => ({ from: dayOf(from), until: dayOf(from + 10) });
    const row = {
      target: { kind: 'street' as const, street: 'Street 3' },
      reason: 'market',
      by: null,
      at: NOON,
      liftedAt: null,
    };
    view.put('exclusion', { id: uuid(1), ...row, season: season(DAYS) });
    expect(closedPosts(view, city, NOON, UNTIL).every((code) => code === 0)).toBe(true);
    view.put('exclusion', { id: uuid(2), ...row, season: season(DAYS - 1) });
    const closed = closedPosts(view, city, NOON, UNTIL);
    expect([...closed].flatMap((code, post) => (code ? [city.pack.posts.id(post)] : []))).toEqual(
      Array.from({ length: 10 }, (_, column) => gridPost(3, column)),
    );
  });
});
