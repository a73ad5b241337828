import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { givePlaces, heardAt, left, waitsFor } from '../rules/give-places.ts';
import { managesShift } from '../rules/manages-shift.ts';
import { replaceSignUp, signUpOf, wantsIn } from '../rules/sign-ups.ts';

/** "I do not come after all", or "no" to an invitation; the shift's lead says it for others. The next one moves up. */
export const leaveShift = defineIntent({
  args: z.strictObject({ shiftId: rowId, memberId: rowId }),
  run(tx, { shiftId, memberId }, context) {
    const shift = tx.get('shift', shiftId);
    if (!shift) return refused('unknown-shift', shiftId);
    if (memberId !== context.actor.id && !managesShift(context.actor, shift)) return refused('not-allowed', shiftId);
    const entry = signUpOf(shift, memberId);
    if (!entry) return refused('not-signed-up', shiftId);
    const invited = entry.state === 'invited';
    // Said no twice, on two phones: it is done.
    if (!invited && !wantsIn(entry)) return applied();
    if (shift.end <= heardAt(context)) return refused('shift-over', shiftId);
    tx.put('shift', replaceSignUp(shift, left(entry, invited ? 'declined' : 'withdrawn', context.at)));
    givePlaces(tx, [shiftId, ...waitsFor(tx, memberId)], context);
    return applied();
  },
});
