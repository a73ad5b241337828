import type { Verdict } from './judge.ts';

/** What all seeds came to: the harness's last line. */
export interface Counts {
  readonly mutations: number;
  readonly lost: number;
  readonly doubled: number;
  readonly diverged: number;
  readonly ruleViolations: number;
  readonly seeds: number;
}

export const WRONGS = ['lost', 'doubled', 'diverged', 'ruleViolations'] as const;

export const NOTHING_YET: Counts = { mutations: 0, lost: 0, doubled: 0, diverged: 0, ruleViolations: 0, seeds: 0 };

export const isClean = (counts: Counts) => WRONGS.every((wrong) => counts[wrong] === 0);

export const addVerdict = (counts: Counts, verdict: Verdict): Counts => ({
  mutations: counts.mutations + verdict.mutations,
  lost: counts.lost + verdict.lost.length,
  doubled: counts.doubled + verdict.doubled.length,
  diverged: counts.diverged + verdict.diverged.length,
  ruleViolations: counts.ruleViolations + verdict.ruleViolations.length,
  seeds: counts.seeds + 1,
});
