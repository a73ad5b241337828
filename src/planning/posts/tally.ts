import type { PostsProblem } from './posts-problem.ts';

/** What a set of candidates comes to, counted from nothing. */
export interface Tally {
  /** How many of them each target sees. */
  readonly seen: Uint32Array;
  readonly inGroup: Int32Array;
  readonly total: number;
  /** What they add to what is seen. */
  readonly value: number;
}

/** @param taken 1 for each candidate of the set */
export function tally({ groupOf, least, sights }: PostsProblem, taken: Uint8Array): Tally {
  const { seenBy, worth, again } = sights;
  const seen = new Uint32Array(sights.targets);
  const inGroup = new Int32Array(least.length);
  let total = 0;
  for (let candidate = 0; candidate < taken.length; candidate++) {
    if (!taken[candidate]) continue;
    inGroup[groupOf[candidate]!]!++;
    total++;
    for (let k = seenBy.at[candidate]!; k < seenBy.at[candidate + 1]!; k++) seen[seenBy.to[k]!]!++;
  }
  let value = 0;
  for (let target = 0; target < seen.length; target++) {
    let more = worth[target]!;
    for (let times = 0; times < seen[target]! && more > 0; times++, more *= again) value += more;
  }
  return { seen, inGroup, total, value };
}

/** What the set would lose without this one of it. */
export function lossOf({ sights }: PostsProblem, { seen }: Tally, candidate: number): number {
  return sumOver(sights, candidate, (target) => sights.worth[target]! * sights.again ** (seen[target]! - 1));
}

/** What this one would add to the set. */
export function gainOf({ sights }: PostsProblem, { seen }: Tally, candidate: number): number {
  return sumOver(sights, candidate, (target) => sights.worth[target]! * sights.again ** seen[target]!);
}

function sumOver({ seenBy }: PostsProblem['sights'], candidate: number, worthTo: (target: number) => number): number {
  let sum = 0;
  for (let k = seenBy.at[candidate]!; k < seenBy.at[candidate + 1]!; k++) sum += worthTo(seenBy.to[k]!);
  return sum;
}
