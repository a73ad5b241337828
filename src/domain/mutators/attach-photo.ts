import * as z from 'zod/mini';
import { rowId, uuid } from '../model/fields.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { answersFor } from '../permissions.ts';
import { findStep } from '../rules/find-step.ts';

/** "Here is a picture of what I did": for a step that was told before. The newest picture counts. */
export const attachPhoto = defineFact({
  args: z.strictObject({ placementId: uuid, stepId: rowId, photo: uuid }),
  run(tx, { placementId, stepId, photo }, { actor }) {
    const found = findStep(tx, placementId, stepId);
    if ('status' in found) return found;
    const { placement, step } = found;
    if (step.by !== actor.id && !answersFor(actor, placement.ward)) return parked('not-allowed', placementId);
    const steps = placement.steps.map((one) => (one === step ? { ...one, photo } : one));
    tx.put('placement', { ...placement, steps });
    return applied();
  },
});
