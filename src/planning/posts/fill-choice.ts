import type { Choice } from './choice.ts';

/**
 * Takes the best candidate that may be taken, again and again, until there are as many as there shall be. While the
 * groups that still need some need all that are left, only they get any.
 * @returns whether that came out; if not, every candidate that might be taken is
 */
export function fillChoice(choice: Choice): boolean {
  while (choice.total < choice.problem.posters) {
    const candidate = bestToTake(choice);
    if (candidate < 0) return false;
    choice.add(candidate);
  }
  return choice.short === 0;
}

/** Of the candidates that the quotas allow as the next one, the one that adds most; -1 where there is none. */
export function bestToTake(choice: Choice): number {
  const { least, most, posters } = choice.problem;
  const spare = posters - choice.total > choice.short;
  const { score } = choice.gains;
  let best = -1;
  for (let group = 0; group < most.length; group++) {
    const count = choice.inGroup[group]!;
    if (count >= most[group]! || (!spare && count >= least[group]!)) continue;
    const candidate = choice.gains.best(group);
    if (candidate >= 0 && (best < 0 || score[candidate]! > score[best]!)) best = candidate;
  }
  return best;
}

/** Of those that the quotas let go, the one that is missed least; -1 where there is none. */
export function leastToMiss(choice: Choice): number {
  const { least } = choice.problem;
  const { score } = choice.losses;
  let best = -1;
  for (let group = 0; group < least.length; group++) {
    if (choice.inGroup[group]! <= least[group]!) continue;
    const candidate = choice.losses.best(group);
    if (candidate >= 0 && (best < 0 || score[candidate]! > score[best]!)) best = candidate;
  }
  return best;
}
