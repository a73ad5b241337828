import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayOf } from '../../../domain/rules/repeat-days.ts';
import { type BoardLine, type BoardRows, boardLines, type StaffedShift } from '../../../domain/rules/staffing-board.ts';
import { formatShortDay, formatWeekday } from '../../texts/format.ts';
import { sameRows } from '../use-rows.ts';
import classes from './board.module.css';
import { ShiftBlock } from './shift-block.tsx';
import type { Choice } from './use-choices.ts';

export interface BoardProps {
  readonly shifts: readonly StaffedShift[];
  readonly days: readonly string[];
  readonly rows: BoardRows;
  /** The names of the rows, in their order. */
  readonly names: readonly Choice[];
  readonly today: string;
  readonly timezone: string;
  /** What ends before this instant is over. */
  readonly now: number;
  /** The ids of the chosen ones; undefined: nobody is choosing. */
  readonly chosen: ReadonlySet<string> | undefined;
  onChoose(id: string): void;
}

/** Two weeks side by side, a line for each ward, group or kind. */
export function BoardTable({ shifts, days, rows, names, today, timezone, now, chosen, onChoose }: BoardProps) {
  const { t } = useTranslation('staffing');
  const lines = boardLines(shifts, days, rows);
  const order = names.map(({ value }): string | null => value);
  const place = ({ key }: BoardLine) => (key === null ? order.length : order.indexOf(key));
  return (
    <section className={classes.scroll} aria-label={t('board')}>
      <table className={classes.table}>
        <Days {...{ days, rows, today }} />
        <tbody>
          {lines
            .toSorted((a, b) => place(a) - place(b))
            .map(({ key, shifts: inLine }) => (
              <Line
                key={key}
                name={names.find(({ value }) => value === key)?.label ?? key ?? t(`without.${rows}`)}
                shifts={inLine}
                {...{ days, rows, today, timezone, now, chosen, onChoose }}
              />
            ))}
        </tbody>
      </table>
    </section>
  );
}

/** The days at the top. Writing dates is slow, and they stay while shifts change below them. */
const Days = memo(function Days({ days, rows, today }: Pick<BoardProps, 'days' | 'rows' | 'today'>) {
  const { t } = useTranslation('staffing');
  return (
    <thead>
      <tr>
        <th scope="col">{t(`rows.${rows}`)}</th>
        {days.map((day, index) => (
          <th
            key={day}
            scope="col"
            aria-label={formatWeekday(Date.parse(day), 'UTC')}
            data-today={day === today}
            data-monday={weekdayOf(day) === 0}
          >
            <span>{day === today ? t('today') : t(`weekdays.${weekdayOf(day)}` as 'weekdays.0')}</span>
            {/* The month stands where it begins: every letter less is room for the shifts below. */}
            <span>{index === 0 || day.endsWith('-01') ? formatShortDay(day) : `${Number(day.slice(8))}.`}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
});

interface LineProps extends Omit<BoardProps, 'names'> {
  readonly name: string;
}

/** Renders again when one of its shifts is another, or what is shown of them. */
const Line = memo(
  function Line({ name, shifts, days, rows, today, timezone, now, chosen, onChoose }: LineProps) {
    return (
      <tr>
        <th scope="row">{name}</th>
        {days.map((day) => (
          <td key={day} data-today={day === today} data-monday={weekdayOf(day) === 0}>
            {shifts
              .filter((one) => one.day === day)
              .map((staffed) => (
                <ShiftBlock
                  key={staffed.shift.id}
                  staffed={staffed}
                  rows={rows}
                  chosen={chosen?.has(staffed.shift.id)}
                  over={staffed.shift.end <= now}
                  timezone={timezone}
                  onChoose={onChoose}
                />
              ))}
          </td>
        ))}
      </tr>
    );
  },
  (before, after) =>
    sameRows(before.shifts, after.shifts) &&
    (Object.keys(after) as (keyof LineProps)[]).every((key) => key === 'shifts' || before[key] === after[key]),
);
