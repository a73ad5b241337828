import * as z from 'zod/mini';
import { addDays } from '../../../domain/rules/day-in.ts';
import type { ShiftFacts } from './shift-facts.ts';

/** What somebody wants to see; kept on the device. */
export const shiftFilters = z.object({
  myWard: z.boolean(),
  thisWeek: z.boolean(),
  needsPeople: z.boolean(),
  /** None chosen: all kinds. */
  kinds: z.array(z.string()),
});
export type ShiftFilters = z.infer<typeof shiftFilters>;

export const NO_FILTERS: ShiftFilters = { myWard: false, thisWeek: false, needsPeople: false, kinds: [] };

/** What the filters mean today. */
export interface FilterSetting {
  /** null: this person has no ward, so that filter cannot be chosen. */
  readonly ward: string | null;
  /** Calendar day on the campaign's clock. */
  readonly today: string;
}

/** Monday of the week around a calendar day. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

export type FilterName = 'myWard' | 'thisWeek' | 'needsPeople' | 'kinds';

const TESTS: Record<FilterName, (facts: ShiftFacts, filters: ShiftFilters, setting: FilterSetting) => boolean> = {
  myWard: ({ row }, _, { ward }) => row.ward === ward,
  thisWeek: ({ day }, _, { today }) => mondayOf(day) === mondayOf(today),
  needsPeople: ({ needsPeople }) => needsPeople,
  kinds: ({ row }, { kinds }) => kinds.includes(row.kind),
};

/** The filters that are on. */
function activeFilters({ kinds, ...filters }: ShiftFilters, { ward }: FilterSetting): FilterName[] {
  return [
    ...(filters.myWard && ward !== null ? (['myWard'] as const) : []),
    ...(['thisWeek', 'needsPeople'] as const).filter((name) => filters[name]),
    ...(kinds.length > 0 ? (['kinds'] as const) : []),
  ];
}

export function filterShifts(
  shifts: readonly ShiftFacts[],
  filters: ShiftFilters,
  setting: FilterSetting,
): readonly ShiftFacts[] {
  const active = activeFilters(filters, setting);
  if (active.length === 0) return shifts;
  return shifts.filter((facts) => active.every((name) => TESTS[name](facts, filters, setting)));
}

/** How many of these shifts each filter that is on hides, the most first. */
export function hiddenBy(
  shifts: readonly ShiftFacts[],
  filters: ShiftFilters,
  setting: FilterSetting,
): { filter: FilterName; count: number }[] {
  return activeFilters(filters, setting)
    .map((filter) => ({ filter, count: shifts.filter((facts) => !TESTS[filter](facts, filters, setting)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
