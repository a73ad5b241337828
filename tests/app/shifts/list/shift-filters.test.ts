import { describe, expect, test } from 'vitest';
import { filterShifts, hiddenBy, mondayOf, NO_FILTERS } from '../../../../src/app/shifts/list/shift-filters.ts';
import { DAY } from '../../../fixtures/shift-world.ts';
import { signUpOf } from '../../../fixtures/sign-up-of.ts';
import { NOON } from '../../../fixtures/small-campaign.ts';
import { factsWorld } from './facts-world.ts';

/** A Wednesday. */
const setting = { ward: '01', today: '2027-01-13' };

function world() {
  const { facts, other, third } = factsWorld();
  const full = [signUpOf(other, 'coming'), signUpOf(third, 'coming')];
  const mine = facts({ ward: '01', start: NOON, signUps: full });
  const elsewhere = facts({ ward: '02', start: NOON + 4 * DAY });
  const nextWeek = facts({ ward: '01', start: NOON + 5 * DAY, kind: 'stand' });
  return { all: [mine, elsewhere, nextWeek], mine, elsewhere, nextWeek };
}

describe('the filters', () => {
  test('leave everything when none is on', () => {
    const { all } = world();
    expect(filterShifts(all, NO_FILTERS, setting)).toBe(all);
  });

  test('leave my ward, this week up to Sunday, who needs people, and some kinds', () => {
    const { all, mine, elsewhere, nextWeek } = world();
    const left = (on: Partial<typeof NO_FILTERS>) => filterShifts(all, { ...NO_FILTERS, ...on }, setting);
    expect(left({ myWard: true })).toEqual([mine, nextWeek]);
    expect(left({ thisWeek: true })).toEqual([mine, elsewhere]);
    expect(left({ needsPeople: true })).toEqual([elsewhere, nextWeek]);
    expect(left({ kinds: ['stand'] })).toEqual([nextWeek]);
    expect(left({ myWard: true, thisWeek: true, needsPeople: true })).toEqual([]);
  });

  test('say which of them hides how many, the most first', () => {
    const { all } = world();
    expect(hiddenBy(all, { ...NO_FILTERS, myWard: true, kinds: ['meeting'] }, setting)).toEqual([
      { filter: 'kinds', count: 3 },
      { filter: 'myWard', count: 1 },
    ]);
  });

  test('a ward that was chosen once does not hide everything from somebody who has none any more', () => {
    const { all } = world();
    expect(filterShifts(all, { ...NO_FILTERS, myWard: true }, { ...setting, ward: null })).toBe(all);
  });

  test('weeks begin on Monday', () => {
    expect(['2027-01-11', '2027-01-13', '2027-01-17', '2027-01-18'].map(mondayOf)).toEqual([
      ...['2027-01-11', '2027-01-11', '2027-01-11', '2027-01-18'],
    ]);
  });
});
