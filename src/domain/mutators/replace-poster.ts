import * as z from 'zod/mini';
import { fix, uuid } from '../model/fields.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { putStep } from '../rules/put-step.ts';
import { takeStep } from '../rules/take-step.ts';

/** "A new one of the same kind hangs there now": it comes out of the stock, what was left of the old one is scrap. */
export const replacePoster = defineFact({
  args: z.strictObject({ placementId: uuid, photo: z.nullable(uuid), fix: z.nullable(fix) }),
  run(tx, { placementId, photo, fix }, context) {
    const placement = tx.get('placement', placementId);
    if (!placement) return parked('unknown-placement', placementId);
    const stepped = takeStep(tx, placement, 'replace', context, { photo, fix });
    return applied(putStep(tx, placement, stepped, context));
  },
});
