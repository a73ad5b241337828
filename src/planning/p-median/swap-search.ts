import type { NearFirst } from './sort-ways.ts';
import type { Ways } from './weigh-ways.ts';

/**
 * Local search by the best swap of one median for one other candidate, with what each opening saves and each closing costs
 * kept up to date point by point: after a swap only the points are gone over again whose two nearest medians changed.
 * Source: M. Resende and R. Werneck, "A fast swap-based local search procedure for location problems", Annals of
 * Operations Research 150 (2007). A profit is save[r] - lose[s] + both[r, s], where `both` puts right what the first two
 * count wrongly when the opened median takes over points of the closed one.
 */
export class SwapSearch {
  /** Medians by slot. */
  readonly medians: Int32Array;
  /** Entries gone over since it was made: how long things took, without a clock. */
  work = 0;
  cost = 0;
  /** The candidates that may be opened: all at first. */
  open: Int32Array;
  readonly #ways: Ways;
  readonly #near: NearFirst;
  readonly #least: number;
  readonly #p: number;
  readonly #slots: number;
  /** The slot of each candidate, -1 where it is no median. */
  readonly #slot: Int32Array;
  readonly #save: Float64Array;
  readonly #lose: Float64Array;
  readonly #both: Float64Array;
  /** Slot of the nearest median of each point, `p` for none; the second nearest likewise. */
  readonly #nearest: Int32Array;
  readonly #second: Int32Array;
  readonly #toNearest: Float64Array;
  readonly #toSecond: Float64Array;

  /**
   * @param near the ways of candidates that may be medians
   * @param least a swap has to save more than this
   */
  constructor(ways: Ways, near: NearFirst, p: number, least: number) {
    const { points, candidates } = ways;
    this.#ways = ways;
    this.#near = near;
    this.#least = least;
    this.#p = p;
    this.#slots = p + 1;
    this.open = Int32Array.from({ length: candidates }, (_, candidate) => candidate);
    this.medians = new Int32Array(p);
    this.#slot = new Int32Array(candidates).fill(-1);
    this.#save = new Float64Array(candidates);
    this.#lose = new Float64Array(this.#slots);
    this.#both = new Float64Array(candidates * this.#slots);
    this.#nearest = new Int32Array(points);
    this.#second = new Int32Array(points);
    this.#toNearest = new Float64Array(points);
    this.#toSecond = new Float64Array(points);
  }

  /** Starts from these medians, p different ones. */
  load(medians: ArrayLike<number>): void {
    for (const median of this.medians) this.#slot[median] = -1;
    for (let slot = 0; slot < this.#p; slot++) {
      this.medians[slot] = medians[slot]!;
      this.#slot[medians[slot]!] = slot;
    }
    this.#save.fill(0);
    this.#lose.fill(0);
    this.#both.fill(0);
    this.work += this.#both.length >> 2;
    this.cost = 0;
    for (let point = 0; point < this.#nearest.length; point++) {
      this.#assign(point);
      this.#count(point, 1);
      this.cost += this.#toNearest[point]!;
    }
  }

  /** Makes the best swap. @returns false when none saves anything */
  improve(): boolean {
    const slots = this.#slots;
    const p = this.#p;
    const lose = this.#lose;
    const both = this.#both;
    let best = this.#least;
    let opened = -1;
    let closed = -1;
    const open = this.open;
    for (let k = 0; k < open.length; k++) {
      const candidate = open[k]!;
      const save = this.#save[candidate]!;
      // Closing never gains, so that opening has to.
      if (save <= best || this.#slot[candidate]! >= 0) continue;
      const row = candidate * slots;
      const needed = best - save;
      let least = needed;
      let slot = -1;
      for (let s = 0; s < p; s++) {
        const gain = both[row + s]! - lose[s]!;
        if (gain > least) {
          least = gain;
          slot = s;
        }
      }
      this.work += p;
      if (slot < 0) continue;
      best = save + least;
      opened = candidate;
      closed = slot;
    }
    if (opened < 0) return false;
    this.swap(closed, opened);
    return true;
  }

  /** Closes the median of a slot and opens another candidate there. */
  swap(slot: number, opened: number): void {
    const nearest = this.#nearest;
    const second = this.#second;
    const toSecond = this.#toSecond;
    this.#slot[this.medians[slot]!] = -1;
    this.#slot[opened] = slot;
    this.medians[slot] = opened;
    const way = this.#ways.cost;
    const column = opened * nearest.length;
    this.work += nearest.length;
    for (let point = 0; point < nearest.length; point++) {
      // Within reach of the second nearest: it is one of the two now.
      const changed = nearest[point] === slot || second[point] === slot || way[column + point]! < toSecond[point]!;
      if (!changed) continue;
      this.#count(point, -1);
      this.cost -= this.#toNearest[point]!;
      this.#assign(point);
      this.#count(point, 1);
      this.cost += this.#toNearest[point]!;
    }
  }

  /** Finds the two nearest medians of a point. */
  #assign(point: number): void {
    const { first, end, candidate, cost } = this.#near;
    const stop = end[point]!;
    let k = first[point]!;
    while (k < stop && this.#slot[candidate[k]!]! < 0) k++;
    const found = k < stop;
    this.#nearest[point] = found ? this.#slot[candidate[k]!]! : this.#p;
    this.#toNearest[point] = found ? cost[k]! : this.#ways.far;
    if (found) k++;
    while (k < stop && this.#slot[candidate[k]!]! < 0) k++;
    this.#second[point] = k < stop ? this.#slot[candidate[k]!]! : this.#p;
    this.#toSecond[point] = k < stop ? cost[k]! : this.#ways.far;
    this.work += k - first[point]!;
  }

  /** Adds (1) or takes away (-1) what a point has to do with the profits. */
  #count(point: number, sign: number): void {
    const { first, end, candidate, cost } = this.#near;
    const save = this.#save;
    const both = this.#both;
    const slots = this.#slots;
    const slot = this.#nearest[point]!;
    const toNearest = this.#toNearest[point]!;
    const toSecond = this.#toSecond[point]!;
    const between = sign * (toSecond - toNearest);
    const stop = end[point]!;
    let k = first[point]!;
    for (; k < stop && cost[k]! < toNearest; k++) {
      const nearer = candidate[k]!;
      save[nearer]! += sign * (toNearest - cost[k]!);
      both[nearer * slots + slot]! += between;
    }
    for (; k < stop && cost[k]! < toSecond; k++) both[candidate[k]! * slots + slot]! += sign * (toSecond - cost[k]!);
    this.#lose[slot]! += between;
    this.work += k - first[point]!;
  }
}
