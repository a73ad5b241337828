import { useTranslation } from 'react-i18next';
import { formatDay, formatWeekday } from '../../texts/format.ts';
import classes from './board.module.css';
import type { BoardProps } from './board-table.tsx';
import { ShiftBlock } from './shift-block.tsx';

/** The board on a phone: one day below the other, without the empty ones. */
export function BoardDays(props: Omit<BoardProps, 'names' | 'rows'>) {
  const { shifts, days, today, timezone, now, chosen, onChoose } = props;
  const { t } = useTranslation('staffing');
  return (
    <div className={classes.days}>
      {days.map((day) => {
        const onDay = shifts.filter((one) => one.day === day);
        if (onDay.length === 0) return null;
        return (
          <section key={day}>
            <h3>{day === today ? `${t('today')}, ${formatDay(day)}` : formatWeekday(Date.parse(day), 'UTC')}</h3>
            {onDay.map((staffed) => (
              <ShiftBlock
                key={staffed.shift.id}
                staffed={staffed}
                rows={null}
                chosen={chosen?.has(staffed.shift.id)}
                over={staffed.shift.end <= now}
                timezone={timezone}
                onChoose={onChoose}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}
