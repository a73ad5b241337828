import type { ShiftRow, SignUp } from '../model/shift.ts';
import type { Actor } from '../mutator.ts';
import { firstName } from './make-sign-up.ts';
import { managesShift } from './manages-shift.ts';
import { isComing, isWaiting, signUpOf } from './sign-ups.ts';

/**
 * A shift as this person may know it, or undefined where it is none of their business. How many come everybody sees; who
 * comes (first name and group) those who come; names, numbers, invitations and withdrawals only who looks after it.
 */
export function seenShift(actor: Actor, shift: ShiftRow): ShiftRow | undefined {
  if (managesShift(actor, shift)) return shift;
  const own = signUpOf(shift, actor.id);
  const forThem = shift.audience === 'everybody' || (shift.audience === 'leads' && actor.role === 'lead');
  if (!forThem && !own) return undefined;
  const inside = own !== undefined && isComing(own);
  return {
    ...shift,
    by: null,
    lead: null,
    link: inside ? shift.link : null,
    leadName: inside ? shift.leadName : null,
    signUps: shift.signUps.flatMap((one) => (one === own ? [own] : seenSignUp(one, inside))),
  };
}

function seenSignUp(one: SignUp, inside: boolean): SignUp[] {
  if (!isComing(one) && !isWaiting(one)) return [];
  const named = inside && isComing(one);
  return [
    {
      ...one,
      id: 'hidden',
      member: null,
      name: named && one.name !== null ? firstName(one.name) : null,
      group: named ? one.group : null,
      phone: null,
      newcomer: named && one.newcomer,
      at: 0,
      movedUpAt: null,
      came: null,
    },
  ];
}
