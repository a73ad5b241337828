import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../src/app/shifts/list/shift-facts.ts';
import { ownShifts } from '../../../../src/app/shifts/mine/own-shifts.ts';
import type { ShiftRow, SignUpState } from '../../../../src/domain/model/shift.ts';
import { aShift, aSignUp } from '../../../fixtures/a-shift.ts';
import { volunteer } from '../../../fixtures/small-campaign.ts';

const me = volunteer.id;
const looker = { me, timezone: 'Europe/Berlin', experienced: [] };
const { start, end } = aShift();
const mine = (id: string, state: SignUpState, but: Partial<ShiftRow> = {}, came: boolean | null = null) =>
  aShift({ id, signUps: [aSignUp(me, { state, came }), aSignUp('other', { came: true })], ...but });

function parts(rows: ShiftRow[], now: number) {
  const own = ownShifts(
    rows.map((row) => factsOf(row, looker)),
    now,
  );
  const ids = Object.entries(own).map(([part, shifts]) => [part, (shifts as { row: ShiftRow }[]).map((s) => s.row.id)]);
  return Object.fromEntries(ids);
}

describe('my shifts', () => {
  it('are those where I am asked, come, lead or wait', () => {
    const rows = [
      mine('invited', 'invited'),
      mine('asked', 'asked'),
      mine('coming', 'coming'),
      mine('waiting', 'waiting'),
      mine('withdrawn', 'withdrawn'),
      mine('declined', 'declined'),
      aShift({ id: 'led', lead: me }),
      aShift({ id: 'of-others', signUps: [aSignUp('other')] }),
    ];
    expect(parts(rows, start - 1)).toEqual({
      invited: ['invited'],
      coming: ['asked', 'coming'],
      waiting: ['waiting'],
      leading: ['led'],
      done: [],
    });
  });

  it('say that one is cancelled only to who would have come', () => {
    const cancelled = { state: 'cancelled' } as const;
    const rows = [mine('coming', 'coming', cancelled), mine('waiting', 'waiting', cancelled)];
    expect(parts(rows, start)).toMatchObject({ coming: ['coming'], waiting: [] });
  });

  it('are over when they are over, and stay where I was there, the latest first', () => {
    const rows = [mine('first', 'coming', {}, true), mine('second', 'coming', {}, true), mine('missed', 'coming')];
    expect(parts(rows, end)).toMatchObject({ coming: [], done: ['second', 'first'] });
  });
});
