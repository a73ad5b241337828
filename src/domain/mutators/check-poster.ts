import * as z from 'zod/mini';
import { fix, uuid } from '../model/fields.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { putStep } from '../rules/put-step.ts';
import { takeStep } from '../rules/take-step.ts';

/** "I looked, it hangs as it should." */
export const checkPoster = defineFact({
  args: z.strictObject({ placementId: uuid, fix: z.nullable(fix) }),
  run(tx, { placementId, fix }, context) {
    const placement = tx.get('placement', placementId);
    if (!placement) return parked('unknown-placement', placementId);
    const stepped = takeStep(tx, placement, 'check', context, { fix });
    return applied(putStep(tx, placement, stepped, context));
  },
});
