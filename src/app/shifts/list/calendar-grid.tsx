import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '../../texts/format.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import styles from './calendar-grid.module.css';
import { weekdayWords } from './day-words.ts';
import { dayAfterKey, monthOf, stepMonth, weeksOf } from './month-grid.ts';
import type { ShiftFacts } from './shift-facts.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** More signs than this do not fit under a day; the rest is a number. */
const SIGNS = 3;

interface CalendarGridProps {
  readonly days: ReadonlyMap<string, readonly ShiftFacts[]>;
  readonly day: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
}

/** The month around the chosen day, weeks from Monday. Arrow keys walk through it as in any calendar. */
export function CalendarGrid({ days, day, today, onDay }: CalendarGridProps) {
  const { t } = useTranslation('shifts');
  const table = useRef<HTMLTableElement>(null);
  const walked = useRef(false);
  const month = monthOf(day);
  useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);
  const walk = (event: KeyboardEvent) => {
    const next = dayAfterKey(day, event.key);
    if (next === undefined) return;
    event.preventDefault();
    walked.current = true;
    onDay(next);
  };
  return (
    <div className={styles.calendar}>
      <div className={styles.month}>
        <IconButton label={t('calendar.before')} icon={IconChevronLeft} onClick={() => onDay(stepMonth(day, -1))} />
        <h2 aria-live="polite">{formatMonth(month)}</h2>
        <IconButton label={t('calendar.after')} icon={IconChevronRight} onClick={() => onDay(stepMonth(day, 1))} />
      </div>
      <table ref={table} className={styles.grid} onKeyDown={walk}>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {t(`calendar.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td key={one}>
                  <Day
                    day={one}
                    shifts={days.get(one)}
                    chosen={one === day}
                    today={one === today}
                    aside={monthOf(one) !== month}
                    past={one < today}
                    onDay={onDay}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.below}>
        <p className={styles.legend} aria-hidden>
          <i className={styles.mine} /> {t('calendar.signMine')}
          <i className={styles.needs} /> {t('calendar.signNeeds')}
          <i className={styles.other} /> {t('calendar.signOther')}
        </p>
        {day !== today && (
          <Button look="quiet" onClick={() => onDay(today)}>
            {t('calendar.today')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface DayProps {
  readonly day: string;
  readonly shifts: readonly ShiftFacts[] | undefined;
  readonly chosen: boolean;
  readonly today: boolean;
  /** Of another month. */
  readonly aside: boolean;
  readonly past: boolean;
  readonly onDay: (day: string) => void;
}

/** One day, drawn again only when something on it changed. */
const Day = memo(function Day({ day, shifts = [], chosen, today, aside, past, onDay }: DayProps) {
  const { t } = useTranslation('shifts');
  const signs = shifts.map(signOf).sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b));
  const words = [
    weekdayWords(day),
    t('calendar.count', { count: shifts.length }),
    signs[0] === 'mine' ? t('calendar.mine') : null,
  ].filter(Boolean);
  return (
    <button
      type="button"
      data-day={day}
      className={`${styles.day} ${today ? styles.today : ''} ${aside || past ? styles.faint : ''}`}
      aria-label={words.join(', ')}
      aria-pressed={chosen}
      aria-current={today ? 'date' : undefined}
      tabIndex={chosen ? 0 : -1}
      onClick={() => onDay(day)}
    >
      <span>{Number(day.slice(8))}</span>
      <span className={styles.signs}>
        {signs.slice(0, signs.length > SIGNS ? SIGNS - 1 : SIGNS).map((sign, index) => (
          <i key={index} className={styles[sign]} />
        ))}
        {signs.length > SIGNS && `+${signs.length - SIGNS + 1}`}
      </span>
    </button>
  );
}, sameDay);

const RANK = ['mine', 'needs', 'other'] as const;

function signOf({ row, own, needsPeople }: ShiftFacts): (typeof RANK)[number] {
  if (row.state === 'open' && (own?.state === 'coming' || own?.state === 'asked')) return 'mine';
  return needsPeople ? 'needs' : 'other';
}

/** The arrays are made anew with every change, what is in them is not. */
function sameDay({ shifts: a = [], ...before }: DayProps, { shifts: b = [], ...after }: DayProps): boolean {
  const rest = Object.keys(before) as (keyof typeof before)[];
  return (
    rest.every((name) => before[name] === after[name]) &&
    a.length === b.length &&
    a.every((facts, index) => facts === b[index])
  );
}
