import type { ShiftRow, SignUp } from '../model/shift.ts';
import type { MutationContext } from '../mutator.ts';
import type { Transaction } from '../view.ts';
import { findCollision } from './find-collision.ts';
import { type appendSignUp, fitsIn, isWaiting, placesOf, relievedBy, replaceSignUp, signUpOf } from './sign-ups.ts';

/** When a deed counts as done for what is over and what is not: an offline phone's deed when the server hears of it. */
export const heardAt = ({ at, receivedAt }: Pick<MutationContext, 'at' | 'receivedAt'>): number =>
  Math.max(at, receivedAt ?? at);

/**
 * Goes through the waiting lists of these shifts in their order and gives the places that there are. Who gets one as
 * cover sets somebody free, who may get a place elsewhere by that. Only a server does it, because only it knows
 * everybody; on a phone nothing moves.
 * @param fresh the sign-up that has only just been made: it got its place at once, and did not move up
 */
export function givePlaces(tx: Transaction, shifts: Iterable<string>, context: MutationContext, fresh?: string): void {
  if (context.receivedAt === null) return;
  const now = heardAt(context);
  const queue = [...shifts];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const before = tx.get('shift', id);
    if (before?.state !== 'open' || before.end <= now) continue;
    const { shift, relieved } = fillUp(tx, before, now, fresh);
    if (shift === before) continue;
    tx.put('shift', shift);
    for (const member of relieved) queue.push(...waitsFor(tx, member));
  }
}

/** The shifts that this person waits for. */
export function waitsFor(tx: Transaction, member: string): string[] {
  return [...tx.all('shift')].filter((shift) => signUpOf(shift, member)?.state === 'waiting').map(({ id }) => id);
}

function fillUp(tx: Transaction, before: ShiftRow, now: number, fresh: string | undefined) {
  const relieved: string[] = [];
  let shift = before;
  for (const one of before.signUps.filter(isWaiting)) {
    if (one.member === null || findCollision(tx, one.member, shift)) continue;
    const movedUpAt = one.id === fresh ? null : now;
    const taken = takeIn(shift, { ...one, movedUpAt }, replaceSignUp, now);
    if (!taken) continue;
    shift = taken.shift;
    if (taken.relieved?.member) relieved.push(taken.relieved.member);
  }
  return { shift, relieved };
}

/**
 * Who comes gets a free place, or that of somebody who seeks cover: with room for both the latter may still only leave
 * when enough stay.
 * @param put at the person's former place in the order, or at its end
 * @returns undefined where there is no place
 */
export function takeIn(
  before: ShiftRow,
  one: SignUp,
  put: typeof appendSignUp,
  at: number,
): { readonly shift: ShiftRow; readonly relieved?: SignUp } | undefined {
  const seeker = relievedBy(before, one);
  const fits = fitsIn(before, one);
  if (!fits && !seeker) return undefined;
  const shift = put(before, { ...one, state: 'coming' });
  if (!seeker || (fits && placesOf(shift).coming - 1 < shift.min)) return { shift };
  // What they asked for stays in the entry: somebody covers for them, they did not just stay away.
  return { shift: replaceSignUp(shift, { ...left(seeker, 'withdrawn', at), seeksCover: true }), relieved: seeker };
}

/** The entry of somebody who is out again. */
export const left = (one: SignUp, state: 'withdrawn' | 'declined', at: number): SignUp => ({
  ...one,
  state,
  seeksCover: false,
  leftAt: at,
});
