import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersFor, may } from '../permissions.ts';

/** Puts somebody into a team, or takes them out of theirs. */
export const assignMember = defineIntent({
  args: z.strictObject({ memberId: rowId, team: z.nullable(rowId) }),
  run(tx, { memberId, team: teamId }, { actor }) {
    const member = tx.get('member', memberId);
    if (!member) return refused('unknown-member', memberId);
    const team = teamId === null ? null : tx.get('team', teamId);
    if (team === undefined) return refused('unknown-team', teamId ?? '');
    const former = member.team === null ? undefined : tx.get('team', member.team);
    // From one lead's team into another's they go by themselves, with the code; out of a closed one anybody may call them.
    const teams = [team, former?.closedAt === null ? former : null].filter((one) => one != null);
    if (!may(actor, 'assignMember') || !teams.every(({ ward }) => answersFor(actor, ward))) {
      return refused('not-allowed', memberId);
    }
    if (team && team.closedAt !== null) return refused('closed', team.name);
    tx.put('member', { ...member, team: teamId });
    return applied();
  },
});
