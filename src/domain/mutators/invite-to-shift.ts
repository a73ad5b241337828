import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { heardAt } from '../rules/give-places.ts';
import { makeSignUp } from '../rules/make-sign-up.ts';
import { managesShift } from '../rules/manages-shift.ts';
import { appendSignUp, signUpOf, wantsIn } from '../rules/sign-ups.ts';

/** "Would you come?": their phones ask them. Who is in already, or waits, is left as they are. */
export const inviteToShift = defineIntent({
  args: z.strictObject({ shiftId: rowId, memberIds: z.array(rowId).check(z.minLength(1), z.maxLength(500)) }),
  run(tx, { shiftId, memberIds }, context) {
    const found = tx.get('shift', shiftId);
    if (!found) return refused('unknown-shift', shiftId);
    if (!managesShift(context.actor, found)) return refused('not-allowed', shiftId);
    if (found.state === 'cancelled') return refused('shift-cancelled', shiftId);
    if (found.end <= heardAt(context)) return refused('shift-over', shiftId);
    let shift = found;
    for (const memberId of new Set(memberIds)) {
      const member = tx.get('member', memberId);
      if (!member) return refused('unknown-member', memberId);
      if (member.revokedAt !== null) return refused('revoked', memberId);
      const entry = signUpOf(shift, memberId);
      if (entry && (wantsIn(entry) || entry.state === 'invited')) continue;
      const id = `${context.mutationId}:${memberId}`.slice(0, 64);
      shift = appendSignUp(shift, makeSignUp(tx, member, shift, { id, state: 'invited', at: context.at }));
    }
    tx.put('shift', shift);
    return applied();
  },
});
