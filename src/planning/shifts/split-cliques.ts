import type { ShiftsProblem } from './shifts-problem.ts';

/**
 * A person's pairs of one week cut into runs of which only one can be had, because all of a run clash with each other.
 * What clashes across two runs is left to the side rows.
 */
export function splitIntoRuns({ end, start, restMs, pairShift }: ShiftsProblem, pairs: readonly number[]): number[][] {
  const runs: number[][] = [];
  let closes = Number.NEGATIVE_INFINITY;
  for (const pair of pairs) {
    const shift = pairShift[pair]!;
    const free = end[shift]! + restMs;
    if (start[shift]! < closes) {
      runs.at(-1)!.push(pair);
      closes = Math.min(closes, free);
    } else {
      runs.push([pair]);
      closes = free;
    }
  }
  return runs;
}

/** The largest sets of a person's pairs of which only one can be had: whatever goes on at the moment that one begins. */
export function cliquesOf({ end, start, restMs, pairShift }: ShiftsProblem, pairs: readonly number[]): number[][] {
  const cliques: number[][] = [];
  let active: number[] = [];
  for (const pair of pairs) {
    const at = start[pairShift[pair]!]!;
    const still = active.filter((other) => end[pairShift[other]!]! + restMs > at);
    // Something ended after the last began: those were all that ever meet.
    if (still.length < active.length) cliques.push(active);
    active = [...still, pair];
  }
  if (active.length > 0) cliques.push(active);
  return cliques.filter((clique) => clique.length > 1);
}
