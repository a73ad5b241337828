import type { LoggedEntry } from '../../../sync/ledger.ts';

/** A sign-up of this phone that the server said no to. */
export interface RefusedJoin {
  /** The entry's id. */
  readonly id: string;
  readonly shiftId: string | null;
  /** A RefusalCode of this or a newer version. */
  readonly reason: string;
}

/** Those that nobody has put away, newest first. */
export function refusedJoins(entries: readonly LoggedEntry[]): RefusedJoin[] {
  return entries.flatMap(({ id, name, args, fate, reason, dismissed }) => {
    if (name !== 'joinShift' || fate !== 'refused' || dismissed) return [];
    const { shiftId } = (args ?? {}) as Record<string, unknown>;
    return [{ id, shiftId: typeof shiftId === 'string' ? shiftId : null, reason: reason ?? 'other' }];
  });
}
