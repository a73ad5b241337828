import type { TurfRow } from '../model/turf.ts';
import type { Actor } from '../mutator.ts';
import { answersFor } from '../permissions.ts';
import type { View } from '../view.ts';
import { managesShift } from './manages-shift.ts';
import { signUpOf } from './sign-ups.ts';

/**
 * Whether the actor may give this turf to whom they wish. Who answers for the ward may always; a shift's lead within the
 * shift; who comes to the shift may take a turf that nobody holds, give back or hand on the one they hold.
 */
export function mayMoveTurf(
  view: View,
  actor: Actor,
  turf: TurfRow,
  to: { readonly shift: string | null; readonly holder: string | null },
): boolean {
  if (answersFor(actor, turf.ward)) return true;
  const shift = turf.shift === null ? undefined : view.get('shift', turf.shift);
  if (shift && managesShift(actor, shift)) return true;
  if (turf.holder === actor.id) return to.shift === turf.shift;
  if (!shift || to.shift !== turf.shift || turf.holder !== null || turf.state === 'in-work') return false;
  return to.holder === actor.id && signUpOf(shift, actor.id)?.state === 'coming';
}
