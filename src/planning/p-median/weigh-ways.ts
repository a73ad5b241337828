import { Contradiction } from '../contradiction.ts';
import type { MediansProblem } from './medians-plan.ts';

/** The problem as the solvers read it. */
export interface Ways {
  readonly points: number;
  readonly candidates: number;
  /** Weighted distances, candidates × points: `cost[candidate * points + point]`. `far` where there is no way. */
  readonly cost: Float64Array;
  /** More than any whole plan costs: worse than everything, and yet a number to reckon with. */
  readonly far: number;
  /** Some candidate does not reach some point. */
  readonly islands: boolean;
  /** Every cost is a whole number (and few enough digits to tell), so that less than 1 above its bound a plan is the best. */
  readonly whole: boolean;
}

/**
 * Weighs the distances and lays them out by candidate.
 * @throws Contradiction where no plan can be: no points, a p out of range, a point that no candidate reaches
 * @throws RangeError for a matrix of the wrong size and for numbers that are no distances or weights
 */
export function weighWays(problem: MediansProblem, p: number): Ways {
  const { points, candidates = points, distance, weights } = problem;
  if (distance.length !== points * candidates) throw new RangeError(`${distance.length} is not points × candidates`);
  if (points === 0) throw new Contradiction('medians-no-points');
  if (candidates === 0) throw new Contradiction('medians-no-candidates');
  if (!Number.isInteger(p) || p < 1 || p > candidates) {
    const to = Math.min(Math.max(1, Math.round(p) || 1), candidates);
    throw new Contradiction('medians-count', { p, candidates }, [{ setting: 'p', from: p, to }]);
  }
  const cost = new Float64Array(points * candidates);
  let whole = true;
  let islands = false;
  let far = 1;
  for (let point = 0; point < points; point++) {
    const weight = weights ? weights[point]! : 1;
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) throw new RangeError(`${weight} is no weight`);
    let farthest = -1;
    for (let candidate = 0; candidate < candidates; candidate++) {
      const length = distance[point * candidates + candidate]!;
      if (!(length >= 0)) throw new RangeError(`${length} is no distance`);
      // No way is no way, also for a point that does not count.
      const weighed = length === Number.POSITIVE_INFINITY ? length : length * weight;
      cost[candidate * points + point] = weighed;
      if (weighed === Number.POSITIVE_INFINITY) continue;
      if (weighed > farthest) farthest = weighed;
      if (whole && !Number.isInteger(weighed)) whole = false;
    }
    if (farthest < 0) throw new Contradiction('medians-point-unreachable', { point });
    far += farthest;
  }
  for (let way = 0; way < cost.length; way++) {
    if (cost[way] !== Number.POSITIVE_INFINITY) continue;
    cost[way] = far;
    islands = true;
  }
  return { points, candidates, cost, far, islands, whole: whole && far < 2 ** 40 };
}
