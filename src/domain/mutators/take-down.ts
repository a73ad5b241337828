import * as z from 'zod/mini';
import { fix, uuid } from '../model/fields.ts';
import { fate } from '../model/placement.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { putStep } from '../rules/put-step.ts';
import { takeStep, tellAgain } from '../rules/take-step.ts';

/** "It no longer hangs": anybody may take it down, whoever hung it. A second one who says so tells nothing new. */
export const takeDown = defineFact({
  args: z.strictObject({ placementId: uuid, fate, photo: z.nullable(uuid), fix: z.nullable(fix) }),
  run(tx, { placementId, fate, photo, fix }, context) {
    const before = tx.get('placement', placementId);
    if (!before) return parked('unknown-placement', placementId);
    const told = { fate, photo, fix };
    // That it was gone and that somebody has it cannot both be: the office looks where it is.
    const agrees = before.state === 'taken-down' && (before.fate === 'stolen') === (fate === 'stolen');
    const stepped = agrees
      ? tellAgain(before, 'take-down', context, told)
      : takeStep(tx, before, 'take-down', context, told);
    return applied(putStep(tx, before, stepped, context));
  },
});
