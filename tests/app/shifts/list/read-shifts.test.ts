import { describe, expect, test } from 'vitest';
import { readShifts, sameItems } from '../../../../src/app/shifts/list/read-shifts.ts';
import { factsOf } from '../../../../src/app/shifts/list/shift-facts.ts';
import { DAY, HOUR, putShift } from '../../../fixtures/shift-world.ts';
import { signUpOf } from '../../../fixtures/sign-up-of.ts';
import { NOON } from '../../../fixtures/small-campaign.ts';
import { factsWorld } from './facts-world.ts';

describe('the shifts on screen', () => {
  test('stand in the order in which they begin', () => {
    const { view, facts, looker } = factsWorld();
    const [b, a] = [facts({ start: NOON + 2 * HOUR }), facts({ start: NOON })];
    expect(readShifts(view, looker)).toEqual([a, b]);
  });

  test('only one of 600 is worked out again after a change', () => {
    const { view, run, facts, looker, me } = factsWorld();
    for (let n = 0; n < 600; n++) facts({ start: NOON + DAY + n * HOUR });
    const before = readShifts(view, looker);
    expect(sameItems(before, readShifts(view, looker))).toBe(true);
    run('joinShift', { shiftId: before[300]!.row.id, instead: null }, me);
    const after = readShifts(view, looker);
    expect(after.filter((one, index) => one !== before[index])).toEqual([after[300]]);
    expect(after[300]).toMatchObject({ own: { state: 'coming' }, places: { coming: 1 } });
  });

  test('begin on the day of the campaign’s clock', () => {
    const { facts } = factsWorld();
    expect(facts({ start: Date.parse('2027-01-13T23:30:00Z') }).day).toBe('2027-01-14');
  });

  test('have a place for somebody when it is not kept for those who know it, or when somebody seeks cover', () => {
    const { view, facts, looker, other, third } = factsWorld();
    const row = putShift(view, 9, {
      max: 2,
      minExperienced: 1,
      signUps: [signUpOf(third, 'coming', { experienced: false })],
    });
    expect(factsOf(row, looker).hasPlace).toBe(false);
    expect(factsOf(row, { ...looker, experienced: ['doors'] }).hasPlace).toBe(true);
    expect(facts({ max: 1, signUps: [signUpOf(other, 'coming')] }).hasPlace).toBe(false);
    expect(facts({ max: 1, signUps: [signUpOf(other, 'coming', { seeksCover: true })] }).hasPlace).toBe(true);
  });
});
