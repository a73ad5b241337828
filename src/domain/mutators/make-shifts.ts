import * as z from 'zod/mini';
import { instant, rowId, uuid } from '../model/fields.ts';
import { shiftPlan } from '../model/shift.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { checkShift } from '../rules/check-shift.ts';
import { firstName } from '../rules/make-sign-up.ts';

const wish = z.strictObject({ id: uuid, ...shiftPlan.shape, start: instant, end: instant });

/** Makes shifts, all or none: one, a weekly series, the slots of a stand. */
export const makeShifts = defineIntent({
  args: z.strictObject({ shifts: z.array(wish).check(z.minLength(1), z.maxLength(200)), series: z.nullable(rowId) }),
  run(tx, { shifts, series }, { actor, at }) {
    for (const [index, shift] of shifts.entries()) {
      const against = checkShift(tx, actor, shift);
      if (against) return refused(against.reason, `shifts.${index}.${against.detail}`);
      if (tx.get('shift', shift.id)) return refused('already-exists', shift.id);
      const lead = shift.lead === null ? undefined : tx.get('member', shift.lead);
      const leadName = lead ? firstName(lead.name) : null;
      tx.put('shift', { ...shift, series, leadName, state: 'open', cancelNote: null, signUps: [], by: actor.id, at });
    }
    return applied();
  },
});
