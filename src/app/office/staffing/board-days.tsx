import { useTranslation } from 'react-i18next';
import { formatDay, formatWeekday } from '../../texts/format.ts';
import classes from './board.module.css';
import type { BoardProps } from './board-table.tsx';
import { ShiftBlock } from './shift-block.tsx';

/** The board on a phone: one day below the other, without the empty ones. */
export function BoardDays({ shifts, days, today, now, chosen, onChoose }: Omit<BoardProps, 'names' | 'rows'>) {
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
                onChoose={onChoose}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}
