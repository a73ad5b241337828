import { describe, expect, it } from 'vitest';
import { refusedEntries } from '../../../../src/app/shifts/shift/refused-entries.ts';
import type { LoggedEntry } from '../../../../src/sync/ledger.ts';

function entry(id: string, but: Partial<LoggedEntry> = {}): LoggedEntry {
  const about = { name: 'joinShift', args: { shiftId: 'here', instead: null } };
  return {
    id,
    ...about,
    at: 0,
    fate: 'refused',
    reason: 'collides',
    detail: null,
    flags: [],
    dismissed: false,
    ...but,
  };
}

describe('what did not go through about a shift', () => {
  it('is what the server refused or keeps for the office, until it is put away', () => {
    const entries = [
      entry('applied', { fate: 'applied' }),
      entry('refused'),
      entry('read', { dismissed: true }),
      entry('parked', { name: 'tickShift', fate: 'parked' }),
      entry('turf', { name: 'assignTurfs', args: { turfIds: ['t'], shift: 'here', holder: 'me' } }),
      entry('elsewhere', { args: { shiftId: 'there', instead: null } }),
      entry('poster', { name: 'hangPoster', args: { shiftId: 'here' } }),
      entry('broken', { args: null }),
    ];
    expect(refusedEntries(entries, 'here').map(({ id }) => id)).toEqual(['refused', 'parked', 'turf']);
  });
});
