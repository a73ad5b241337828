import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { may } from '../permissions.ts';
import { emptyProfile } from '../rules/empty-profile.ts';

/** Who greets a newcomer; `greeted` when it is done, which the greeter may say too. */
export const setGreeter = defineIntent({
  args: z.strictObject({ memberId: rowId, greeter: z.nullable(rowId), greeted: z.boolean() }),
  run(tx, { memberId, greeter, greeted }, { actor, at }) {
    const member = tx.get('member', memberId);
    const known = tx.get('profile', memberId);
    if (!member && !known) return refused('unknown-member', memberId);
    const before = known ?? emptyProfile(memberId);
    const name = member?.name ?? before.name;
    const isGreeter = before.greeter === actor.id && greeter === actor.id;
    if (!isGreeter && !may(actor, 'setGreeter')) return refused('not-allowed', memberId);
    if (greeter !== null && !isGreeter && !tx.get('member', greeter)) return refused('unknown-member', greeter);
    tx.put('profile', { ...before, name, greeter, greetedAt: greeted ? (before.greetedAt ?? at) : null });
    return applied();
  },
});
