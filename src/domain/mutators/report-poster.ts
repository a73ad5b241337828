import * as z from 'zod/mini';
import { fix, shortText, uuid } from '../model/fields.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { putStep } from '../rules/put-step.ts';
import { takeStep } from '../rules/take-step.ts';

/** What can be wrong with a poster: torn or soiled, gone, hidden behind something, hanging wrong or in the way. */
export const trouble = z.enum(['damage', 'miss', 'cover', 'misplace']);
export type Trouble = z.infer<typeof trouble>;

/** "Something is wrong with it." A second report of the same is one more voice, not one more damage. */
export const reportPoster = defineFact({
  args: z.strictObject({
    placementId: uuid,
    kind: trouble,
    note: z.nullable(shortText),
    photo: z.nullable(uuid),
    fix: z.nullable(fix),
  }),
  run(tx, { placementId, kind, note, photo, fix }, context) {
    const before = tx.get('placement', placementId);
    if (!before) return parked('unknown-placement', placementId);
    const stepped = takeStep(tx, before, kind, context, { note, photo, fix });
    return applied(putStep(tx, before, stepped, context));
  },
});
