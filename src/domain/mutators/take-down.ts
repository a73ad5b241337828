import * as z from 'zod/mini';
import { fix, uuid } from '../model/fields.ts';
import { fate } from '../model/placement.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { freeNeighbours } from '../rules/free-neighbours.ts';
import { takeStep } from '../rules/take-step.ts';

/** "It no longer hangs": anybody may take it down, whoever hung it. A second one who says so tells nothing new. */
export const takeDown = defineFact({
  args: z.strictObject({ placementId: uuid, fate, photo: z.nullable(uuid), fix: z.nullable(fix) }),
  run(tx, { placementId, fate, photo, fix }, context) {
    const before = tx.get('placement', placementId);
    if (!before) return parked('unknown-placement', placementId);
    if (before.state === 'taken-down') return applied();
    const { placement, flags, took } = takeStep(tx, before, 'take-down', context, { fate, photo, fix });
    tx.put('placement', took ? { ...placement, fix } : placement);
    if (took) freeNeighbours(tx, context.city, before, context.at);
    return applied(flags);
  },
});
