import type { BestPlans } from './best-plans.ts';
import { type Climb, settle } from './climb.ts';
import { type Multipliers, OUT } from './multipliers.ts';
import { dropCandidates, type NearFirst } from './sort-ways.ts';
import type { SwapSearch } from './swap-search.ts';

/** What the parts of the solver work on together. */
export interface Workbench {
  readonly p: number;
  readonly near: NearFirst;
  readonly best: BestPlans;
  readonly swaps: SwapSearch;
  readonly multipliers: Multipliers;
  readonly climb: Climb;
  /** Medians worth a local search next. */
  hint: ArrayLike<number> | null;
}

const ROUNDS = 4000;
/** Every so many rounds the chosen candidates are tried as a plan. */
const TRY_EVERY = 20;
/** Going over all rows to drop candidates is worth it when at most this part of them stays. */
const WORTH_DROPPING = 0.9;
const FIRST_STRIDE = 1.5;
const LAST_STRIDE = 0.005;

/**
 * Lifts the bound without any decision, tries what the multipliers choose on the way as plans, and drops the candidates
 * that no better plan can have. Leaves the multipliers at the best bound. Yields the work done.
 */
export function* proveRoot(bench: Workbench): Generator<number> {
  const { p, near, best, multipliers, climb } = bench;
  startMultipliers(multipliers, near, p);
  climb.begin(FIRST_STRIDE);
  const decided: number[] = [];
  for (let round = 1; round <= ROUNDS && climb.stride > LAST_STRIDE; round++) {
    const before = multipliers.work;
    const bound = climb.round(best.cost);
    yield multipliers.work - before;
    best.prove(bound);
    if (best.isProven) return;
    settle(multipliers, bound, best.limit, decided);
    if (round % TRY_EVERY > 0) continue;
    yield dropDecided(bench, WORTH_DROPPING);
    yield* improvePlan(bench, multipliers.chosen);
  }
  yield dropDecided(bench, 1);
  multipliers.pays.set(climb.bestPays);
}

/**
 * Drops what is OUT from the rows and from what may be opened.
 * @param most only when at most this part of the candidates stays
 * @returns the work done
 */
function dropDecided({ near, swaps, multipliers: { state } }: Workbench, most: number): number {
  const open = swaps.open.filter((candidate) => state[candidate] !== OUT);
  if (open.length > swaps.open.length * most) return 0;
  swaps.open = open;
  return dropCandidates(near, state, OUT);
}

/** Swaps until nothing is left to save, from these medians. */
export function* improvePlan(
  { swaps, best }: Pick<Workbench, 'swaps' | 'best'>,
  medians: ArrayLike<number>,
): Generator<number> {
  let before = swaps.work;
  swaps.load(medians);
  do {
    yield swaps.work - before;
    before = swaps.work;
  } while (swaps.improve());
  yield swaps.work - before;
  best.offer(swaps.medians);
}

/** A point pays at first about what the way to its second nearest median might be. */
function startMultipliers({ pays }: Multipliers, { first, end, cost }: NearFirst, p: number): void {
  for (let point = 0; point < pays.length; point++) {
    const row = first[point]!;
    const length = end[point]! - row;
    pays[point] = cost[row + Math.min(length - 1, Math.floor((1.5 * length) / p))]!;
  }
}
