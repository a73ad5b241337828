/** Every timezone is a whole number of quarter hours from UTC, so no day begins or ends within one. */
const QUARTER_HOUR = 15 * 60_000;

interface Calendar {
  readonly formatter: Intl.DateTimeFormat;
  quarter: number;
  day: string;
}
const calendars = new Map<string, Calendar>();

/**
 * The calendar day ("2027-02-02") that an instant (ms since 1970) falls on in an IANA timezone. Rules ask for the same
 * quarter of an hour over and over, and formatting is the dearest thing they do, so the last answer is kept.
 */
export function dayIn(timezone: string, at: number): string {
  const calendar = calendars.get(timezone) ?? newCalendar(timezone);
  const quarter = Math.floor(at / QUARTER_HOUR);
  if (calendar.quarter !== quarter) {
    calendar.day = calendar.formatter.format(at);
    calendar.quarter = quarter;
  }
  return calendar.day;
}

function newCalendar(timeZone: string): Calendar {
  const formatter = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const calendar = { formatter, quarter: Number.NaN, day: '' };
  calendars.set(timeZone, calendar);
  return calendar;
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The calendar day so many days after another ("2027-02-28" and 1: "2027-03-01"). */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
