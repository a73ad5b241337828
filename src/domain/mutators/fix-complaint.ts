import * as z from 'zod/mini';
import { fix, rowId, shortText, uuid } from '../model/fields.ts';
import { applied, defineFact, parked } from '../mutator.ts';

/** "I put it right, here is the proof." What was done to the poster is a step of its own. A later report replaces an earlier one. */
export const fixComplaint = defineFact({
  args: z.strictObject({
    complaintId: rowId,
    note: z.nullable(shortText),
    photo: z.nullable(uuid),
    fix: z.nullable(fix),
  }),
  run(tx, { complaintId, note, photo, fix }, { actor, at }) {
    const complaint = tx.get('complaint', complaintId);
    if (!complaint) return parked('unknown-complaint', complaintId);
    const fixed = { at, by: actor.id, lon: fix?.lon ?? null, lat: fix?.lat ?? null, note, photo };
    tx.put('complaint', { ...complaint, fixed });
    return applied();
  },
});
