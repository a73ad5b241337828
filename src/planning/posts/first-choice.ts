import type { Random } from '../random.ts';
import { Choice } from './choice.ts';
import { fillChoice, leastToMiss } from './fill-choice.ts';
import { makeRoom } from './make-room.ts';
import { packClosely } from './pack-closely.ts';
import type { PostsProblem } from './posts-problem.ts';

/**
 * A whole choice to begin with: what is there already as far as the quotas let it stay, and the best beside it. Only
 * where that leaves too little room, candidates are packed closely first, and the best of those stay.
 * @param start candidates of an earlier plan
 * @returns whole, unless no choice was found: then as many as could be placed
 */
export function firstChoice(problem: PostsProblem, start: readonly number[], random: Random): Choice {
  const choice = keep(problem, start);
  if (fillChoice(choice)) return choice;
  const packed = trim(problem, packClosely(problem, new Set()));
  if (fillChoice(packed)) return packed;
  const { least } = problem;
  const lacking = new Set([...least.keys()].filter((group) => packed.inGroup[group]! < least[group]!));
  const again = lacking.size > 0 ? trim(problem, packClosely(problem, lacking)) : packed;
  makeRoom(again, random);
  return again;
}

/** The wanted, and of the others in their order what the rules allow. */
function keep(problem: PostsProblem, start: readonly number[]): Choice {
  const choice = new Choice(problem);
  for (const candidate of problem.wanted) choice.add(candidate);
  const { groupOf, least, most, posters } = problem;
  for (const candidate of start) {
    const group = groupOf[candidate]!;
    const needed = choice.inGroup[group]! < least[group]!;
    const spare = posters - choice.total > choice.short;
    if (choice.mayTake(candidate) && choice.inGroup[group]! < most[group]! && (needed || spare)) choice.add(candidate);
  }
  return choice;
}

/** A choice of all of these, short of those that are missed least where they are too many. */
function trim(problem: PostsProblem, taken: Uint8Array): Choice {
  const choice = new Choice(problem);
  for (let candidate = 0; candidate < taken.length; candidate++) if (taken[candidate]) choice.add(candidate);
  while (choice.total + choice.short > problem.posters) {
    const gone = leastToMiss(choice);
    if (gone < 0) break;
    choice.remove(gone);
  }
  return choice;
}
