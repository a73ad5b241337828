import type { Random } from '../random.ts';
import type { Choice } from './choice.ts';
import { bestToTake, leastToMiss } from './fill-choice.ts';

/** How much worse a change may be and still be made with even odds, in shares of what a poster adds on average. */
const HOT = 0.05;
const COLD = 0.0005;

/**
 * Improves a whole choice by simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) with a change that is always whole
 * again: a candidate by chance is forced in, those too close to it go, and the quotas are brought into order by what is
 * missed least and what adds most.
 */
export function changeChoice(choice: Choice, random: Random, share: number): void {
  const { candidates, posters } = choice.problem;
  const candidate = Math.floor(random() * candidates);
  choice.work++;
  if (choice.taken[candidate]) return;
  const before = choice.value;
  const done: number[] = [];
  const heat = (HOT * (COLD / HOT) ** share * before) / posters;
  const whole = forceIn(choice, candidate, done);
  if (whole && choice.value - before >= heat * Math.log(random() + 1e-300)) return;
  for (let k = done.length - 1; k >= 0; k--) {
    const step = done[k]!;
    if (step >= 0) choice.remove(step);
    else choice.add(~step);
  }
}

/** @param done gets every candidate that was added, and those that were removed as their complement (~) */
function forceIn(choice: Choice, candidate: number, done: number[]): boolean {
  const { near, groupOf, most, posters } = choice.problem;
  const give = (gone: number) => {
    choice.remove(gone);
    done.push(~gone);
  };
  const take = (come: number) => {
    choice.add(come);
    done.push(come);
  };
  if (choice.blockers[candidate]! > 0) {
    for (let k = near.at[candidate]!; k < near.at[candidate + 1]!; k++) {
      const other = near.to[k]!;
      if (!choice.taken[other]) continue;
      if (choice.held[other]) return false;
      give(other);
    }
  }
  take(candidate);
  const group = groupOf[candidate]!;
  while (choice.inGroup[group]! > most[group]!) {
    const gone = choice.losses.best(group);
    if (gone < 0 || gone === candidate) return false;
    give(gone);
  }
  while (choice.total + choice.short > posters) {
    const gone = leastToMiss(choice);
    if (gone < 0 || gone === candidate) return false;
    give(gone);
  }
  while (choice.total < posters) {
    const come = bestToTake(choice);
    if (come < 0) return false;
    take(come);
  }
  return choice.short === 0;
}
