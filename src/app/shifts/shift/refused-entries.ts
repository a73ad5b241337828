import type { LoggedEntry } from '../../../sync/ledger.ts';

const ABOUT_SHIFTS = ['joinShift', 'leaveShift', 'seekCover', 'assignTurfs', 'tickShift'];

/** What was done about this shift on this phone, and did not go through; newest first, without what was put away. */
export function refusedEntries(entries: readonly LoggedEntry[], shiftId: string): LoggedEntry[] {
  return entries.filter(({ name, args, fate, dismissed }) => {
    if ((fate !== 'refused' && fate !== 'parked') || dismissed || !ABOUT_SHIFTS.includes(name)) return false;
    const { shiftId: about, shift } = (args ?? {}) as Record<string, unknown>;
    return about === shiftId || shift === shiftId;
  });
}
