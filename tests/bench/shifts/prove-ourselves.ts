import { fillRoster } from '../../../src/planning/shifts/improve-roster.ts';
import { ProveRoster } from '../../../src/planning/shifts/prove-roster.ts';
import { Roster } from '../../../src/planning/shifts/roster.ts';
import type { ShiftsProblem } from '../../../src/planning/shifts/shifts-problem.ts';
import type { Proven } from './solve-with-highs.ts';

/** Our own best value from the same problem, proven or given up after so many seconds. */
export function proveOurselves(
  problem: ShiftsProblem,
  now: () => number,
  seconds: number,
): Proven & { readonly bound: number | undefined } {
  const began = now();
  const roster = new Roster(problem);
  fillRoster(roster);
  const search = new ProveRoster(problem, roster);
  while (search.step() && now() - began < seconds * 1000);
  const { worth: value } = roster;
  return { value, bound: search.bound, isOptimal: search.bound === value, ms: now() - began };
}
