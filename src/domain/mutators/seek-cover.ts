import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { givePlaces, heardAt } from '../rules/give-places.ts';
import { replaceSignUp, signUpOf } from '../rules/sign-ups.ts';

/** "Who takes my place?": one comes until somebody else does. With false nobody needs to any more. */
export const seekCover = defineIntent({
  args: z.strictObject({ shiftId: rowId, seeking: z.boolean() }),
  run(tx, { shiftId, seeking }, context) {
    const shift = tx.get('shift', shiftId);
    if (!shift) return refused('unknown-shift', shiftId);
    if (shift.state === 'cancelled') return refused('shift-cancelled', shiftId);
    if (shift.end <= heardAt(context)) return refused('shift-over', shiftId);
    const entry = signUpOf(shift, context.actor.id);
    if (entry?.state !== 'coming') return refused('not-signed-up', shiftId);
    tx.put('shift', replaceSignUp(shift, { ...entry, seeksCover: seeking }));
    if (seeking) givePlaces(tx, [shiftId], context);
    return applied();
  },
});
