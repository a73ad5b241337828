import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatSpan, formatWeekday } from '../../texts/format.ts';
import styles from './shift.module.css';
import { timeWords } from './time-words.ts';
import type { ShiftNow } from './use-shift.ts';

/** What it is and when, or that it is cancelled. */
export function ShiftHead({ now: { shift, now, timeZone, cancelled } }: { readonly now: ShiftNow }) {
  const { t } = useTranslation('shift');
  return (
    <div className={styles.head}>
      {cancelled && (
        <div className={styles.alarm}>
          <IconAlertTriangle size={24} aria-hidden />
          <div>
            <strong>{t('cancelled')}</strong>
            {shift.cancelNote && <p>{shift.cancelNote}</p>}
          </div>
        </div>
      )}
      {shift.title && <h2>{shift.title}</h2>}
      <p className={cancelled ? styles.struck : styles.when}>
        <span>{formatWeekday(shift.start, timeZone)}</span> <strong>{formatSpan(shift, timeZone)}</strong>
      </p>
      {!cancelled && <p className={styles.dim}>{timeWords(shift, now, timeZone)}</p>}
    </div>
  );
}
