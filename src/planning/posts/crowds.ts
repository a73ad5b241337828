import type { Links } from './link-near.ts';

/**
 * Crowds: candidates of which each is too close to each other, so that at most one of them can be taken. They are found
 * where two were taken all the same, and kept.
 */
export class Crowds {
  readonly #near: Links;
  /** Links that lie within a crowd. */
  readonly #covered: Uint8Array;
  readonly #stamp: Uint32Array;
  #stamps = 0;
  count = 0;
  /** Members of crowd `c` are `members[start[c]]` up to, but not including, `members[start[c + 1]]`. */
  start = new Uint32Array(1_024);
  members = new Uint32Array(4_096);

  constructor(near: Links) {
    this.#near = near;
    this.#covered = new Uint8Array(near.to.length);
    this.#stamp = new Uint32Array(near.at.length - 1);
  }

  /** Adds a crowd around every pair that was taken although it is too close, unless one is known; at most so many. */
  find(taken: Uint8Array, score: Float64Array, atMost: number): void {
    const { at, to } = this.#near;
    for (let one = 0, found = 0; one < taken.length && found < atMost; one++) {
      if (!taken[one]) continue;
      for (let k = at[one]!; k < at[one + 1]!; k++) {
        if (to[k]! < one || !taken[to[k]!] || this.#covered[k]) continue;
        this.#grow(one, to[k]!, score);
        found++;
      }
    }
  }

  /** Adds to a pair what is too close to all so far, highest score first. */
  #grow(one: number, other: number, score: Float64Array): void {
    const { at, to } = this.#near;
    const crowd = [one, other];
    let common = this.#common(to.subarray(at[one]!, at[one + 1]!), other);
    while (common.length > 0) {
      let best = common[0]!;
      for (const next of common) if (score[next]! > score[best]!) best = next;
      crowd.push(best);
      common = this.#common(common, best);
    }
    this.#keep(crowd);
  }

  /** Those that are too close to this candidate as well. */
  #common(some: ArrayLike<number>, candidate: number): number[] {
    const { at, to } = this.#near;
    const stamp = ++this.#stamps;
    for (let k = at[candidate]!; k < at[candidate + 1]!; k++) this.#stamp[to[k]!] = stamp;
    const common: number[] = [];
    for (let k = 0; k < some.length; k++) if (this.#stamp[some[k]!] === stamp) common.push(some[k]!);
    return common;
  }

  #keep(crowd: readonly number[]): void {
    const { at, to } = this.#near;
    const stamp = ++this.#stamps;
    for (const member of crowd) this.#stamp[member] = stamp;
    for (const member of crowd) {
      for (let k = at[member]!; k < at[member + 1]!; k++) if (this.#stamp[to[k]!] === stamp) this.#covered[k] = 1;
    }
    const first = this.start[this.count]!;
    if (this.count + 2 > this.start.length) this.start = longer(this.start);
    while (first + crowd.length > this.members.length) this.members = longer(this.members);
    this.members.set(crowd, first);
    this.start[++this.count] = first + crowd.length;
  }
}

function longer(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(array.length * 2);
  twice.set(array);
  return twice;
}
