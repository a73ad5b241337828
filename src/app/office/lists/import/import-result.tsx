import { useTranslation } from 'react-i18next';
import classes from '../lists.module.css';

/** What became of an import. */
export interface Imported {
  readonly written: number;
  readonly refused: readonly { readonly line: number; readonly name: string; readonly why: string }[];
}

/** How many places were taken over, and for each other one why not. */
export function ImportResult({ done: { written, refused } }: { done: Imported }) {
  const { t } = useTranslation('lists', { keyPrefix: 'import' });
  return (
    <div role="status" className={classes.verdict} data-bad={refused.length > 0}>
      <strong>{t('done', { count: written })}</strong>{' '}
      {refused.length > 0 && (
        <>
          {t('undone', { count: refused.length })}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <ul className={classes.lines} tabIndex={0}>
            {refused.map((row) => (
              <li key={row.line}>{t('refusedLine', row)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
