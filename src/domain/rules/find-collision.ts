import type { ShiftRow } from '../model/shift.ts';
import type { View } from '../view.ts';
import { signUpOf } from './sign-ups.ts';

type Span = Pick<ShiftRow, 'id' | 'start' | 'end'>;

/** Nobody can be at two places: whether two shifts share a moment. One may begin when the other ends. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The shift that this person already has at that time, or undefined.
 * @param except a shift that they are about to give up for it
 */
export function findCollision(
  view: View,
  member: string,
  shift: Span,
  except: string | null = null,
): ShiftRow | undefined {
  for (const other of view.all('shift')) {
    if (other.id === shift.id || other.id === except || other.state !== 'open' || !overlaps(other, shift)) continue;
    const state = signUpOf(other, member)?.state;
    if (state === 'coming' || state === 'asked') return other;
  }
  return undefined;
}
