import type { NearFirst } from './sort-ways.ts';

/** What may become of a candidate while a bound is computed. */
export const FREE = 0;
export const IN = 1;
export const OUT = 2;

/**
 * Lagrangian relaxation of "every point goes to one median": each point pays its multiplier, each candidate collects what
 * the points save by going there, and the p that collect most are chosen. The sum is a lower bound for any multipliers.
 * Source: N. Christofides and J. Beasley, "A tree search algorithm for the p-median problem", European Journal of
 * Operational Research 10 (1982).
 */
export class Multipliers {
  /** What each point pays. */
  readonly pays: Float64Array;
  /** What choosing each candidate changes, 0 or less. */
  readonly worth: Float64Array;
  /** FREE, IN or OUT by candidate. */
  readonly state: Uint8Array;
  /** The chosen candidates of the last bound. */
  readonly chosen: Int32Array;
  /** 1 by candidate where it was chosen. */
  readonly isChosen: Uint8Array;
  /** By point: 1 - how many of the chosen it would go to; the direction of steepest ascent. */
  readonly slope: Float64Array;
  /** The most that a FREE chosen one was worth, and the least of a FREE one that was not. */
  lastIn = 0;
  firstOut = 0;
  /** Entries gone over since it was made. */
  work = 0;
  readonly #near: NearFirst;
  readonly #sorting: Float64Array;

  constructor(near: NearFirst, candidates: number, p: number) {
    const points = near.first.length;
    this.#near = near;
    this.pays = new Float64Array(points);
    this.worth = new Float64Array(candidates);
    this.state = new Uint8Array(candidates);
    this.chosen = new Int32Array(p);
    this.isChosen = new Uint8Array(candidates);
    this.slope = new Float64Array(points);
    this.#sorting = new Float64Array(candidates);
  }

  /** The lower bound at the present multipliers and states; Infinity when too few candidates are left. */
  bound(): number {
    let bound = this.#collect();
    if (!this.#choose()) return Number.POSITIVE_INFINITY;
    for (const candidate of this.chosen) bound += this.worth[candidate]!;
    this.#incline();
    return bound;
  }

  /** @returns the sum of what the points pay */
  #collect(): number {
    const { first, end, candidate, cost } = this.#near;
    const worth = this.worth.fill(0);
    let sum = 0;
    for (let point = 0; point < first.length; point++) {
      const pays = this.pays[point]!;
      sum += pays;
      const start = first[point]!;
      const stop = end[point]!;
      let k = start;
      for (; k < stop && cost[k]! < pays; k++) worth[candidate[k]!]! += cost[k]! - pays;
      this.work += k - start;
    }
    return sum;
  }

  /** Takes all that are IN and the best of the FREE ones. @returns false when these are too few */
  #choose(): boolean {
    const { worth, state, chosen, isChosen } = this;
    const p = chosen.length;
    const sorting = this.#sorting;
    let taken = 0;
    let free = 0;
    isChosen.fill(0);
    for (let candidate = 0; candidate < state.length; candidate++) {
      if (state[candidate] === FREE) sorting[free++] = worth[candidate]!;
      else if (state[candidate] === IN) {
        chosen[taken++] = candidate;
        isChosen[candidate] = 1;
      }
    }
    const wanted = p - taken;
    if (wanted < 0 || free < wanted) return false;
    this.work += 4 * free + state.length;
    this.lastIn = wanted > 0 ? smallest(sorting, free, wanted - 1) : Number.NEGATIVE_INFINITY;
    this.firstOut = Number.POSITIVE_INFINITY;
    for (let k = wanted; k < free; k++) if (sorting[k]! < this.firstOut) this.firstOut = sorting[k]!;
    let below = 0;
    for (let k = 0; k < wanted; k++) if (sorting[k]! < this.lastIn) below++;
    let ties = wanted - below;
    for (let candidate = 0; candidate < state.length && taken < p; candidate++) {
      if (state[candidate] !== FREE || worth[candidate]! > this.lastIn) continue;
      if (worth[candidate] === this.lastIn && ties-- <= 0) continue;
      chosen[taken++] = candidate;
      isChosen[candidate] = 1;
    }
    return true;
  }

  #incline(): void {
    const { first, end, candidate, cost } = this.#near;
    const { isChosen, slope } = this;
    for (let point = 0; point < first.length; point++) {
      const pays = this.pays[point]!;
      const start = first[point]!;
      const stop = end[point]!;
      let served = 0;
      let k = start;
      for (; k < stop && cost[k]! < pays; k++) served += isChosen[candidate[k]!]!;
      this.work += k - start;
      slope[point] = 1 - served;
    }
  }
}

/** Puts the k + 1 smallest of the first `length` values first. @returns the value at k (C. Hoare, "Find", 1961) */
function smallest(values: Float64Array, length: number, k: number): number {
  let from = 0;
  let to = length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let low = from;
    let high = to;
    while (low <= high) {
      while (values[low]! < pivot) low++;
      while (values[high]! > pivot) high--;
      if (low > high) break;
      const value = values[low]!;
      values[low++] = values[high]!;
      values[high--] = value;
    }
    if (k <= high) to = high;
    else if (k >= low) from = low;
    else break;
  }
  return values[k]!;
}
