import type { Ways } from './weigh-ways.ts';

/** For each point the candidates that it can go to, the nearest first. */
export interface NearFirst {
  /** Row of a point: entries `first[point]` up to, not including, `end[point]`. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly candidate: Int32Array;
  readonly cost: Float64Array;
}

const DIGIT = 11;
const DIGITS = 3;
const VALUES = 1 << DIGIT;

/** Sorts the rows of some points at a time, yielding how many entries it went over. */
export function* sortWays(ways: Ways): Generator<number, NearFirst> {
  const { points, candidates } = ways;
  const sorted: NearFirst = {
    first: new Int32Array(points),
    end: new Int32Array(points),
    candidate: new Int32Array(points * candidates),
    cost: new Float64Array(points * candidates),
  };
  const sorter = new RowSorter(ways, sorted);
  for (let point = 0; point < points; point++) {
    sorter.sort(point);
    yield DIGITS * (candidates + VALUES);
  }
  return sorted;
}

/**
 * Radix sort by the bits of a cost as a 32-bit float, which order as whole numbers do, then insertion for those that only
 * differ further behind: linear in the candidates, and several times as fast as sorting with a comparison.
 */
class RowSorter {
  readonly #ways: Ways;
  readonly #sorted: NearFirst;
  readonly #float: Float32Array;
  readonly #bits: Uint32Array;
  readonly #count = new Int32Array(VALUES);
  #order: Int32Array;
  #other: Int32Array;

  constructor(ways: Ways, sorted: NearFirst) {
    this.#ways = ways;
    this.#sorted = sorted;
    this.#float = new Float32Array(ways.candidates);
    this.#bits = new Uint32Array(this.#float.buffer);
    this.#order = new Int32Array(ways.candidates);
    this.#other = new Int32Array(ways.candidates);
  }

  sort(point: number): void {
    const { points, candidates, cost, far } = this.#ways;
    const first = point * candidates;
    let reached = 0;
    for (let candidate = 0; candidate < candidates; candidate++) {
      const way = cost[candidate * points + point]!;
      this.#float[candidate] = way;
      if (way < far) this.#order[reached++] = candidate;
    }
    for (let digit = 0; digit < DIGITS; digit++) this.#sortByDigit(digit * DIGIT, reached);
    this.#sorted.first[point] = first;
    this.#sorted.end[point] = first + reached;
    this.#insert(point, first, reached);
  }

  #sortByDigit(shift: number, length: number): void {
    const count = this.#count.fill(0);
    const bits = this.#bits;
    const order = this.#order;
    const other = this.#other;
    for (let k = 0; k < length; k++) count[(bits[order[k]!]! >>> shift) & (VALUES - 1)]!++;
    for (let value = 0, before = 0; value < VALUES; value++) {
      const here = count[value]!;
      count[value] = before;
      before += here;
    }
    for (let k = 0; k < length; k++) {
      const candidate = order[k]!;
      other[count[(bits[candidate]! >>> shift) & (VALUES - 1)]!++] = candidate;
    }
    this.#order = other;
    this.#other = order;
  }

  #insert(point: number, first: number, length: number): void {
    const { points, cost } = this.#ways;
    const { candidate: candidates, cost: costs } = this.#sorted;
    for (let k = 0; k < length; k++) {
      const candidate = this.#order[k]!;
      const way = cost[candidate * points + point]!;
      let at = first + k;
      for (; at > first && costs[at - 1]! > way; at--) {
        costs[at] = costs[at - 1]!;
        candidates[at] = candidates[at - 1]!;
      }
      costs[at] = way;
      candidates[at] = candidate;
    }
  }
}

/** Drops candidates from all rows: those whose state is `dropped`. @returns how many entries it went over */
export function dropCandidates(near: NearFirst, state: Uint8Array, dropped: number): number {
  const { first, end, candidate, cost } = near;
  let work = 0;
  for (let point = 0; point < first.length; point++) {
    const stop = end[point]!;
    let to = first[point]!;
    work += stop - to;
    for (let from = to; from < stop; from++) {
      if (state[candidate[from]!] === dropped) continue;
      candidate[to] = candidate[from]!;
      cost[to++] = cost[from]!;
    }
    end[point] = to;
  }
  return work;
}
