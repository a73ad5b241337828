import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { shiftRow } from '../model/shift.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { givePlaces, waitsFor } from '../rules/give-places.ts';
import { managesShift } from '../rules/manages-shift.ts';
import { isComing } from '../rules/sign-ups.ts';

/** "It does not take place", and why; whoever was coming sees it. With false it takes place after all. */
export const cancelShift = defineIntent({
  args: z.strictObject({ shiftId: rowId, cancelled: z.boolean(), note: shiftRow.shape.cancelNote }),
  run(tx, { shiftId, cancelled, note }, context) {
    const shift = tx.get('shift', shiftId);
    if (!shift) return refused('unknown-shift', shiftId);
    if (!managesShift(context.actor, shift)) return refused('not-allowed', shiftId);
    tx.put('shift', { ...shift, state: cancelled ? 'cancelled' : 'open', cancelNote: cancelled ? note : null });
    // Whoever was coming is free for what they wait for at that time; a shift that is back fills up again.
    const freed = shift.signUps.filter(isComing).flatMap(({ member }) => (member ? waitsFor(tx, member) : []));
    givePlaces(tx, cancelled ? freed : [shiftId], context);
    return applied();
  },
});
