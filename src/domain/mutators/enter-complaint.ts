import * as z from 'zod/mini';
import { complaintRow } from '../model/complaint.ts';
import { latitude, longitude, uuid } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';

const { place, reason, deadline, notice } = complaintRow.shape;

/** "The city complained about this": entered anew, or put right. */
export const enterComplaint = defineIntent({
  args: z.strictObject({
    complaintId: uuid,
    place,
    /** Where that is, as far as somebody found it on the map. */
    spot: z.nullable(z.strictObject({ lon: longitude, lat: latitude })),
    reason,
    deadline,
    notice,
  }),
  run(tx, { complaintId, spot, ...said }, { actor, at }) {
    if (!may(actor, 'enterComplaint')) return refused('not-allowed');
    const before = tx.get('complaint', complaintId);
    if (before && before.answeredAt !== null) return refused('closed', before.place);
    tx.put('complaint', {
      placement: null,
      team: null,
      member: null,
      fixed: null,
      answeredAt: null,
      by: actor.id,
      at,
      ...before,
      id: complaintId,
      ...said,
      lon: spot?.lon ?? null,
      lat: spot?.lat ?? null,
    });
    return applied();
  },
});
