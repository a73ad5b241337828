import type { Roster } from './roster.ts';
import { clash } from './shifts-problem.ts';

/**
 * Fills a roster: first the minima, shifts with the fewest candidates for a place first, then whatever is still a gain.
 * Never takes anybody off.
 */
export function fillRoster(roster: Roster): void {
  const { problem } = roster;
  const order = Array.from({ length: problem.shifts }, (_, shift) => shift);
  const slack = (shift: number) => problem.pairsOf[shift]!.length / Math.max(1, roster.missing(shift));
  const slacks = order.map(slack);
  order.sort((a, b) => slacks[a]! - slacks[b]! || a - b);
  for (const shift of order) {
    while (roster.missing(shift) + roster.missingSkilled(shift) > 0 && putBest(roster, shift));
  }
  for (const shift of order) while (putBest(roster, shift));
}

/** Puts whoever gains most, if anybody gains. */
function putBest(roster: Roster, shift: number): boolean {
  const { problem } = roster;
  if (roster.ofShift[shift]!.length >= problem.room[shift]!) return false;
  let best = -1;
  let most = 0;
  for (const pair of problem.pairsOf[shift]!) {
    if (!roster.fits(pair)) continue;
    const gain = roster.put(pair);
    roster.take(pair);
    if (gain > most) {
      most = gain;
      best = pair;
    }
  }
  if (best >= 0) roster.put(best);
  return best >= 0;
}

/**
 * Tries for one pair: to put it, to put it in place of somebody else on the shift, or of what the person does instead.
 * @returns whether the roster got better
 */
export function improvePair(roster: Roster, pair: number): boolean {
  const { problem } = roster;
  if (roster.on[pair] === 1) return frees(roster, pair);
  const shift = problem.pairShift[pair]!;
  const person = problem.pairPerson[pair]!;
  const before = roster.worth;
  const taken: number[] = [];
  for (const other of [...roster.ofPerson[person]!]) {
    if (clash(problem, shift, problem.pairShift[other]!)) taken.push(other);
  }
  if (taken.every((other) => roster.frees(other))) {
    for (const other of taken) roster.take(other);
    if (putOrReplace(roster, pair, before)) {
      for (const other of taken) putBest(roster, problem.pairShift[other]!);
      return true;
    }
    for (const other of taken) roster.put(other);
  }
  return false;
}

/** Nobody stays where taking them off is a gain. */
function frees(roster: Roster, pair: number): boolean {
  if (!roster.frees(pair)) return false;
  if (roster.take(pair) > 0) return true;
  roster.put(pair);
  return false;
}

function putOrReplace(roster: Roster, pair: number, before: number): boolean {
  if (roster.fits(pair)) {
    roster.put(pair);
    if (roster.worth > before) return true;
    roster.take(pair);
  }
  for (const other of [...roster.ofShift[roster.problem.pairShift[pair]!]!]) {
    if (!roster.frees(other)) continue;
    roster.take(other);
    if (roster.fits(pair)) {
      roster.put(pair);
      if (roster.worth > before) return true;
      roster.take(pair);
    }
    roster.put(other);
  }
  return false;
}
