import type { ProfileRow } from '../../../domain/model/profile.ts';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { findCollision } from '../../../domain/rules/find-collision.ts';
import { isAvailable } from '../../../domain/rules/is-available.ts';
import { fitsIn, signUpOf } from '../../../domain/rules/sign-ups.ts';
import type { View } from '../../../domain/view.ts';

/**
 * Shifts to come that suit what somebody said: with a place left, those at home first, then the soonest. Who said nothing
 * of kinds or of times takes any.
 * @param now ms since 1970, by the server's clock
 */
export function suitingShifts(
  view: View,
  { id, kinds, week, ward, elsewhere, experienced }: ProfileRow,
  { now, timezone, most }: { now: number; timezone: string; most: number },
): ShiftRow[] {
  const anyKind = kinds.length === 0;
  const anyTime = week.every((parts) => parts === 0);
  const atHome = (shift: ShiftRow) => shift.ward === null || ward === null || shift.ward === ward;
  const suits = (shift: ShiftRow) =>
    shift.state === 'open' &&
    shift.start > now &&
    !signUpOf(shift, id) &&
    (elsewhere || atHome(shift)) &&
    (anyKind || kinds.includes(shift.kind)) &&
    fitsIn(shift, { experienced: experienced.includes(shift.kind) }) &&
    (anyTime || isAvailable(week, shift, timezone)) &&
    !findCollision(view, id, shift);
  return [...view.all('shift')]
    .filter(suits)
    .sort((a, b) => Number(atHome(b)) - Number(atHome(a)) || a.start - b.start || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
