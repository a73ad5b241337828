import * as z from 'zod/mini';
import { fix, uuid } from '../model/fields.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { freeNeighbours } from '../rules/free-neighbours.ts';

/** "I took it down": anybody may, whoever hung it. */
export const takeDown = defineFact({
  args: z.strictObject({ placementId: uuid, fix: z.nullable(fix) }),
  run(tx, { placementId, fix }, { at, city }) {
    const placement = tx.get('placement', placementId);
    if (!placement) return parked('unknown-placement', placementId);
    if (placement.state === 'taken-down') return applied();
    if (placement.state !== 'hung') return parked('not-hanging', placementId);
    tx.put('placement', { ...placement, state: 'taken-down', at, fix });
    freeNeighbours(tx, city, placement, at);
    return applied();
  },
});
