import type { DeedResult } from '../../use-deed.ts';
import type { CheckedRow } from './check-row.ts';
import type { PaperRow } from './paper-draft.ts';

type Ready = Extract<CheckedRow, { kind: 'ready' }>;

export interface SavedRows {
  /** The ids of the rows that are stored, here and to be transferred. */
  readonly saved: readonly string[];
  /** By row id: why it was not. */
  readonly failed: ReadonlyMap<string, string>;
}

/**
 * Saves the rows that are ready, one after the other; each is told as soon as nothing can take it away any more, so that
 * a crash in the middle leaves a draft with exactly the rows that are not saved.
 */
export async function saveRows(
  rows: readonly PaperRow[],
  check: (row: PaperRow) => CheckedRow,
  hang: (args: Ready['args']) => Promise<DeedResult>,
  onSaved: (row: PaperRow) => void,
): Promise<SavedRows> {
  const saved: string[] = [];
  const failed = new Map<string, string>();
  for (const row of rows) {
    // Looked at again, now that the rows above hang: two of them may be too close to each other.
    const checked = check(row);
    if (checked.kind !== 'ready') continue;
    const result = await hang(checked.args);
    if (result.done) {
      saved.push(row.id);
      onSaved(row);
    } else failed.set(row.id, result.why);
  }
  return { saved, failed };
}
