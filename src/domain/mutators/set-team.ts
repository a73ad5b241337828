import * as z from 'zod/mini';
import { uuid } from '../model/fields.ts';
import { teamRow } from '../model/team.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersFor, may } from '../permissions.ts';

const { name, ward, code } = teamRow.shape;

/** Founds a team, or changes it. A closed one keeps its name and its stock until that is handed over. */
export const setTeam = defineIntent({
  args: z.strictObject({ teamId: uuid, name, ward, code, closed: z.boolean() }),
  run(tx, { teamId, closed, ...team }, { actor, at }) {
    const before = tx.get('team', teamId);
    if (!may(actor, 'setTeam') || !answersFor(actor, team.ward)) return refused('not-allowed', teamId);
    if (before && !answersFor(actor, before.ward)) return refused('not-allowed', teamId);
    if (team.ward !== null && !tx.get('ward', team.ward)) return refused('unknown-ward', team.ward);
    for (const other of tx.all('team')) {
      if (other.id !== teamId && other.code === team.code) return refused('already-exists', team.code);
    }
    tx.put('team', { id: teamId, ...team, closedAt: closed ? (before?.closedAt ?? at) : null });
    return applied();
  },
});
