import * as z from 'zod/mini';
import { activityRow } from '../model/activity.ts';
import { uuid } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';

/** A kind of shift of one's own: names it, renames it, or closes it. */
export const setActivity = defineIntent({
  args: z.strictObject({ activityId: uuid, name: activityRow.shape.name, closed: z.boolean() }),
  run(tx, { activityId, name, closed }, { actor, at }) {
    if (!may(actor, 'setActivity')) return refused('not-allowed');
    const closedAt = closed ? (tx.get('activity', activityId)?.closedAt ?? at) : null;
    tx.put('activity', { id: activityId, name, closedAt });
    return applied();
  },
});
