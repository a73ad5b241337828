import { describe, expect, test } from 'vitest';
import { promised } from '../../../../src/app/shifts/list/my-collisions.ts';
import { offerFor } from '../../../../src/app/shifts/list/offer-for.ts';
import type { SignUp } from '../../../../src/domain/model/shift.ts';
import { DAY, HOUR } from '../../../fixtures/shift-world.ts';
import { signUpOf } from '../../../fixtures/sign-up-of.ts';
import { NOON } from '../../../fixtures/small-campaign.ts';
import { factsWorld } from './facts-world.ts';

const start = NOON + DAY;

describe('what a card offers', () => {
  test('a place, or the waiting list where there is none', () => {
    const { facts, other } = factsWorld();
    expect(offerFor(facts(), [], NOON).deed).toBe('join');
    expect(offerFor(facts({ max: 1, signUps: [signUpOf(other, 'coming')] }), [], NOON).deed).toBe('wait');
  });

  test.each(['invited', 'withdrawn', 'declined'] as const)('a place to who was %s', (state) => {
    const { facts, me } = factsWorld();
    expect(offerFor(facts({ signUps: [signUpOf(me, state)] }), [], NOON).deed).toBe('join');
  });

  test.each(['coming', 'asked', 'waiting'] as const)('nothing to who is %s', (state: SignUp['state']) => {
    const { facts, me } = factsWorld();
    expect(offerFor(facts({ signUps: [signUpOf(me, state)] }), [], NOON).deed).toBeNull();
  });

  test('nothing when it is cancelled or over', () => {
    const { facts } = factsWorld();
    expect(offerFor(facts({ state: 'cancelled' }), [], NOON).deed).toBeNull();
    expect(offerFor(facts({ start: NOON - 2 * HOUR }), [], NOON).deed).toBeNull();
  });

  test('to come here instead, when I am elsewhere at that time and there is a place', () => {
    const { facts, me, other } = factsWorld();
    const mine = facts({ start: start + HOUR, signUps: [signUpOf(me, 'coming')] });
    expect(offerFor(facts({ start }), [mine], NOON)).toEqual({ deed: 'instead', collision: mine });
    const full = facts({ start, max: 1, signUps: [signUpOf(other, 'coming')] });
    expect(offerFor(full, [mine], NOON)).toEqual({ deed: null, collision: mine });
  });

  test('nothing at once when two of mine stand against it', () => {
    const { facts, me } = factsWorld();
    const mine = [0, 1].map((hours) => facts({ start: start + hours * HOUR, signUps: [signUpOf(me, 'coming')] }));
    expect(offerFor(facts({ start, end: start + 3 * HOUR }), mine, NOON)).toMatchObject({
      deed: null,
      collision: mine[0],
    });
  });

  test('a shift that begins when mine ends is no collision; one that I only wait for, or that is cancelled, neither', () => {
    const { facts, me } = factsWorld();
    const before = facts({ start: start - 2 * HOUR, signUps: [signUpOf(me, 'coming')] });
    const waiting = facts({ start, signUps: [signUpOf(me, 'waiting')] });
    const cancelled = facts({ start, state: 'cancelled', signUps: [signUpOf(me, 'coming')] });
    const asked = facts({ start: start + 9 * DAY, signUps: [signUpOf(me, 'asked')] });
    const mine = promised([before, waiting, cancelled, asked]);
    expect(mine).toEqual([before, asked]);
    expect(offerFor(facts({ start }), mine, NOON).deed).toBe('join');
  });
});
