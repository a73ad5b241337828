import * as z from 'zod/mini';
import { teamCode } from '../model/team.ts';
import { applied, defineIntent, refused } from '../mutator.ts';

/** "I hang with these", by the team's code; null: with nobody any more. */
export const joinTeam = defineIntent({
  args: z.strictObject({ code: z.nullable(teamCode) }),
  run(tx, { code }, { actor }) {
    const member = tx.get('member', actor.id);
    if (!member) return refused('unknown-member', actor.id);
    const team = code === null ? null : [...tx.all('team')].find((one) => one.code === code);
    if (team === undefined) return refused('unknown-team', code ?? '');
    if (team && team.closedAt !== null) return refused('closed', team.name);
    tx.put('member', { ...member, team: team?.id ?? null });
    return applied();
  },
});
