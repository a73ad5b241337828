import { DAY_PARTS, type ProfileRow } from '../model/profile.ts';
import type { ShiftRow } from '../model/shift.ts';
import { addDays, dayIn } from './day-in.ts';
import { instantIn } from './instant-in.ts';

type Span = Pick<ShiftRow, 'start' | 'end'>;

/** What of a span lies in one field of the week grid. */
export interface WeekPart {
  /** 0 is Monday. */
  readonly weekday: number;
  /** Which of DAY_PARTS. */
  readonly part: number;
  readonly ms: number;
}

/** Whoever says "evenings" also comes to what begins half an hour before. */
const TOLERANCE_MS = 30 * 60_000;
const NIGHT_ENDS = hour(DAY_PARTS[0].from);

/**
 * The fields of the week grid that a span takes up, on the clock of an IANA timezone. The hours after midnight, for which
 * there is no field, belong to the evening before: they are the end of it.
 */
export function weekParts({ start, end }: Span, timezone: string): WeekPart[] {
  const parts: WeekPart[] = [];
  const last = dayIn(timezone, end);
  for (let day = addDays(dayIn(timezone, start), -1); day <= last; day = addDays(day, 1)) {
    const borders = DAY_PARTS.map(({ from }) => instantIn(timezone, day, hour(from)));
    borders.push(instantIn(timezone, addDays(day, 1), NIGHT_ENDS));
    const weekday = weekdayOf(day);
    for (let part = 0; part < DAY_PARTS.length; part++) {
      const ms = Math.min(end, borders[part + 1]!) - Math.max(start, borders[part]!);
      if (ms > 0) parts.push({ weekday, part, ms });
    }
  }
  return parts;
}

/** Whether the grid leaves room for these fields, but for half an hour. With many people, ask weekParts once a shift. */
export function isFree(week: ProfileRow['week'], parts: readonly WeekPart[]): boolean {
  let busy = 0;
  let free = 0;
  for (const { weekday, part, ms } of parts) {
    if (isTicked(week, weekday, part)) free += ms;
    else busy += ms;
  }
  return free > 0 && busy <= TOLERANCE_MS;
}

/** Whether somebody with this grid has time for this shift. Who ticked nothing has said nothing: not available. */
export const isAvailable = (week: ProfileRow['week'], span: Span, timezone: string): boolean =>
  isFree(week, weekParts(span, timezone));

/** Whether somebody wants this kind of shift and has time for it. */
export const takesPart = (
  { kinds, week }: Pick<ProfileRow, 'kinds' | 'week'>,
  shift: Span & Pick<ShiftRow, 'kind'>,
  timezone: string,
): boolean => kinds.includes(shift.kind) && isAvailable(week, shift, timezone);

/** Whether this field of the grid is ticked; weekday 0 is Monday, part counts in DAY_PARTS. */
export const isTicked = (week: ProfileRow['week'], weekday: number, part: number): boolean =>
  ((week[weekday] ?? 0) & (1 << part)) !== 0;

/** 0 is Monday; a calendar day has no timezone, so none may shift it. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

function hour(at: number): string {
  return `${String(at).padStart(2, '0')}:00`;
}
