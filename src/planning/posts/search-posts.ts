import type { Random } from '../random.ts';
import type { Search } from '../search.ts';
import { ValueBound } from './bound-value.ts';
import type { Choice } from './choice.ts';
import { changeChoice } from './improve-choice.ts';
import { tally } from './tally.ts';

/** Work of a step, in candidates looked at (Choice.work): some milliseconds. */
const STEP_WORK = 40_000;
/** Sums of the same numbers in another order differ by less than this share: so much is added to the bound. */
const ROUNDING = 1e-9;

/**
 * Improves a choice and tightens the bound above it by turns, with as much work for either until the bound is settled.
 * @param choice whole; it is the search's own from now on
 * @returns the best choice so far as its plan: 1 for each candidate that is taken
 */
export function searchPosts(choice: Choice, random: Random): Search<Uint8Array> {
  const { problem } = choice;
  const first = tally(problem, choice.taken);
  const bound = new ValueBound(problem, first);
  const best = { taken: choice.taken.slice(), value: first.value, by: choice.value };
  let owed = 0;

  function keepBest(): void {
    // The running value gathers rounding errors, so what is better is counted anew.
    if (choice.value <= best.by) return;
    const { value } = tally(problem, choice.taken);
    best.by = choice.value;
    if (value > best.value) Object.assign(best, { taken: choice.taken.slice(), value });
  }

  return {
    step(share) {
      if (bound.best <= best.value * (1 + ROUNDING)) return false;
      const until = choice.work + STEP_WORK;
      while (choice.work < until) changeChoice(choice, random, share);
      keepBest();
      for (owed += STEP_WORK; owed >= bound.work && !bound.settled; owed -= bound.work) bound.tighten(best.value);
      return true;
    },
    plan: () => best.taken,
    value: () => best.value,
    bound: () => (bound.best === Number.POSITIVE_INFINITY ? undefined : bound.best * (1 + ROUNDING)),
  };
}
