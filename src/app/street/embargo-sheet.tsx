import { useTranslation } from 'react-i18next';
import { formatInstant } from '../texts/format.ts';
import { useNow } from '../ui/use-now.ts';
import styles from './sheet.module.css';

const DAY_MS = 86_400_000;

interface EmbargoSheetProps {
  /** ms since 1970 by the server's clock; null: not announced. */
  readonly start: number | null;
  /** Server clock minus phone clock, ms. */
  readonly skew: number;
  readonly timeZone: string;
}

/** Before the start: when it begins, and how long until then. */
export function EmbargoSheet({ start, skew, timeZone }: EmbargoSheetProps) {
  const { t } = useTranslation('street');
  const left = Math.max(0, (start ?? 0) - useNow(1_000) - skew);
  return (
    <>
      <p className={styles.dim}>{t('embargo.title')}</p>
      <h1>{start === null ? t('embargo.open') : t('embargo.starts', { start: formatInstant(start, timeZone) })}</h1>
      {start !== null && (
        <p className={styles.figure} role="timer">
          {left > 2 * DAY_MS
            ? t('embargo.days', { count: Math.floor(left / DAY_MS) })
            : t('embargo.clock', { clock: clock(left) })}
        </p>
      )}
    </>
  );
}

/** ms → '41:07:09' */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
