import { describe, expect, it } from 'vitest';
import { readProblem } from '../../../src/planning/shifts/read-problem.ts';
import { Roster } from '../../../src/planning/shifts/roster.ts';
import type { ShiftsProblem } from '../../../src/planning/shifts/shifts-problem.ts';
import { proveOurselves } from '../../bench/shifts/prove-ourselves.ts';
import { solveWithHighs } from '../../bench/shifts/solve-with-highs.ts';
import { FOUR_WARDS, type Likeness, randomOrder } from './random-order.ts';
import { resolve } from './resolve.ts';

const noClock = () => 0;

const problemOf = (seed: number, likeness: Likeness): ShiftsProblem =>
  resolve(randomOrder(seed, likeness), (order) => readProblem(FOUR_WARDS, order)).result.problem;

/** The most that any set of pairs is worth, by trying them all; a newcomer after those with whom they may go. */
function tryAll(problem: ShiftsProblem): number {
  const isNew = (pair: number) => problem.newcomer[problem.pairPerson[pair]!]!;
  const pairs = Array.from({ length: problem.pairs }, (_, pair) => pair).sort((a, b) => isNew(a) - isNew(b));
  const roster = new Roster(problem);
  const most = (at: number): number => {
    if (at === pairs.length) return roster.worth;
    const without = most(at + 1);
    if (!roster.fits(pairs[at]!)) return without;
    roster.put(pairs[at]!);
    const worth = Math.max(without, most(at + 1));
    roster.take(pairs[at]!);
    return worth;
  };
  return most(0);
}

describe('the proven roster', () => {
  it('is worth the most of all there are, in tiny campaigns', () => {
    let tried = 0;
    for (let seed = 0; seed < 120; seed++) {
      const problem = problemOf(seed, { people: 5, shifts: 4, days: 2 });
      if (problem.pairs > 14) continue;
      tried++;
      expect(proveOurselves(problem, noClock, 1)).toMatchObject({ value: tryAll(problem), isOptimal: true });
    }
    expect(tried).toBeGreaterThan(60);
  });

  it('is worth what HiGHS proves, in small ones', async () => {
    for (let seed = 5_000; seed < 5_025; seed++) {
      const problem = problemOf(seed, { people: 10, shifts: 8, days: 3 });
      const { value } = await solveWithHighs(problem, noClock, 60);
      expect(proveOurselves(problem, noClock, 1)).toMatchObject({ value, isOptimal: true });
    }
  });

  it('is worth what HiGHS proves, where there are more pairs than can all be looked at each time', async () => {
    const problem = problemOf(7_000, { people: 110, shifts: 70, days: 21 });
    expect(problem.pairs).toBeGreaterThan(1_500);
    const { value, isOptimal } = await solveWithHighs(problem, noClock, 60);
    expect(isOptimal).toBe(true);
    expect(proveOurselves(problem, noClock, 1)).toMatchObject({ value, isOptimal: true });
  });
});
