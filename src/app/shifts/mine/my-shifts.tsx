import { useTranslation } from 'react-i18next';
import type { Tell } from '../../ui/use-told.ts';
import { dayHeading } from '../list/day-words.ts';
import { groupByDay } from '../list/group-by-day.ts';
import { offerFor } from '../list/offer-for.ts';
import { ShiftCards } from '../list/shift-cards.tsx';
import { useKnownPosition } from '../list/use-known-position.ts';
import type { Shifts } from '../list/use-shifts.ts';
import { useSignUp } from '../list/use-sign-up.ts';
import styles from './mine.module.css';
import type { OwnShifts } from './own-shifts.ts';

interface MyShiftsProps {
  readonly own: OwnShifts;
  readonly shifts: Shifts;
  readonly tell: Tell;
}

/** What I am asked, where I come, what I lead, and where I wait, each day by day. */
export function MyShifts({ own, shifts, tell }: MyShiftsProps) {
  const { t } = useTranslation('mine');
  const fix = useKnownPosition();
  const { take } = useSignUp(tell);
  const onTake = (id: string) => {
    const facts = shifts.shifts.find(({ row }) => row.id === id);
    if (facts) take(id, offerFor(facts, shifts.mine, shifts.now));
  };
  return (['invited', 'coming', 'leading', 'waiting'] as const).map(
    (part) =>
      own[part].length > 0 && (
        <section key={part}>
          <h2>{t(`parts.${part}`)}</h2>
          {groupByDay(own[part], shifts.today).map((group) => (
            <div key={group.day} className={styles.day}>
              <h3>{dayHeading(group.day, shifts.today)}</h3>
              <ShiftCards cards={group.shifts} shifts={shifts} fix={fix} onTake={onTake} />
            </div>
          ))}
        </section>
      ),
  );
}
