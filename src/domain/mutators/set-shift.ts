import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { shiftPlan, shiftRow } from '../model/shift.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { checkShift } from '../rules/check-shift.ts';
import { givePlaces } from '../rules/give-places.ts';
import { firstName, refreshSignUps } from '../rules/make-sign-up.ts';
import { managesShift } from '../rules/manages-shift.ts';

const { start, end } = shiftRow.shape;

/** Changes a shift: only what is named. Who has a place keeps it, also when there are fewer places now. */
export const setShift = defineIntent({
  args: z.strictObject({ shiftId: rowId, ...z.partial(z.strictObject({ ...shiftPlan.shape, start, end })).shape }),
  run(tx, { shiftId, ...changes }, context) {
    const before = tx.get('shift', shiftId);
    if (!before) return refused('unknown-shift', shiftId);
    if (!managesShift(context.actor, before)) return refused('not-allowed', shiftId);
    const shift = { ...before, ...changes };
    const against = checkShift(tx, context.actor, shift);
    if (against) return against;
    const lead = shift.lead === null ? undefined : tx.get('member', shift.lead);
    tx.put('shift', { ...shift, leadName: lead ? firstName(lead.name) : null });
    if (shift.kind !== before.kind) {
      for (const { member } of shift.signUps) if (member !== null) refreshSignUps(tx, member, context.at);
    }
    givePlaces(tx, [shiftId], context);
    return applied();
  },
});
