import type { ShiftFacts } from './shift-facts.ts';

export interface DayGroup {
  readonly day: string;
  readonly shifts: readonly ShiftFacts[];
}

/** What is not over yet, and what is, the latest first. `now`: ms since 1970, by the server's clock. */
export function splitAt(now: number, shifts: readonly ShiftFacts[]): { ahead: ShiftFacts[]; past: ShiftFacts[] } {
  const ahead = shifts.filter(({ row }) => row.end > now);
  return { ahead, past: shifts.filter(({ row }) => row.end <= now).reverse() };
}

/**
 * Shifts by the day on which they begin, in the order in which they come.
 * @param notBefore what began earlier, and is not over, stands under this day
 */
export function groupByDay(shifts: readonly ShiftFacts[], notBefore = ''): DayGroup[] {
  const groups: { day: string; shifts: ShiftFacts[] }[] = [];
  for (const facts of shifts) {
    const day = facts.day < notBefore ? notBefore : facts.day;
    const last = groups.at(-1);
    if (last?.day === day) last.shifts.push(facts);
    else groups.push({ day, shifts: [facts] });
  }
  return groups;
}
