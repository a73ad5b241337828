import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { findCollision } from '../rules/find-collision.ts';
import { givePlaces, heardAt, takeIn, waitsFor } from '../rules/give-places.ts';
import { makeSignUp } from '../rules/make-sign-up.ts';
import { managesShift } from '../rules/manages-shift.ts';
import { appendSignUp, signUpOf } from '../rules/sign-ups.ts';

/** "They come": the office or the lead gives people a place, all of them or none; who seeks cover is covered by them. They may say no afterwards. */
export const putOnShift = defineIntent({
  args: z.strictObject({ shiftId: rowId, memberIds: z.array(rowId).check(z.minLength(1), z.maxLength(100)) }),
  run(tx, { shiftId, memberIds }, context) {
    const found = tx.get('shift', shiftId);
    if (!found) return refused('unknown-shift', shiftId);
    if (!managesShift(context.actor, found)) return refused('not-allowed', shiftId);
    if (found.state === 'cancelled') return refused('shift-cancelled', shiftId);
    if (found.end <= heardAt(context)) return refused('shift-over', shiftId);
    const relieved: string[] = [];
    let shift = found;
    for (const memberId of new Set(memberIds)) {
      const member = tx.get('member', memberId);
      if (!member) return refused('unknown-member', memberId);
      if (member.revokedAt !== null) return refused('revoked', memberId);
      if (signUpOf(shift, memberId)?.state === 'coming') continue;
      const id = `${context.mutationId}:${memberId}`.slice(0, 64);
      const entry = makeSignUp(tx, member, shift, { id, state: 'coming', at: context.at });
      if (findCollision(tx, memberId, shift)) return refused('collides', memberId);
      const taken = takeIn(shift, entry, appendSignUp, context.at);
      if (!taken) return refused('shift-full', memberId);
      shift = taken.shift;
      if (taken.relieved?.member) relieved.push(taken.relieved.member);
    }
    tx.put('shift', shift);
    givePlaces(
      tx,
      relieved.flatMap((memberId) => waitsFor(tx, memberId)),
      context,
    );
    return applied();
  },
});
