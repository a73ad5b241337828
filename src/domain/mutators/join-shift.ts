import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { findCollision } from '../rules/find-collision.ts';
import { givePlaces, heardAt, left, waitsFor } from '../rules/give-places.ts';
import { makeSignUp } from '../rules/make-sign-up.ts';
import { managesShift } from '../rules/manages-shift.ts';
import { appendSignUp, fitsIn, relievedBy, replaceSignUp, signUpOf, wantsIn } from '../rules/sign-ups.ts';

/**
 * "I come": a place, or one on the waiting list; which of them the server decides by the order of arrival. `instead`
 * names a shift to be given up for it, which only happens when there is a place.
 */
export const joinShift = defineIntent({
  args: z.strictObject({ shiftId: rowId, instead: z.nullable(rowId) }),
  run(tx, { shiftId, instead }, context) {
    const { actor, at, mutationId, receivedAt } = context;
    const shift = tx.get('shift', shiftId);
    if (!shift) return refused('unknown-shift', shiftId);
    const member = tx.get('member', actor.id);
    if (!member) return refused('unknown-member', actor.id);
    const own = signUpOf(shift, actor.id);
    // Two phones of one person: the second finds it done, which is what they wanted.
    if (own && wantsIn(own)) return applied();
    if (shift.state === 'cancelled') return refused('shift-cancelled', shiftId);
    if (shift.end <= heardAt(context)) return refused('shift-over', shiftId);
    const forThem = shift.audience === 'everybody' || (shift.audience === 'leads' && actor.role === 'lead');
    if (!forThem && !own && !managesShift(actor, shift)) return refused('not-allowed', shiftId);
    const collision = findCollision(tx, actor.id, shift, instead);
    if (collision) return refused('collides', collision.id);

    const state = receivedAt === null ? 'asked' : 'waiting';
    const entry = makeSignUp(tx, member, shift, { id: mutationId, state, at });
    if (instead !== null) {
      const other = tx.get('shift', instead);
      const given = other && signUpOf(other, actor.id);
      if (!other || !given || !wantsIn(given)) return refused('not-signed-up', instead);
      if (!fitsIn(shift, entry) && !relievedBy(shift, entry)) return refused('shift-full', shiftId);
      tx.put('shift', replaceSignUp(other, left(given, 'withdrawn', at)));
    }
    tx.put('shift', appendSignUp(shift, entry));
    givePlaces(tx, [shiftId], context, entry.id);
    if (instead !== null) givePlaces(tx, [instead, ...waitsFor(tx, actor.id)], context);
    return applied();
  },
});
