import { useTranslation } from 'react-i18next';
import classes from '../lists.module.css';
import type { CheckedRow } from './check-row.ts';
import type { PaperRow } from './paper-draft.ts';
import { useVerdictWords } from './row-verdict.tsx';
import type { SavedRows } from './save-rows.ts';

interface SavedNoteProps {
  result: SavedRows | undefined;
  /** What is left of the sheet. */
  rows: readonly PaperRow[];
  checked: readonly CheckedRow[];
}

/** How many rows were saved and which were not, with the reason. */
export function SavedNote({ result, rows, checked }: SavedNoteProps) {
  const { t } = useTranslation('lists', { keyPrefix: 'paper' });
  const words = useVerdictWords();
  const left = rows.flatMap((row, index) => {
    const state = checked[index];
    if (!result || !state || state.kind === 'empty') return [];
    return [{ row: index + 1, place: row.place, why: result.failed.get(row.id) ?? words(state) }];
  });
  return (
    <div role="status" className={classes.note}>
      {result && (
        <>
          <strong>{t('saved', { count: result.saved.length })}</strong>{' '}
          {left.length > 0 && <span className={classes.attention}>{t('left', { count: left.length })}</span>}
          {left.length > 0 && (
            <ul className={classes.lines}>
              {left.map((line) => (
                <li key={line.row}>{t('leftLine', line)}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
