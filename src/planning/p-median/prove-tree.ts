import { settle } from './climb.ts';
import { FREE, IN, OUT } from './multipliers.ts';
import type { Workbench } from './prove-root.ts';

const ROUNDS = 60;
const FIRST_STRIDE = 1;

/** A decision still to be followed. */
interface Branch {
  readonly candidate: number;
  readonly state: typeof IN | typeof OUT;
  /** How many decisions stood when it was left for later, and the multipliers then. */
  readonly decided: number;
  readonly pays: Float64Array;
  /** No plan in it costs less. */
  readonly bound: number;
}

/**
 * Branch and bound: takes the candidates in question IN or OUT one by one, depth first, and lifts the bound in each
 * branch until it is above the limit. When all branches are done the best plan is proven. Yields the work done.
 */
export function* proveTree(bench: Workbench): Generator<number> {
  const { best, multipliers, climb } = bench;
  const { state, pays } = multipliers;
  const decided: number[] = [];
  const branches: Branch[] = [];
  for (;;) {
    climb.begin(FIRST_STRIDE);
    let isOpen = true;
    for (let round = 0; round < ROUNDS && isOpen; round++) {
      const before = multipliers.work;
      const bound = climb.round(best.cost);
      yield multipliers.work - before;
      isOpen = bound <= best.limit;
      if (isOpen) settle(multipliers, bound, best.limit, decided);
    }
    if (isOpen) {
      best.offer(multipliers.chosen);
      bench.hint = multipliers.chosen.slice();
      const candidate = mostUndecided(state, climb.often);
      if (candidate >= 0) {
        const left = { candidate, decided: decided.length, pays: climb.bestPays.slice(), bound: climb.best };
        branches.push({ ...left, state: OUT }, { ...left, state: IN });
      }
    }
    const next = branches.pop();
    if (!next) break;
    best.prove(branches.reduce((least, { bound }) => Math.min(least, bound), next.bound));
    if (best.isProven) return;
    while (decided.length > next.decided) state[decided.pop()!] = FREE;
    pays.set(next.pays);
    state[next.candidate] = next.state;
    decided.push(next.candidate);
  }
  best.prove(best.cost);
}

function mostUndecided(state: Uint8Array, often: Float64Array): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let candidate = 0; candidate < state.length; candidate++) {
    if (state[candidate] !== FREE) continue;
    const off = Math.abs(often[candidate]! - 0.5);
    if (off < least) {
      least = off;
      best = candidate;
    }
  }
  return best;
}
