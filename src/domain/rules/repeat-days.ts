import { addDays } from './day-in.ts';

/** No more shifts are made at once. */
export const MOST_SHIFTS = 200;
/** A last day that was mistyped by a thousand years ends too. */
const MOST_DAYS = 1_000;

/** Every week on these days of the week, from a day until a day (both may be among them). */
export interface Repeat {
  readonly first: string;
  readonly until: string;
  /** 0 is Monday, 6 Sunday. */
  readonly weekdays: readonly number[];
}

/** 0 for Monday up to 6 for Sunday, of a calendar day ("2027-01-12"). */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/** The calendar days of a weekly series in their order; of a series that hardly ever ends the first thousand. */
export function repeatDays({ first, until, weekdays }: Repeat): string[] {
  const days: string[] = [];
  if (weekdays.length === 0) return days;
  for (let day = first; day <= until && days.length < MOST_DAYS; day = addDays(day, 1)) {
    if (weekdays.includes(weekdayOf(day))) days.push(day);
  }
  return days;
}
