import { describe, expect, it } from 'vitest';
import { suitingShifts } from '../../../../src/app/shifts/survey/suiting-shifts.ts';
import type { ProfileRow } from '../../../../src/domain/model/profile.ts';
import type { ShiftRow } from '../../../../src/domain/model/shift.ts';
import { emptyProfile } from '../../../../src/domain/rules/empty-profile.ts';
import { aShift, aSignUp } from '../../../fixtures/a-shift.ts';
import { DAY, HOUR } from '../../../fixtures/shift-world.ts';
import { NOON, smallWorld, volunteer } from '../../../fixtures/small-campaign.ts';

const EVENINGS = Array.from({ length: 7 }, () => 8);
const at = (days: number, hour: number) => {
  const start = NOON + days * DAY + (hour - 12) * HOUR;
  return { start, end: start + 2 * HOUR };
};

function found(said: Partial<ProfileRow>, ...shifts: Partial<ShiftRow>[]): string[] {
  const { view } = smallWorld();
  for (const shift of shifts) view.put('shift', aShift({ ward: null, ...shift }));
  const profile = { ...emptyProfile(volunteer.id), ...said };
  return suitingShifts(view, profile, { now: NOON, timezone: 'Europe/Berlin', most: 3 }).map(({ id }) => id);
}

describe('the shifts that suit somebody', () => {
  it('are of a kind that they like, when they have time', () => {
    const shifts = [
      { id: 'noon', ...at(1, 12) },
      { id: 'stand', kind: 'stand', ...at(1, 18) },
      { id: 'evening', ...at(1, 18) },
    ];
    expect(found({ kinds: ['doors'], week: EVENINGS }, ...shifts)).toEqual(['evening']);
  });

  it('are all where nothing was said, the soonest first and no more than three', () => {
    const shifts = [4, 2, 1, 3].map((day) => ({ id: `in-${day}`, ...at(day, 9) }));
    expect(found({}, ...shifts)).toEqual(['in-1', 'in-2', 'in-3']);
  });

  it('lie at home first, and elsewhere only for who helps there', () => {
    const shifts = [
      { id: 'far', ward: '02', ...at(1, 18) },
      { id: 'near', ward: '01', ...at(2, 18) },
    ];
    expect(found({ ward: '01' }, ...shifts)).toEqual(['near']);
    expect(found({ ward: '01', elsewhere: true }, ...shifts)).toEqual(['near', 'far']);
  });

  it('are none that are full, over, cancelled, known already or at the same time as one of theirs', () => {
    const others = ['a', 'b', 'c', 'd'].map((id) => aSignUp(id));
    const shifts: Partial<ShiftRow>[] = [
      { id: 'full', ...at(1, 9), signUps: others },
      { id: 'over', ...at(-1, 18) },
      { id: 'cancelled', ...at(1, 9), state: 'cancelled' },
      { id: 'mine', ...at(2, 18), signUps: [aSignUp(volunteer.id)] },
      { id: 'at-the-same-time', ...at(2, 19) },
      { id: 'declined', ...at(3, 18), signUps: [aSignUp(volunteer.id, { state: 'declined' })] },
      { id: 'for-experienced', ...at(4, 18), max: 2, minExperienced: 2 },
    ];
    expect(found({}, ...shifts)).toEqual([]);
    expect(found({ experienced: ['doors'] }, ...shifts)).toEqual(['for-experienced']);
  });
});
