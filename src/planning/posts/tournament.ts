/** Keeps the best of each group at hand while the scores change: a tree of winners per group, one change costs its height. */
export class Tournament {
  /** −Infinity: does not take part. */
  readonly score: Float64Array;
  readonly #groupOf: Uint16Array;
  readonly #groupStart: Uint32Array;
  /** Where the tree of each group begins, and how many leaves it has. */
  readonly #root: Uint32Array;
  readonly #leaves: Uint32Array;
  readonly #winner: Int32Array;

  /** @param groupStart items of group `g` are `groupStart[g]` up to, but not including, `groupStart[g + 1]` */
  constructor(groupOf: Uint16Array, groupStart: Uint32Array) {
    const groups = groupStart.length - 1;
    this.score = new Float64Array(groupOf.length).fill(Number.NEGATIVE_INFINITY);
    this.#groupOf = groupOf;
    this.#groupStart = groupStart;
    this.#root = new Uint32Array(groups);
    this.#leaves = new Uint32Array(groups);
    let nodes = 0;
    for (let group = 0; group < groups; group++) {
      let leaves = 1;
      while (leaves < groupStart[group + 1]! - groupStart[group]!) leaves *= 2;
      this.#root[group] = nodes;
      this.#leaves[group] = leaves;
      nodes += 2 * leaves;
    }
    this.#winner = new Int32Array(nodes).fill(-1);
  }

  /** Gives an item another score. Of equals the first in order wins. */
  set(item: number, score: number): void {
    if (this.score[item] === score) return;
    this.score[item] = score;
    const { score: scores } = this;
    const winner = this.#winner;
    const group = this.#groupOf[item]!;
    const root = this.#root[group]!;
    let node = this.#leaves[group]! + item - this.#groupStart[group]!;
    winner[root + node] = score === Number.NEGATIVE_INFINITY ? -1 : item;
    for (node >>= 1; node >= 1; node >>= 1) {
      const left = winner[root + 2 * node]!;
      const right = winner[root + 2 * node + 1]!;
      const best = left < 0 || (right >= 0 && scores[right]! > scores[left]!) ? right : left;
      if (winner[root + node] === best && best !== item) return;
      winner[root + node] = best;
    }
  }

  /** The best of a group, -1 where nobody takes part. */
  best(group: number): number {
    return this.#winner[this.#root[group]! + 1]!;
  }
}
