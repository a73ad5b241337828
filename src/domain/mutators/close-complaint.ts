import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';

/** "The answer is out", or false: it is not after all. */
export const closeComplaint = defineIntent({
  args: z.strictObject({ complaintId: rowId, answered: z.boolean() }),
  run(tx, { complaintId, answered }, { actor, at }) {
    if (!may(actor, 'closeComplaint')) return refused('not-allowed');
    const complaint = tx.get('complaint', complaintId);
    if (!complaint) return refused('unknown-complaint', complaintId);
    tx.put('complaint', { ...complaint, answeredAt: answered ? at : null });
    return applied();
  },
});
