import type { LoggedEntry } from '../../sync/ledger.ts';

/** Whether its doer should know how it ended: refused or parked, and not seen yet. */
export const needsLook = (entry: LoggedEntry): boolean =>
  (entry.fate === 'refused' || entry.fate === 'parked') && !entry.dismissed;
