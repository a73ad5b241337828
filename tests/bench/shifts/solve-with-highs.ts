import loadHighs from 'highs';
import type { ShiftsProblem } from '../../../src/planning/shifts/shifts-problem.ts';
import { writeLp } from './write-lp.ts';

export interface Proven {
  readonly value: number;
  readonly isOptimal: boolean;
  readonly ms: number;
}

/** Starting it takes longer than most cases. Every solve() is a solver of its own. */
let loaded: ReturnType<typeof loadHighs> | undefined;

/**
 * The proven best value by HiGHS, and how long it took with reading the model. All points are whole, so a gap of less
 * than one proves it.
 * @param seconds when to give up
 */
export async function solveWithHighs(problem: ShiftsProblem, now: () => number, seconds: number): Promise<Proven> {
  loaded ??= loadHighs();
  const highs = await loaded;
  const model = writeLp(problem);
  const began = now();
  const { Status, ObjectiveValue } = highs.solve(model, {
    mip_rel_gap: 0,
    mip_abs_gap: 0.999,
    time_limit: seconds,
    output_flag: false,
  });
  return { value: Math.round(ObjectiveValue), isOptimal: Status === 'Optimal', ms: now() - began };
}
