import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { dayHeading } from './day-words.ts';
import { type DayGroup, groupByDay, splitAt } from './group-by-day.ts';
import type { LookProps } from './look-props.ts';
import styles from './looks.module.css';
import { ShiftCards } from './shift-cards.tsx';
import { useReturning } from './use-returning.ts';

/** More cards than this nobody reads at once, and a cheap phone takes long to draw them. */
const PAGE = 40;

/** The shifts day by day, today first; what is over only for who asks. */
export function ListLook({ chosen, ...cards }: LookProps) {
  const { t } = useTranslation('shifts');
  const { now, today } = cards.shifts;
  const [shown, show] = useReturning('list.shown', PAGE);
  const [pastShown, showPast] = useReturning('list.past', 0);
  const { ahead, past } = useMemo(() => splitAt(now, chosen), [now, chosen]);
  const days = useMemo(() => groupByDay(ahead.slice(0, shown), today), [ahead, shown, today]);
  const pastDays = useMemo(() => groupByDay(past.slice(0, pastShown)), [past, pastShown]);
  const more = (left: number, onMore: () => void) =>
    left > 0 && (
      <Button className={styles.more!} onClick={onMore}>
        {t('list.more', { count: Math.min(PAGE, left) })}
      </Button>
    );
  return (
    <>
      <Days days={days} {...cards} />
      {more(ahead.length - shown, () => show(shown + PAGE))}
      {past.length > 0 && (
        <section className={styles.past} aria-label={t('list.pastTitle')}>
          <Button look="quiet" aria-expanded={pastShown > 0} onClick={() => showPast(pastShown > 0 ? 0 : PAGE)}>
            {pastShown > 0 ? t('list.hidePast') : t('list.past', { count: past.length })}
          </Button>
          <Days days={pastDays} {...cards} />
          {pastShown > 0 && more(past.length - pastShown, () => showPast(pastShown + PAGE))}
        </section>
      )}
    </>
  );
}

function Days({ days, ...cards }: { readonly days: readonly DayGroup[] } & Omit<LookProps, 'chosen'>) {
  return days.map(({ day, shifts }) => (
    <section key={day} className={styles.day}>
      <h2>{dayHeading(day, cards.shifts.today)}</h2>
      <ShiftCards cards={shifts} {...cards} />
    </section>
  ));
}
