import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { managesShift } from '../rules/manages-shift.ts';

/** "We do not ask you after all": as if they had never been asked. Who has answered meanwhile keeps their answer. */
export const takeBackInvitation = defineIntent({
  args: z.strictObject({ shiftId: rowId, memberIds: z.array(rowId).check(z.minLength(1), z.maxLength(500)) }),
  run(tx, { shiftId, memberIds }, { actor }) {
    const shift = tx.get('shift', shiftId);
    if (!shift) return refused('unknown-shift', shiftId);
    if (!managesShift(actor, shift)) return refused('not-allowed', shiftId);
    const gone = new Set(memberIds);
    const stays = shift.signUps.filter(
      ({ member, state }) => state !== 'invited' || member === null || !gone.has(member),
    );
    if (stays.length < shift.signUps.length) tx.put('shift', { ...shift, signUps: stays });
    return applied();
  },
});
