import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { dayHeading, dayWords } from '../../../../src/app/shifts/list/day-words.ts';
import { ownChip } from '../../../../src/app/shifts/list/own-chip.ts';
import { placeWords } from '../../../../src/app/shifts/list/place-words.ts';
import { shifts } from '../../../../src/app/texts/de/shifts.ts';
import { signUpOf } from '../../../fixtures/sign-up-of.ts';
import { factsWorld } from './facts-world.ts';

beforeAll(() => i18next.init({ lng: 'de', resources: { de: { shifts } }, initAsync: false }));

describe('the words on a card', () => {
  test('say how full it is, and who is missing first', () => {
    const { facts, other, third } = factsWorld();
    const [one, two] = [signUpOf(other, 'coming'), signUpOf(third, 'coming')];
    const words = (wish: Parameters<typeof facts>[0]) => placeWords(facts(wish));
    expect(words({ min: 1, max: 8, signUps: [one, two] })).toBe('2 von 8 · noch 6 frei');
    expect(words({ min: 3, max: 8, signUps: [one, two] })).toBe('2 von 8 · noch 1 nötig');
    expect(words({ min: 1, max: 1, signUps: [one, { ...two, state: 'waiting' }] })).toBe('voll · 1 wartet');
    expect(words({ min: 1, max: 2, signUps: [one, { ...two, seeksCover: true }] })).toBe('voll · Vertretung gesucht');
    expect(words({ min: 1, max: 300, signUps: [one, two] })).toBe('2 kommen');
    expect(words({ min: 0, max: 3, minExperienced: 2, signUps: [one] })).toBe('1 von 3 · noch 1 mit Erfahrung nötig');
  });

  test('say how I stand to it', () => {
    const { facts, me } = factsWorld();
    const chip = (state: 'coming' | 'asked' | 'waiting' | 'invited' | 'withdrawn', wish = {}) =>
      ownChip(facts({ signUps: [signUpOf(me, state)], ...wish }), false);
    expect((['coming', 'asked', 'waiting', 'invited', 'withdrawn'] as const).map((state) => chip(state))).toEqual([
      ...['coming', 'asked', 'waiting', 'invited', null],
    ]);
    expect(chip('coming', { state: 'cancelled' })).toBe('cancelled');
    expect(ownChip(facts({ signUps: [signUpOf(me, 'coming', { came: true })] }), true)).toBe('came');
    expect(ownChip(facts({ signUps: [signUpOf(me, 'coming')] }), true)).toBeNull();
  });

  test('call the days near now by their names', () => {
    expect(dayWords('2027-01-13', '2027-01-13')).toBe('Heute');
    expect(dayWords('2027-01-14', '2027-01-13')).toBe('Morgen');
    expect(dayWords('2027-01-15', '2027-01-13')).toBe('Fr., 15. Januar');
    expect(dayHeading('2027-01-13', '2027-01-13')).toBe('Heute · Mi., 13. Januar');
  });
});
