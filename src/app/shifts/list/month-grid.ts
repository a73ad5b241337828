import { addDays } from '../../../domain/rules/day-in.ts';
import { mondayOf } from './shift-filters.ts';

/** "2027-02-14": "2027-02". */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The weeks that a month touches, Monday first, each of seven calendar days. */
export function weeksOf(month: string): string[][] {
  const weeks: string[][] = [];
  for (let monday = mondayOf(`${month}-01`); monthOf(monday) <= month; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, weekday) => addDays(monday, weekday)));
  }
  return weeks;
}

/** The same day of another month, or that month's last one. */
export function stepMonth(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

const STEPS: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: mondayOf,
  End: (day) => addDays(mondayOf(day), 6),
  PageUp: (day) => stepMonth(day, -1),
  PageDown: (day) => stepMonth(day, 1),
};

/** Where a key leads from a day, as in any calendar; undefined: nowhere. */
export const dayAfterKey = (day: string, key: string): string | undefined => STEPS[key]?.(day);
