import type { MemberRow } from '../model/member.ts';
import type { ShiftRow, SignUp, SignUpState } from '../model/shift.ts';
import type { Transaction, View } from '../view.ts';
import { signUpOf } from './sign-ups.ts';

/** "Anna Lena Schmidt": "Anna". What others on a shift are told. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

/** Somebody's entry in a shift, with what the rules need to know of them. */
export function makeSignUp(
  view: View,
  member: MemberRow,
  shift: Pick<ShiftRow, 'id' | 'kind'>,
  { id, state, at }: { id: string; state: SignUpState; at: number },
): SignUp {
  return {
    id,
    member: member.id,
    name: member.name,
    ...knownOf(view, member.id, shift),
    state,
    at,
    seeksCover: false,
    movedUpAt: null,
    leftAt: null,
    came: null,
  };
}

/**
 * Keeps what the coming shifts say of a person as the person's profile says it now.
 * @returns the ids of these shifts
 */
export function refreshSignUps(tx: Transaction, member: string, now: number): string[] {
  const touched: string[] = [];
  for (const shift of [...tx.all('shift')]) {
    if (shift.end <= now || !signUpOf(shift, member)) continue;
    const known = knownOf(tx, member, shift);
    tx.put('shift', {
      ...shift,
      signUps: shift.signUps.map((one) => (one.member === member ? { ...one, ...known } : one)),
    });
    touched.push(shift.id);
  }
  return touched;
}

function knownOf(view: View, member: string, { id, kind }: Pick<ShiftRow, 'id' | 'kind'>) {
  const profile = view.get('profile', member);
  return {
    group: profile?.group ?? null,
    phone: profile?.phone ?? null,
    experienced: profile?.experienced.includes(kind) ?? false,
    newcomer: (profile?.experienced.length ?? 0) === 0 && !hasBeenThere(view, member, id),
  };
}

function hasBeenThere(view: View, member: string, except: string): boolean {
  for (const shift of view.all('shift')) if (shift.id !== except && signUpOf(shift, member)?.came) return true;
  return false;
}
