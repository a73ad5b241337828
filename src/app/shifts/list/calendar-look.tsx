import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarGrid } from './calendar-grid.tsx';
import { dayHeading } from './day-words.ts';
import { groupByDay } from './group-by-day.ts';
import type { LookProps } from './look-props.ts';
import styles from './looks.module.css';
import { ShiftCards } from './shift-cards.tsx';

interface CalendarLookProps extends LookProps {
  /** The chosen calendar day. */
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** A month, and the shifts of the day that is chosen in it. */
export function CalendarLook({ chosen, day, onDay, ...cards }: CalendarLookProps) {
  const { t } = useTranslation('shifts');
  const { today } = cards.shifts;
  const days = useMemo(() => new Map(groupByDay(chosen).map(({ day, shifts }) => [day, shifts])), [chosen]);
  const shown = days.get(day) ?? [];
  return (
    <>
      <CalendarGrid days={days} day={day} today={today} onDay={onDay} />
      <section className={styles.day} aria-live="polite">
        <h2>{dayHeading(day, today)}</h2>
        {shown.length === 0 ? (
          <p className={styles.dim}>{t('empty.dayNone')}</p>
        ) : (
          <ShiftCards cards={shown} {...cards} />
        )}
      </section>
    </>
  );
}
