import type { ShiftRow } from '../model/shift.ts';
import { dayIn } from './day-in.ts';
import { needsPeople, type Places, placesOf } from './sign-ups.ts';

/** Which shifts somebody wants to see; null: all. */
export interface StaffingFilter {
  readonly ward: string | null;
  readonly group: string | null;
  readonly kind: string | null;
}

/** What the board says of one shift. */
export interface StaffedShift {
  readonly shift: ShiftRow;
  /** The calendar day that it begins on. */
  readonly day: string;
  readonly places: Places;
  /** Nobody leads it, so nobody greets the new ones and nobody hears of a late withdrawal. */
  readonly leaderless: boolean;
  /** Lacks somebody: people, people who know it, cover, a lead. */
  readonly gap: boolean;
}

const known = new WeakMap<ShiftRow, StaffedShift & { timezone: string }>();

/**
 * Worked out once for each row: of 600 shifts one changes, and only that one is looked at anew. Only for shifts that one
 * looks after: of others nobody is told who leads them (seen-shift.ts).
 */
export function staffedShift(shift: ShiftRow, timezone: string): StaffedShift {
  const before = known.get(shift);
  if (before?.timezone === timezone) return before;
  const day = dayIn(timezone, shift.start);
  const leaderless = shift.state === 'open' && shift.lead === null;
  const gap = leaderless || needsPeople(shift);
  const staffed = { shift, day, places: placesOf(shift), leaderless, gap, timezone };
  known.set(shift, staffed);
  return staffed;
}

/** The shifts that pass the filter, by their beginning. */
export function filterShifts(
  shifts: readonly ShiftRow[],
  { ward, group, kind }: StaffingFilter,
  timezone: string,
): StaffedShift[] {
  return shifts
    .filter(
      (shift) =>
        (ward === null || shift.ward === ward) &&
        (group === null || shift.group === group) &&
        (kind === null || shift.kind === kind),
    )
    .map((shift) => staffedShift(shift, timezone))
    .sort(bySoonest);
}

function bySoonest({ shift: a }: StaffedShift, { shift: b }: StaffedShift): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}

const lacking = ({ places, leaderless }: StaffedShift) =>
  places.missing + places.missingExperienced + places.seekingCover + Number(leaderless);

/** Every shift that is not over and lacks somebody: the soonest first, of one hour the one that lacks the most. */
export function gapsOf(shifts: readonly StaffedShift[], now: number): StaffedShift[] {
  return shifts
    .filter(({ gap, shift }) => gap && shift.end > now)
    .sort((a, b) => a.shift.start - b.shift.start || lacking(b) - lacking(a) || bySoonest(a, b));
}

export type BoardRows = 'ward' | 'group' | 'kind';

/** One line of the board: the shifts of a ward, a group or a kind, by day. */
export interface BoardLine {
  /** null: of no ward, of no group. */
  readonly key: string | null;
  /** In the order of the days, each by its beginning: the same ones mean that nothing in the line changed. */
  readonly shifts: readonly StaffedShift[];
}

/** The board's lines for these days, without those that stay empty. */
export function boardLines(shifts: readonly StaffedShift[], days: readonly string[], rows: BoardRows): BoardLine[] {
  const shown = new Set(days);
  const lines = new Map<string | null, StaffedShift[]>();
  for (const staffed of shifts) {
    if (!shown.has(staffed.day)) continue;
    const key = staffed.shift[rows];
    const line = lines.get(key);
    if (line) line.push(staffed);
    else lines.set(key, [staffed]);
  }
  return [...lines].map(([key, line]) => ({ key, shifts: line }));
}

export interface StaffingFigures {
  /** As many as may come, at the most. */
  readonly places: number;
  readonly filled: number;
  /** People who are missing up to the minimum. */
  readonly missing: number;
}

/** How full the shifts of these days are; what is cancelled has no places. */
export function staffingFigures(shifts: readonly StaffedShift[], first: string, last: string): StaffingFigures {
  const figures = { places: 0, filled: 0, missing: 0 };
  for (const { shift, day, places } of shifts) {
    if (shift.state === 'cancelled' || day < first || day > last) continue;
    figures.places += shift.max;
    figures.filled += Math.min(places.coming, shift.max);
    figures.missing += places.missing;
  }
  return figures;
}
