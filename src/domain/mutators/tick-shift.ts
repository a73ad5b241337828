import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import type { SignUp } from '../model/shift.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { makeSignUp } from '../rules/make-sign-up.ts';
import { managesShift } from '../rules/manages-shift.ts';
import { appendSignUp, replaceSignUp, signUpOf } from '../rules/sign-ups.ts';

const tick = z.strictObject({ member: rowId, came: z.nullable(z.boolean()) });

/** "These came, those did not": the lead ticks it off, with whoever came without a word. null: not known after all. */
export const tickShift = defineFact({
  args: z.strictObject({ shiftId: rowId, ticks: z.array(tick).check(z.minLength(1), z.maxLength(500)) }),
  run(tx, { shiftId, ticks }, { actor, at, mutationId }) {
    let shift = tx.get('shift', shiftId);
    if (!shift) return parked('unknown-shift', shiftId);
    if (!managesShift(actor, shift)) return parked('not-allowed', shiftId);
    for (const { member: memberId, came } of ticks) {
      const entry = signUpOf(shift, memberId);
      const member = tx.get('member', memberId);
      const id = `${mutationId}:${memberId}`.slice(0, 64);
      // A volunteer who leads knows no people but those of the shift.
      const there: SignUp | undefined = entry ?? (member && makeSignUp(tx, member, shift, { id, state: 'coming', at }));
      if (!there) return parked('unknown-member', memberId);
      // Who was there came, whatever they had said before.
      const ticked: SignUp = {
        ...there,
        came,
        ...(came && { state: 'coming' as const, leftAt: null, seeksCover: false }),
      };
      shift = entry ? replaceSignUp(shift, ticked) : appendSignUp(shift, ticked);
    }
    tx.put('shift', shift);
    return applied();
  },
});
