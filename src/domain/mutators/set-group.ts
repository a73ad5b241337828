import * as z from 'zod/mini';
import { uuid } from '../model/fields.ts';
import { groupRow } from '../model/group.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';

/** Names a group, renames it, or closes it. */
export const setGroup = defineIntent({
  args: z.strictObject({ groupId: uuid, name: groupRow.shape.name, closed: z.boolean() }),
  run(tx, { groupId, name, closed }, { actor, at }) {
    if (!may(actor, 'setGroup')) return refused('not-allowed');
    for (const other of tx.all('group')) {
      if (other.id !== groupId && other.name === name && other.closedAt === null)
        return refused('already-exists', name);
    }
    const closedAt = closed ? (tx.get('group', groupId)?.closedAt ?? at) : null;
    tx.put('group', { id: groupId, name, closedAt });
    return applied();
  },
});
