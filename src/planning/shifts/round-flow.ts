import { fillRoster, improvePair } from './improve-roster.ts';
import type { Relaxation } from './relaxation.ts';
import type { Roster } from './roster.ts';

const PAIRS_A_SLICE = 300;

/** Makes the flow a roster: what breaks no rule of it, filled up and improved pair by pair. Yields between slices of work. */
export function* roundFlow(relaxation: Relaxation, roster: Roster): Generator<void, void> {
  const { problem } = relaxation;
  for (let pair = 0; pair < problem.pairs; pair++) if (roster.on[pair] === 1) roster.take(pair);
  const on: number[] = [];
  for (let pair = 0; pair < problem.pairs; pair++) if (relaxation.isOn(pair)) on.push(pair);
  // Newcomers fit in once somebody is there with whom they may go.
  const isNew = (pair: number) => problem.newcomer[problem.pairPerson[pair]!]!;
  for (const pair of on.sort((a, b) => isNew(a) - isNew(b) || a - b)) if (roster.fits(pair)) roster.put(pair);
  yield;
  fillRoster(roster);
  yield;
  for (let pair = 0; pair < problem.pairs; pair++) {
    improvePair(roster, pair);
    if (pair % PAIRS_A_SLICE === PAIRS_A_SLICE - 1) yield;
  }
}

/** Makes one roster like another. */
export function copyRoster(from: Roster, to: Roster): void {
  for (let pair = 0; pair < from.on.length; pair++) if (to.on[pair] === 1 && from.on[pair] === 0) to.take(pair);
  for (let pair = 0; pair < from.on.length; pair++) if (to.on[pair] === 0 && from.on[pair] === 1) to.put(pair);
}
