import type { ShiftPlan, ShiftRow } from '../model/shift.ts';
import { cutSlots, shareSlots } from './cut-slots.ts';
import { addDays, dayIn } from './day-in.ts';
import { instantIn, timeIn } from './instant-in.ts';
import { MOST_SHIFTS, repeatDays } from './repeat-days.ts';

const DAY_MS = 86_400_000;
/** So long may a shift go on after midnight; what seems to be longer has its times mixed up. */
const LONGEST_NIGHT_MINUTES = 12 * 60;

/** The plan as it is typed: texts that may be empty, a point that has no name yet, numbers that are NaN. */
export interface TypedPlan extends Omit<ShiftPlan, 'title' | 'place' | 'link' | 'material' | 'note'> {
  readonly title: string;
  readonly point: { readonly lon: number; readonly lat: number } | null;
  readonly placeName: string;
  readonly link: string;
  readonly material: string;
  readonly note: string;
}

/** What the form for new shifts holds. */
export interface ShiftDraft extends TypedPlan {
  readonly day: string | null;
  /** "18:00" on the campaign's clock; '' where nothing is typed yet. */
  readonly from: string;
  readonly to: string;
  /** Every week on these days until a day, without those that were dropped. */
  readonly repeat: {
    readonly weekdays: readonly number[];
    readonly until: string | null;
    readonly dropped: readonly string[];
  } | null;
  /** A stand that is cut by a length, and the groups that staff its slots. */
  readonly slots: {
    readonly minutes: number;
    readonly groups: readonly string[];
    readonly by: 'turn' | 'all';
  } | null;
}

export type DraftField = 'day' | 'from' | 'to' | 'placeName' | 'link' | 'min' | 'minExperienced' | 'repeat' | 'slots';
export type DraftProblem =
  | 'required'
  | 'ends-before-start'
  | 'min-over-max'
  | 'no-point'
  | 'no-name'
  | 'not-a-link'
  | 'no-days'
  | 'ends-before-first'
  | 'too-short'
  | 'too-many';
export type DraftProblems = { readonly [field in DraftField]?: DraftProblem };

/** One of the shifts that a draft means. */
export type PlannedShift = ShiftPlan & Pick<ShiftRow, 'start' | 'end'>;

export interface DraftedShifts {
  /** In the order of their beginning; as many as can be told, also where something else is still wrong. */
  readonly shifts: readonly PlannedShift[];
  readonly problems: DraftProblems;
}

/** Minutes from one time of day to another; past midnight where the second one is earlier. */
export function minutesBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) as [number, number];
  return b > a ? b - a : b - a + 24 * 60;
}

/** Whether it goes on after midnight: "22:00 bis 01:00" does, "18:00 bis 17:00" is a mistake. */
export const endsNextDay = (from: string, to: string): boolean =>
  to <= from && minutesBetween(from, to) <= LONGEST_NIGHT_MINUTES;

/** From when to when, by the campaign's clock: 18:00 is 18:00 on both sides of a change to summer time. */
export function spanOn(timezone: string, day: string, from: string, to: string): { start: number; end: number } {
  const lastDay = endsNextDay(from, to) ? addDays(day, 1) : day;
  return { start: instantIn(timezone, day, from), end: instantIn(timezone, lastDay, to) };
}

/** The same times so many days later. */
export function movedSpan(timezone: string, { start, end }: Pick<ShiftRow, 'start' | 'end'>, days: number) {
  const moved = (at: number) => instantIn(timezone, addDays(dayIn(timezone, at), days), timeIn(timezone, at));
  return { start: moved(start), end: moved(end) };
}

/** The shifts that a draft means, and what is wrong with it, by its field. */
export function draftShifts(draft: ShiftDraft, timezone: string): DraftedShifts {
  const plan = planOf(draft);
  const { shifts, ...problems } = datesOf(draft, timezone);
  return {
    shifts: shifts.map(({ start, end, group }) => ({ ...plan, start, end, group: group ?? plan.group })),
    problems: { ...planProblems(draft), ...problems },
  };
}

/** What does not fit together in the plan; what does not fit its field alone the schema says. */
function planProblems({ point, placeName, link, min, max, minExperienced }: TypedPlan): DraftProblems {
  const named = placeName.trim() !== '';
  return {
    ...(named && point === null && { placeName: 'no-point' as const }),
    ...(!named && point !== null && { placeName: 'no-name' as const }),
    ...(link.trim() !== '' && asLink(link) === null && { link: 'not-a-link' as const }),
    ...(min > max && { min: 'min-over-max' as const }),
    ...(minExperienced > max && { minExperienced: 'min-over-max' as const }),
  };
}

/** What was typed as it is kept: nothing instead of an empty text, an address with its https. */
export function planOf(typed: TypedPlan): ShiftPlan {
  const { kind, ward, tour, group, min, max, minExperienced, lead, audience, point, placeName } = typed;
  const text = (words: string) => words.trim() || null;
  const name = placeName.trim();
  return {
    kind,
    title: text(typed.title),
    place: point && name !== '' ? { lon: point.lon, lat: point.lat, name } : null,
    link: asLink(typed.link),
    ward,
    tour,
    group,
    min,
    max,
    minExperienced,
    lead,
    material: text(typed.material),
    note: text(typed.note),
    audience,
  };
}

/** The plan as it is typed: planOf turned around. */
export function typedPlan({ title, place, link, material, note, ...plan }: ShiftPlan): TypedPlan {
  return {
    kind: plan.kind,
    ward: plan.ward,
    tour: plan.tour,
    group: plan.group,
    min: plan.min,
    max: plan.max,
    minExperienced: plan.minExperienced,
    lead: plan.lead,
    audience: plan.audience,
    title: title ?? '',
    point: place && { lon: place.lon, lat: place.lat },
    placeName: place?.name ?? '',
    link: link ?? '',
    material: material ?? '',
    note: note ?? '',
  };
}

interface Date {
  readonly start: number;
  readonly end: number;
  readonly group: string | null;
}

function datesOf({ day, from, to, repeat, slots }: ShiftDraft, timezone: string): { shifts: Date[] } & DraftProblems {
  const missing: DraftProblems = {
    ...(day === null && { day: 'required' as const }),
    ...(from === '' && { from: 'required' as const }),
    ...(to === '' && { to: 'required' as const }),
  };
  if (day === null || from === '' || to === '') return { shifts: [], ...missing };
  if (to <= from && !endsNextDay(from, to)) return { shifts: [], to: 'ends-before-start' };
  if (slots && !(slots.minutes >= 15)) return { shifts: [], slots: 'too-short' };
  if (repeat && repeat.until === null) return { shifts: [], repeat: 'required' };
  if (repeat?.until && repeat.until < day) return { shifts: [], repeat: 'ends-before-first' };
  const days = repeat ? seriesDays(day, repeat) : [day];
  if (days.length === 0) return { shifts: [], repeat: 'no-days' };
  const shifts: Date[] = [];
  for (const one of days) {
    const span = spanOn(timezone, one, from, to);
    // In the night when the clock jumps an hour is missing, and with it perhaps the whole shift.
    if (span.end <= span.start || span.end - span.start > DAY_MS) return { shifts, to: 'ends-before-start' };
    if (slots) shifts.push(...shareSlots(cutSlots(span, slots.minutes * 60_000), slots.groups, slots.by));
    else shifts.push({ ...span, group: null });
    if (shifts.length > MOST_SHIFTS) return { shifts, [repeat ? 'repeat' : 'slots']: 'too-many' };
  }
  return { shifts };
}

/** All days that a series would have, without those that were dropped. */
function seriesDays(first: string, { weekdays, until, dropped }: NonNullable<ShiftDraft['repeat']>): string[] {
  return repeatDays({ first, until: until!, weekdays }).filter((day) => !dropped.includes(day));
}

/** An address of the web as it was typed or pasted, with https where nothing stands; null: it is none. */
function asLink(typed: string): string | null {
  const words = typed.trim();
  if (words === '') return null;
  const address = /^[a-z][a-z\d+.-]*:/i.test(words) && !/^[^/]+:\d/.test(words) ? words : `https://${words}`;
  return /^https?:\/\/[^\s/.]+\.[^\s]+$/i.test(address) ? address : null;
}
