import { campaignOf } from '../campaign-of.ts';
import type { ShiftRow } from '../model/shift.ts';
import { COUNTED, type DoorCounts, type TallyRow } from '../model/tally.ts';
import type { View } from '../view.ts';
import { addDays, dayIn } from './day-in.ts';

/** What came of shifts: people and hours as the lead ticked them, doors as they were counted. */
export interface Totals extends DoorCounts {
  readonly shifts: number;
  /** People who came; somebody who came twice counts twice. */
  readonly people: number;
  /** All their time together, in ms. */
  readonly ms: number;
  /** Doors that were rung at: opened or not. */
  readonly doors: number;
}

/** What the totals may be told apart by. */
export type TotalsBy = 'shift' | 'turf' | 'ward' | 'group' | 'kind' | 'week';

export const NO_TOTALS: Totals = {
  shifts: 0,
  people: 0,
  ms: 0,
  doors: 0,
  notHome: 0,
  opened: 0,
  conversation: 0,
  friendly: 0,
  flyer: 0,
};

/**
 * The totals of the campaign, apart for each shift, turf, ward, group, kind or week; the key is its id, '' where
 * there is none, of a week the day of its Monday.
 * Hours belong to a group by the people who came, doors by who counted; of turfs only doors are known.
 * @param within which shifts and counts are meant; a count without a shift is asked for with null
 */
export function totalsBy(
  view: View,
  by: TotalsBy,
  within: (shift: ShiftRow | null, tally?: TallyRow) => boolean = () => true,
): Map<string, Totals> {
  const totals = new Map<string, Totals>();
  const add = (key: string | null, more: Partial<Totals>) => totals.set(key ?? '', sum(totals.get(key ?? ''), more));
  for (const shift of view.all('shift')) {
    if (by === 'turf' || !within(shift)) continue;
    const came = shift.signUps.filter((one) => one.came);
    if (came.length === 0) continue;
    const ms = shift.end - shift.start;
    if (by === 'group') {
      const groups = new Set(came.map(({ group }) => group));
      for (const group of groups) {
        const people = came.filter((one) => one.group === group).length;
        add(group, { shifts: 1, people, ms: people * ms });
      }
    } else add(keyOf(view, shift, by), { shifts: 1, people: came.length, ms: came.length * ms });
  }
  for (const tally of view.all('tally')) {
    const shift = tally.shift === null ? null : (view.get('shift', tally.shift) ?? null);
    if (!within(shift, tally)) continue;
    const counts = Object.fromEntries(COUNTED.map((what) => [what, tally[what]])) as unknown as DoorCounts;
    add(tallyKey(tally, shift, by), { ...counts, doors: tally.notHome + tally.opened });
  }
  return totals;
}

/** All of these together. */
export const allTotals = (totals: Iterable<Totals>): Totals => [...totals].reduce(sum, NO_TOTALS);

function keyOf(view: View, shift: ShiftRow, by: Exclude<TotalsBy, 'turf' | 'group'>): string | null {
  if (by === 'week') return mondayOf(dayIn(campaignOf(view).timezone, shift.start));
  return by === 'shift' ? shift.id : by === 'ward' ? shift.ward : shift.kind;
}

function tallyKey(tally: TallyRow, shift: ShiftRow | null, by: TotalsBy): string | null {
  switch (by) {
    case 'shift':
      return tally.shift;
    case 'turf':
      return tally.turf;
    case 'ward':
      return tally.ward;
    case 'group':
      return tally.group;
    case 'kind':
      return shift?.kind ?? 'doors';
    case 'week':
      return mondayOf(tally.day);
  }
}

function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

function sum(a: Totals = NO_TOTALS, b: Partial<Totals>): Totals {
  // Runs once a count and table: a loop over what there is to add is several times faster than making entries.
  const total: { -readonly [K in keyof Totals]: Totals[K] } = { ...a };
  for (const key in b) total[key as keyof Totals] += b[key as keyof Totals] ?? 0;
  return total;
}
