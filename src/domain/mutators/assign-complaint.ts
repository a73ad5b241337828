import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';

/** "It is about this poster, and these put it right": a team or one member, or nobody yet. */
export const assignComplaint = defineIntent({
  args: z.strictObject({
    complaintId: rowId,
    placement: z.nullable(rowId),
    team: z.nullable(rowId),
    member: z.nullable(rowId),
  }),
  run(tx, { complaintId, placement, team, member }, { actor }) {
    if (!may(actor, 'assignComplaint')) return refused('not-allowed');
    const complaint = tx.get('complaint', complaintId);
    if (!complaint) return refused('unknown-complaint', complaintId);
    if (complaint.answeredAt !== null) return refused('closed', complaint.place);
    const hanging = placement === null ? null : tx.get('placement', placement);
    if (hanging === undefined) return refused('unknown-placement', placement ?? '');
    if (team !== null && !tx.get('team', team)) return refused('unknown-team', team);
    if (member !== null && !tx.get('member', member)) return refused('unknown-member', member);
    const { lon, lat } = hanging ?? complaint;
    tx.put('complaint', { ...complaint, placement, team, member, lon, lat });
    return applied();
  },
});
