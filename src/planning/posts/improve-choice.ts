import type { Random } from '../random.ts';
import type { Choice } from './choice.ts';
import { bestToTake, leastToMiss } from './fill-choice.ts';

/** How much worse a change may be and still be made with even odds, in shares of what a poster adds on average. */
const HOT = 0.05;
const COLD = 0.0005;

/** How often another change follows before it is judged, and how often that is next to the one before. */
const ONCE_MORE = 0.2;
const NEXT_TO_IT = 0.7;

/**
 * Improves a whole choice by simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) with a change that is always whole
 * again: a candidate by chance is forced in, those too close to it go, and the quotas are brought into order by what is
 * missed least and what adds most. Some changes are two or three of that kind at once.
 */
export function changeChoice(choice: Choice, random: Random, share: number): void {
  const { candidates, posters } = choice.problem;
  const before = choice.value;
  const heat = (HOT * (COLD / HOT) ** share * before) / posters;
  const done: number[] = [];
  let candidate = Math.floor(random() * candidates);
  let whole = true;
  for (;;) {
    choice.work++;
    if (choice.taken[candidate] === 0) whole = forceIn(choice, candidate, done);
    if (!whole || random() >= ONCE_MORE) break;
    candidate = random() < NEXT_TO_IT ? nextTo(choice, candidate, random) : Math.floor(random() * candidates);
  }
  if (done.length === 0 || (whole && choice.value - before >= heat * Math.log(random() + Number.MIN_VALUE))) return;
  for (let k = done.length - 1; k >= 0; k--) {
    const step = done[k]!;
    if (step >= 0) choice.remove(step);
    else choice.add(~step);
  }
}

/** Any candidate that somebody sees who sees this one; where nobody does, itself. */
function nextTo({ problem }: Choice, candidate: number, random: Random): number {
  const { seenBy, sees } = problem.sights;
  const targets = seenBy.at[candidate + 1]! - seenBy.at[candidate]!;
  if (targets === 0) return candidate;
  const target = seenBy.to[seenBy.at[candidate]! + Math.floor(random() * targets)]!;
  const others = sees.at[target + 1]! - sees.at[target]!;
  return sees.to[sees.at[target]! + Math.floor(random() * others)]!;
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
