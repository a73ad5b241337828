import * as z from 'zod/mini';
import { fix, shortText, uuid } from '../model/fields.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { putStep } from '../rules/put-step.ts';
import { takeStep } from '../rules/take-step.ts';

/** "I put it right": mended, freed or straightened, the same poster. */
export const repairPoster = defineFact({
  args: z.strictObject({
    placementId: uuid,
    note: z.nullable(shortText),
    photo: z.nullable(uuid),
    fix: z.nullable(fix),
  }),
  run(tx, { placementId, note, photo, fix }, context) {
    const placement = tx.get('placement', placementId);
    if (!placement) return parked('unknown-placement', placementId);
    const stepped = takeStep(tx, placement, 'repair', context, { note, photo, fix });
    return applied(putStep(tx, placement, stepped, context));
  },
});
