import * as z from 'zod/mini';
import { uuid } from '../model/fields.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { answersFor } from '../permissions.ts';
import { freeNeighbours } from '../rules/free-neighbours.ts';

/** "That was a slip of the thumb": it never hung. The row stays and says so. */
export const undoHang = defineFact({
  args: z.strictObject({ placementId: uuid }),
  run(tx, { placementId }, { actor, at, city }) {
    const placement = tx.get('placement', placementId);
    if (!placement) return parked('unknown-placement', placementId);
    if (placement.by !== actor.id && !answersFor(actor, placement.ward)) return parked('not-allowed', placementId);
    if (placement.state === 'undone') return applied();
    if (placement.state !== 'hung') return parked('not-hanging', placementId);
    tx.put('placement', { ...placement, state: 'undone', at });
    freeNeighbours(tx, city, placement, at);
    return applied();
  },
});
