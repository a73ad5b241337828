import { campaignOf } from '../../../../domain/campaign-of.ts';
import type { ShiftRow } from '../../../../domain/model/shift.ts';
import type { Actor } from '../../../../domain/mutator.ts';
import { dayIn } from '../../../../domain/rules/day-in.ts';
import { managesShift } from '../../../../domain/rules/manages-shift.ts';
import { placesOf } from '../../../../domain/rules/sign-ups.ts';
import type { View } from '../../../../domain/view.ts';
import type { ShiftsOrder, ShiftsPlan, ShiftsSettings } from '../../../../planning/shifts/shifts-plan.ts';
import type { Settings } from '../tasks.ts';

/** What the planner is asked, with the campaign as it is at this instant (ms). */
export function orderShifts(
  view: View,
  actor: Actor,
  { publishAs: _, together, ...settings }: Settings<'shifts'>,
  start: ShiftsPlan | null,
  now: number,
): ShiftsOrder {
  return {
    // The last wish may still be empty: somebody began it.
    settings: { ...settings, together: together.filter((people) => people.length > 0) },
    timezone: campaignOf(view).timezone,
    now,
    shifts: [...view.all('shift')].map((shift) => (managesShift(actor, shift) ? shift : withoutRoom(shift))),
    members: [...view.all('member')],
    profiles: [...view.all('profile')],
    start,
  };
}

/** Who comes to it is bound by it, and nobody else is put on it: somebody else looks after this shift. */
const withoutRoom = (shift: ShiftRow): ShiftRow => ({
  ...shift,
  min: 0,
  max: placesOf(shift).coming,
  minExperienced: 0,
});

/** The shifts that a plan is about, by their beginning. @param now ms; what has begun is past planning */
export function shiftsToPlan(
  shifts: readonly ShiftRow[],
  { from, until, kinds }: Pick<ShiftsSettings, 'from' | 'until' | 'kinds'>,
  timezone: string,
  now: number,
): readonly ShiftRow[] {
  return shifts
    .filter((shift) => {
      const day = dayIn(timezone, shift.start);
      const isOfKind = kinds.length === 0 || kinds.includes(shift.kind);
      return shift.state === 'open' && shift.start > now && day >= from && day <= until && isOfKind;
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}
