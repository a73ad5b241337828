import { v7 as uuid } from 'uuid';
import { type ShiftRow, shiftPlan } from '../../../domain/model/shift.ts';
import type { MutatorArgs } from '../../../domain/mutators/registry.ts';
import { movedSpan } from '../../../domain/rules/draft-shifts.ts';
import { MOST_SHIFTS } from '../../../domain/rules/repeat-days.ts';
import type { View } from '../../../domain/view.ts';

/** Shifts as they are, without their people, so many days later: as many deeds as it takes. */
export function copyShifts(
  view: View,
  shifts: readonly ShiftRow[],
  days: number,
  timezone: string,
): MutatorArgs<'makeShifts'>[] {
  const copies = shifts.map((shift) => {
    const { lead, ...plan } = shiftPlan.parse(Object.fromEntries(PLANNED.map((name) => [name, shift[name]])));
    // Who is no longer there leads nothing.
    const leads = lead !== null && view.get('member', lead)?.revokedAt === null;
    return { id: uuid(), ...plan, lead: leads ? lead : null, ...movedSpan(timezone, shift, days) };
  });
  const series = copies.length > 1 ? uuid() : null;
  const deeds: MutatorArgs<'makeShifts'>[] = [];
  for (let at = 0; at < copies.length; at += MOST_SHIFTS) {
    deeds.push({ shifts: copies.slice(at, at + MOST_SHIFTS), series });
  }
  return deeds;
}

const PLANNED = Object.keys(shiftPlan.shape) as (keyof typeof shiftPlan.shape)[];
