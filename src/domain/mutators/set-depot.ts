import * as z from 'zod/mini';
import { uuid } from '../model/fields.ts';
import { depotRow } from '../model/stock.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';

const { name, ward, address } = depotRow.shape;

/** Opens a depot, or changes it. A closed one keeps its stock until that is handed over. */
export const setDepot = defineIntent({
  args: z.strictObject({ depotId: uuid, name, ward, address, closed: z.boolean() }),
  run(tx, { depotId, closed, ...depot }, { actor, at }) {
    if (!may(actor, 'setDepot')) return refused('not-allowed', depotId);
    if (depot.ward !== null && !tx.get('ward', depot.ward)) return refused('unknown-ward', depot.ward);
    const before = tx.get('depot', depotId);
    tx.put('depot', { id: depotId, ...depot, closedAt: closed ? (before?.closedAt ?? at) : null });
    return applied();
  },
});
