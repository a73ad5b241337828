import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';
import { givePlaces, heardAt, left } from '../rules/give-places.ts';
import { replaceSignUp, signUpOf, wantsIn } from '../rules/sign-ups.ts';

/** "They are out": their devices are locked, their coming shifts are free for others, their turfs open again. */
export const revokeMember = defineIntent({
  args: z.strictObject({ memberId: rowId, revoked: z.boolean() }),
  run(tx, { memberId, revoked }, context) {
    const { actor, at } = context;
    if (!may(actor, 'revokeMember') || memberId === actor.id) return refused('not-allowed', memberId);
    const member = tx.get('member', memberId);
    if (!member) return refused('unknown-member', memberId);
    tx.put('member', { ...member, revokedAt: revoked ? (member.revokedAt ?? at) : null });
    if (!revoked) return applied();
    const now = heardAt(context);
    const touched: string[] = [];
    for (const shift of [...tx.all('shift')]) {
      const entry = signUpOf(shift, memberId);
      const out = shift.lead === memberId ? { ...shift, lead: null, leadName: null } : shift;
      const wanted = entry && (wantsIn(entry) || entry.state === 'invited');
      if (shift.end <= now || (out === shift && !wanted)) continue;
      tx.put('shift', wanted ? replaceSignUp(out, left(entry, 'withdrawn', at)) : out);
      touched.push(shift.id);
    }
    for (const turf of [...tx.all('turf')]) {
      if (turf.holder === memberId)
        tx.put('turf', { ...turf, holder: null, state: turf.state === 'in-work' ? 'open' : turf.state });
    }
    givePlaces(tx, touched, context);
    return applied();
  },
});
