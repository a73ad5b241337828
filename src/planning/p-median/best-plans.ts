import type { MediansPlan } from './medians-plan.ts';
import type { Ways } from './weigh-ways.ts';

/** A plan as the solvers hand it around: its medians ascending. */
export interface Found {
  readonly medians: Int32Array;
  readonly cost: number;
}

/** How many good plans are kept to mix new ones from. */
const KEPT = 12;

/** The best plan so far, a few others nearly as good, and what is known about how good a plan can be. */
export class BestPlans {
  /** The cheapest first, all different. */
  readonly found: Found[] = [];
  /** A saving has to be more than this to be one, and not a matter of rounding. */
  readonly least: number;
  #bound = 0;
  readonly #ways: Ways;

  constructor(ways: Ways, first: ArrayLike<number>) {
    this.#ways = ways;
    this.least = ways.whole ? 0.5 : ways.far * 1e-11;
    this.offer(first);
  }

  get cost(): number {
    return this.found[0]!.cost;
  }

  /** A plan above this would be no better than the best: wherever a bound is above it there is nothing to find. */
  get limit(): number {
    return this.#ways.whole ? this.cost - 0.999 : this.cost - this.least;
  }

  /** No plan costs less than this. */
  get bound(): number {
    return Math.min(this.#bound, this.cost);
  }

  get isProven(): boolean {
    return this.#bound > this.limit;
  }

  /** Hands in a proof that no plan costs less. */
  prove(bound: number): void {
    const proven = this.#ways.whole ? Math.ceil(bound - 0.001) : bound;
    if (proven > this.#bound) this.#bound = proven;
  }

  /** Hands in a plan; keeps it when it is good and new. */
  offer(plan: ArrayLike<number>): void {
    const { points, cost: way } = this.#ways;
    const medians = Int32Array.from(plan).sort();
    let cost = 0;
    for (let point = 0; point < points; point++) cost += way[nearest(medians, point, this.#ways) * points + point]!;
    const worst = this.found.at(-1);
    if (this.found.length === KEPT && worst && cost >= worst.cost) return;
    if (this.found.some((other) => isSame(other.medians, medians))) return;
    let at = this.found.length;
    while (at > 0 && this.found[at - 1]!.cost > cost) at--;
    this.found.splice(at, 0, { medians, cost });
    if (this.found.length > KEPT) this.found.pop();
  }

  plan(): MediansPlan {
    const { medians, cost } = this.found[0]!;
    const toMedian = new Int32Array(this.#ways.points);
    for (let point = 0; point < toMedian.length; point++) toMedian[point] = nearest(medians, point, this.#ways);
    return { medians: Array.from(medians), nearest: toMedian, cost };
  }
}

function nearest(medians: Int32Array, point: number, { points, cost }: Ways): number {
  let best = medians[0]!;
  for (const median of medians) if (cost[median * points + point]! < cost[best * points + point]!) best = median;
  return best;
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.every((median, k) => median === other[k]);
}
