import * as z from 'zod/mini';
import { uuid } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersFor, may } from '../permissions.ts';

/** "No poster is wanted there after all." */
export const dropPlan = defineIntent({
  args: z.strictObject({ placementId: uuid }),
  run(tx, { placementId }, { actor, at }) {
    const placement = tx.get('placement', placementId);
    if (!placement) return refused('unknown-placement', placementId);
    if (!may(actor, 'dropPlan') || !answersFor(actor, placement.ward)) return refused('not-allowed', placementId);
    if (placement.state !== 'planned') return refused('not-planned', placementId);
    tx.put('placement', { ...placement, state: 'undone', at });
    return applied();
  },
});
