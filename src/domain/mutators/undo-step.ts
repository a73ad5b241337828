import * as z from 'zod/mini';
import { findPost } from '../city.ts';
import { rowId, uuid } from '../model/fields.ts';
import type { PlacementRow } from '../model/placement.ts';
import { applied, defineFact, type MutationContext, parked } from '../mutator.ts';
import { answersFor } from '../permissions.ts';
import { freeNeighbours } from '../rules/free-neighbours.ts';
import { freeWish } from '../rules/free-wish.ts';
import { hangs } from '../rules/placement-machine.ts';
import { undoStep as takeBack } from '../rules/take-step.ts';
import type { Transaction } from '../view.ts';

/** "That was a slip of the thumb": the step stays in the history, and so does that it was taken back. */
export const undoStep = defineFact({
  args: z.strictObject({ placementId: uuid, stepId: rowId }),
  run(tx, { placementId, stepId }, context) {
    const before = tx.get('placement', placementId);
    if (!before) return parked('unknown-placement', placementId);
    const step = before.steps.find(({ id }) => id === stepId);
    if (!step) return parked('unknown-step', stepId);
    const { actor, city, at } = context;
    if (step.by !== actor.id && !answersFor(actor, before.ward)) return parked('not-allowed', placementId);
    if (before.steps.some(({ undoes, odd }) => undoes === stepId && !odd)) return applied();
    const { placement, flags, took } = takeBack(tx, before, stepId, context);
    const moved = took && step.kind === 'move' && step.post !== undefined;
    const back = moved ? backTo(tx, placement, step.post!, context) : placement;
    // The tour that had reserved it is over: nobody would ever come for it.
    const orphan = took && back.state === 'reserved' && tx.get('tour', back.tour ?? '')?.state === 'closed';
    tx.put('placement', orphan ? freeWish(tx, back, { ...context, mutationId: `${context.mutationId}-free` }) : back);
    if (hangs(before) && (moved || !hangs(placement))) freeNeighbours(tx, city, before, at);
    return applied(flags);
  },
});

/** Where it hung before it was moved. A post that is no longer known leaves the place as it is. */
function backTo(tx: Transaction, placement: PlacementRow, post: string, { city }: MutationContext): PlacementRow {
  const where = findPost(tx, city, post);
  return where ? { ...placement, post, lon: where.lon, lat: where.lat, ward: where.ward } : { ...placement, post };
}
