import type { ShiftRow } from '../../../domain/model/shift.ts';
import type { RefusalCode } from '../../../domain/reason.ts';
import { findCollision } from '../../../domain/rules/find-collision.ts';
import { takeIn } from '../../../domain/rules/give-places.ts';
import { makeSignUp } from '../../../domain/rules/make-sign-up.ts';
import { appendSignUp, signUpOf, wantsIn } from '../../../domain/rules/sign-ups.ts';
import type { View } from '../../../domain/view.ts';
import type { Person } from './people.ts';

export interface WhoFits {
  /** Would get a place, in this order. */
  readonly fit: readonly Person[];
  readonly unfit: readonly { readonly person: Person; readonly why: RefusalCode | 'there-already' }[];
  /** Can be asked: neither in, nor waiting, nor asked already. */
  readonly askable: readonly Person[];
}

/** What the rules say before these people are put on a shift: putOnShift takes all of them or none. */
export function whoFits(view: View, found: ShiftRow, people: readonly Person[]): WhoFits {
  const fit: Person[] = [];
  const unfit: { person: Person; why: RefusalCode | 'there-already' }[] = [];
  let shift = found;
  for (const person of people) {
    const { member } = person;
    const entry = makeSignUp(view, member, shift, { id: member.id, state: 'coming', at: 0 });
    const taken = takeIn(shift, entry, appendSignUp, 0);
    if (signUpOf(shift, member.id)?.state === 'coming') unfit.push({ person, why: 'there-already' });
    else if (findCollision(view, member.id, shift)) unfit.push({ person, why: 'collides' });
    else if (!taken) unfit.push({ person, why: 'shift-full' });
    else {
      fit.push(person);
      shift = taken.shift;
    }
  }
  const askable = people.filter(({ member }) => {
    const own = signUpOf(found, member.id);
    return !own || !(wantsIn(own) || own.state === 'invited');
  });
  return { fit, unfit, askable };
}
