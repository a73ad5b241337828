import * as z from 'zod/mini';
import { uuid } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersFor, may } from '../permissions.ts';
import { isWish } from '../rules/placement-machine.ts';
import { takeStep } from '../rules/take-step.ts';

/** "No poster is wanted there after all." */
export const dropPlan = defineIntent({
  args: z.strictObject({ placementId: uuid }),
  run(tx, { placementId }, context) {
    const { actor } = context;
    const placement = tx.get('placement', placementId);
    if (!placement) return refused('unknown-placement', placementId);
    if (!may(actor, 'dropPlan') || !answersFor(actor, placement.ward)) return refused('not-allowed', placementId);
    if (!isWish(placement)) return refused('not-planned', placementId);
    tx.put('placement', takeStep(tx, placement, 'drop', context).placement);
    return applied();
  },
});
