import * as z from 'zod/mini';
import { findPost } from '../city.ts';
import { rowId, uuid } from '../model/fields.ts';
import type { PlacementRow } from '../model/placement.ts';
import { applied, defineFact, type MutationContext, parked } from '../mutator.ts';
import { answersFor } from '../permissions.ts';
import { findStep } from '../rules/find-step.ts';
import { freeWish } from '../rules/free-wish.ts';
import { putStep } from '../rules/put-step.ts';
import { undoStep as takeBack } from '../rules/take-step.ts';
import type { Transaction } from '../view.ts';

/** "That was a slip of the thumb": the step stays in the history, and so does that it was taken back. */
export const undoStep = defineFact({
  args: z.strictObject({ placementId: uuid, stepId: rowId }),
  run(tx, { placementId, stepId }, context) {
    const found = findStep(tx, placementId, stepId);
    if ('status' in found) return found;
    const { placement: before, step } = found;
    const { actor } = context;
    if (step.by !== actor.id && !answersFor(actor, before.ward)) return parked('not-allowed', placementId);
    if (before.steps.some(({ undoes, odd }) => undoes === stepId && !odd)) return applied();
    const { placement, flags, took } = takeBack(tx, before, stepId, context);
    const moved = took && step.kind === 'move' && !step.odd && step.post !== undefined;
    const back = moved ? backTo(tx, placement, step.post!, context) : placement;
    // The tour that had reserved it is over: nobody would ever come for it.
    const orphan = took && back.state === 'reserved' && tx.get('tour', back.tour ?? '')?.state === 'closed';
    const free = () => freeWish(tx, back, { ...context, mutationId: `${context.mutationId}-free` });
    return applied(putStep(tx, before, { placement: orphan ? free() : back, flags, took }, context));
  },
});

/** Where it hung before it was moved. A post that is no longer known leaves the place as it is. */
function backTo(tx: Transaction, placement: PlacementRow, post: string, { city }: MutationContext): PlacementRow {
  const where = findPost(tx, city, post);
  return where ? { ...placement, post, lon: where.lon, lat: where.lat, ward: where.ward } : { ...placement, post };
}
