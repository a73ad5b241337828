import type { PostsProblem } from './posts-problem.ts';

/** Picks the candidates with the highest scores that the quotas allow, spacing aside, in linear time (Hoare's selection). */
export class QuotaPicker {
  readonly #problem: PostsProblem;
  /** Candidates by group, within a group as the last pick left them: nearly right for the next. */
  readonly #order: Uint32Array;
  readonly #pool: Uint32Array;
  /** What the wanted ones leave of each quota. */
  readonly #least: Int32Array;
  readonly #most: Int32Array;
  readonly #rest: number;

  constructor(problem: PostsProblem) {
    this.#problem = problem;
    this.#order = Uint32Array.from({ length: problem.candidates }, (_, candidate) => candidate);
    this.#pool = new Uint32Array(problem.candidates);
    this.#least = problem.least.slice();
    this.#most = problem.most.slice();
    for (const candidate of problem.wanted) {
      const group = problem.groupOf[candidate]!;
      this.#least[group] = Math.max(0, this.#least[group]! - 1);
      this.#most[group]!--;
    }
    this.#rest = problem.posters - problem.wanted.length - this.#least.reduce((sum, some) => sum + some, 0);
  }

  /**
   * @param score per candidate; those of the wanted ones are overwritten
   * @param picked gets 1 for each that is picked
   * @returns the sum of their scores
   */
  pick(score: Float64Array, picked: Uint8Array): number {
    const { groupStart, wanted } = this.#problem;
    picked.fill(0);
    let sum = 0;
    const take = (candidate: number) => {
      picked[candidate] = 1;
      sum += score[candidate]!;
    };
    for (const candidate of wanted) {
      take(candidate);
      score[candidate] = Number.NEGATIVE_INFINITY;
    }
    let pooled = 0;
    for (let group = 0; group + 1 < groupStart.length; group++) {
      const start = groupStart[group]!;
      const least = start + this.#least[group]!;
      const most = start + this.#most[group]!;
      bringForward(this.#order, score, start, groupStart[group + 1]!, most);
      bringForward(this.#order, score, start, most, least);
      for (let k = start; k < least; k++) take(this.#order[k]!);
      for (let k = least; k < most; k++) this.#pool[pooled++] = this.#order[k]!;
    }
    bringForward(this.#pool, score, 0, pooled, this.#rest);
    for (let k = 0; k < this.#rest; k++) take(this.#pool[k]!);
    return sum;
  }
}

/** Reorders `items` from `start` up to `end` so that those before `middle` score at least as high as all others. */
function bringForward(items: Uint32Array, score: Float64Array, start: number, end: number, middle: number): void {
  let first = start;
  let last = end - 1;
  while (first < last && middle > first && middle <= last) {
    const pivot = score[items[(first + last) >> 1]!]!;
    let low = first;
    let high = last;
    while (low <= high) {
      while (score[items[low]!]! > pivot) low++;
      while (score[items[high]!]! < pivot) high--;
      if (low > high) break;
      const item = items[low]!;
      items[low++] = items[high]!;
      items[high--] = item;
    }
    if (middle <= high) last = high;
    else if (middle > low) first = low;
    else return;
  }
}
