import { describe, expect, test } from 'vitest';
import { refusedJoins } from '../../../../src/app/shifts/notices/refused-joins.ts';
import type { LoggedEntry } from '../../../../src/sync/ledger.ts';

const entry = (wish: Partial<LoggedEntry>): LoggedEntry => ({
  id: 'a',
  name: 'joinShift',
  args: { shiftId: 'shift', instead: null },
  at: 0,
  fate: 'refused',
  reason: 'shift-cancelled',
  detail: null,
  flags: [],
  dismissed: false,
  ...wish,
});

describe('sign-ups that did not work out', () => {
  test('are told with their reason until somebody puts them away', () => {
    const entries = [entry({}), entry({ id: 'b', dismissed: true }), entry({ id: 'c', fate: 'waiting' })];
    expect(refusedJoins([...entries, entry({ id: 'd', name: 'leaveShift' })])).toEqual([
      { id: 'a', shiftId: 'shift', reason: 'shift-cancelled' },
    ]);
  });

  test('are told too when a newer app wrote what this one cannot read', () => {
    expect(refusedJoins([entry({ args: null, reason: null })])).toEqual([{ id: 'a', shiftId: null, reason: 'other' }]);
  });
});
