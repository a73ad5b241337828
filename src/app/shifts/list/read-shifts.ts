import type { View } from '../../../domain/view.ts';
import { factsOf, type Looker, type ShiftFacts } from './shift-facts.ts';

/** Every shift that this person may know of, the earliest first. */
export function readShifts(view: View, looker: Looker): ShiftFacts[] {
  const shifts: ShiftFacts[] = [];
  for (const row of view.all('shift')) shifts.push(factsOf(row, looker));
  return shifts.sort((a, b) => a.row.start - b.row.start || (a.row.id < b.row.id ? -1 : 1));
}

/** Whether two lists hold the very same things in the same order. */
export const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
