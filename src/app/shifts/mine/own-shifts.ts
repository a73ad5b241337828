import type { ShiftFacts } from '../list/shift-facts.ts';

export interface OwnShifts {
  /** Somebody waits for my yes or no. */
  readonly invited: ShiftFacts[];
  /** I come, or have asked to; a cancelled one is among them, so that nobody stands there alone. */
  readonly coming: ShiftFacts[];
  readonly waiting: ShiftFacts[];
  /** I lead them without a place of my own. */
  readonly leading: ShiftFacts[];
  /** I was there, the latest first. */
  readonly done: ShiftFacts[];
}

/**
 * What I have to do with which shift.
 * @param shifts the earliest first
 * @param now ms since 1970, by the server's clock
 */
export function ownShifts(shifts: readonly ShiftFacts[], now: number): OwnShifts {
  const found: OwnShifts = { invited: [], coming: [], waiting: [], leading: [], done: [] };
  for (const facts of shifts) {
    const { row, own, leads } = facts;
    const open = row.state === 'open';
    if (row.end <= now) {
      if (own?.came) found.done.unshift(facts);
      continue;
    }
    if (own?.state === 'coming' || own?.state === 'asked') found.coming.push(facts);
    else if (leads && open) found.leading.push(facts);
    else if (own?.state === 'waiting' && open) found.waiting.push(facts);
    else if (own?.state === 'invited' && open) found.invited.push(facts);
  }
  return found;
}
