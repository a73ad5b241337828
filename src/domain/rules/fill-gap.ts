import type { ShiftRow } from '../model/shift.ts';
import { isComing, placesOf } from './sign-ups.ts';
import type { Candidate } from './suits-shift.ts';

/**
 * Who of these would fill exactly what the shift lacks: first who has the experience that is missing, then the best of
 * the rest as far as the places go. Who was asked already is not asked again.
 * @param candidates the best first, see suitsShift
 */
export function fillGap(shift: ShiftRow, candidates: readonly Candidate[]): Candidate[] {
  const { missing, missingExperienced, free } = placesOf(shift);
  const unasked = candidates.filter(({ entry }) => entry === undefined);
  const chosen = new Set(unasked.filter(({ experienced }) => experienced).slice(0, Math.min(missingExperienced, free)));
  const needed = Math.min(free, Math.max(missing, missingExperienced));
  const others = shift.signUps.filter((one) => isComing(one) && !one.experienced).length;
  // The places of the experienced are kept for them.
  let open = Math.max(0, shift.max - shift.minExperienced - others);
  for (const one of unasked) {
    if (chosen.size >= needed) break;
    if (chosen.has(one) || (!one.experienced && open === 0)) continue;
    if (!one.experienced) open -= 1;
    chosen.add(one);
  }
  return unasked.filter((one) => chosen.has(one));
}
