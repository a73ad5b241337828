import type { ShiftRow, SignUp } from '../model/shift.ts';
import { firstName } from './make-sign-up.ts';
import { isComing } from './sign-ups.ts';

/** Who is there for the first time, and who takes them along; null: nobody with experience comes. */
export interface Pair {
  readonly newcomer: SignUp;
  readonly guide: SignUp | null;
}

/**
 * Newcomers and experienced people, both in the order of signing up; with more newcomers than guides each guide takes
 * turns. Every phone of those who come works out the same, because they all see the same order.
 */
export function pairNewcomers({ signUps }: Pick<ShiftRow, 'signUps'>): Pair[] {
  const coming = signUps.filter(isComing);
  const guides = coming.filter(({ experienced }) => experienced);
  const newcomers = coming.filter(({ newcomer, experienced }) => newcomer && !experienced);
  return newcomers.map((newcomer, turn) => ({ newcomer, guide: guides[turn % guides.length] ?? null }));
}

/** First name of who greets the new ones: the lead, or else the first who knows how it goes; null: nobody yet. */
export function greeterName({ leadName, signUps }: Pick<ShiftRow, 'leadName' | 'signUps'>): string | null {
  if (leadName !== null) return firstName(leadName);
  const name = signUps.find((one) => isComing(one) && one.experienced)?.name;
  return name ? firstName(name) : null;
}
