import { seededRandom } from '../random.ts';
import type { Search } from '../search.ts';
import { BestPlans } from './best-plans.ts';
import { Climb } from './climb.ts';
import { drawMedians } from './draw-medians.ts';
import { explore } from './explore.ts';
import type { MediansPlan, MediansProblem } from './medians-plan.ts';
import { Multipliers } from './multipliers.ts';
import { improvePlan, proveRoot, type Workbench } from './prove-root.ts';
import { proveTree } from './prove-tree.ts';
import { sortWays } from './sort-ways.ts';
import { SwapSearch } from './swap-search.ts';
import { type Ways, weighWays } from './weigh-ways.ts';

/** Work of one step, in entries gone over: a few ms. */
const STEP_WORK = 500_000;

/**
 * Chooses p medians so that the weighted ways of all points to their nearest one are shortest (the p-median problem).
 * `value()` and `bound()` are costs: lower is better, and the bound is a lower one. `step` returns false when the plan is
 * proven best. Needs about 30 bytes for each point and candidate.
 * @throws Contradiction for what cannot be: a p below 1 or above the candidates, islands without a median
 */
export function medians(problem: MediansProblem, p: number, seed: number): Search<MediansPlan> {
  const ways = weighWays(problem, p);
  const random = seededRandom(seed);
  const best = new BestPlans(ways, drawMedians(ways, p, random));
  const solving = solve(ways, p, best, random);
  return {
    step() {
      for (let work = 0; work < STEP_WORK; ) {
        const done = solving.next();
        if (done.done || best.isProven) return false;
        work += done.value;
      }
      return true;
    },
    plan: () => best.plan(),
    value: () => best.cost,
    bound: () => best.bound,
  };
}

function* solve(ways: Ways, p: number, best: BestPlans, random: () => number): Generator<number> {
  const near = yield* sortWays(ways);
  const multipliers = new Multipliers(near, ways.candidates, p);
  const bench: Workbench = {
    p,
    near,
    best,
    swaps: new SwapSearch(ways, near, p, best.least),
    multipliers,
    climb: new Climb(multipliers),
    hint: null,
  };
  yield* improvePlan(bench, best.found[0]!.medians);
  yield* proveRoot(bench);
  if (best.isProven) return;
  yield* takeTurns(proveTree(bench), explore(bench, random));
}

/** Lets both work, whichever has worked less, until the first has ended. */
function* takeTurns(first: Generator<number>, second: Generator<number>): Generator<number> {
  let ahead = 0;
  for (;;) {
    const isFirst = ahead <= 0;
    const { done, value } = (isFirst ? first : second).next();
    if (done && isFirst) return;
    if (done) ahead = Number.NEGATIVE_INFINITY;
    else {
      ahead += isFirst ? value : -value;
      yield value;
    }
  }
}
