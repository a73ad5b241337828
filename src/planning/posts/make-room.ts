import type { Random } from '../random.ts';
import type { Choice } from './choice.ts';
import { fillChoice } from './fill-choice.ts';

/** How often it is tried, per candidate and at most. */
const TRIES_EACH = 60;
const MOST_TRIES = 400_000;

/**
 * Where nothing more fits though more is needed, moves what is there aside: one for one, by chance, until room is made for
 * one more (the plateau moves of Andrade, Resende, Werneck 2012).
 * @returns whether the choice is whole now
 */
export function makeRoom(choice: Choice, random: Random): boolean {
  const { candidates, groupOf, least, most, posters } = choice.problem;
  const tries = Math.min(MOST_TRIES, candidates * TRIES_EACH);
  let whole = fillChoice(choice);
  for (let tried = 0; tried < tries && !whole; tried++) {
    const come = Math.floor(random() * candidates);
    const group = groupOf[come]!;
    if (choice.taken[come] || choice.blockers[come] !== 1) continue;
    // Without spare posters those go to the groups that need them.
    const needed = choice.inGroup[group]! < least[group]!;
    if (!needed && choice.short > 0 && posters - choice.total <= choice.short && random() < 0.5) continue;
    const goes = blockerOf(choice, come);
    const from = groupOf[goes]!;
    if (choice.held[goes]) continue;
    if (from !== group && (choice.inGroup[from]! <= least[from]! || choice.inGroup[group]! >= most[group]!)) continue;
    choice.remove(goes);
    choice.add(come);
    whole = fillChoice(choice);
  }
  return whole;
}

function blockerOf({ problem, taken }: Choice, candidate: number): number {
  const { at, to } = problem.near;
  let k = at[candidate]!;
  while (!taken[to[k]!]) k++;
  return to[k]!;
}
