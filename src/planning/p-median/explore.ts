import type { Random } from '../random.ts';
import type { Found } from './best-plans.ts';
import { improvePlan, type Workbench } from './prove-root.ts';

/**
 * Looks for better plans by mixing and shaking good ones, each time followed by local search. Never ends unless there is no
 * choice left. Source of the idea that what good plans have in common stays: M. Resende and R. Werneck, "A hybrid heuristic
 * for the p-median problem", Journal of Heuristics 10 (2004).
 */
export function* explore(bench: Workbench, random: Random): Generator<number> {
  const { swaps, best, p } = bench;
  if (swaps.open.length <= p) return;
  const draft = new Draft(swaps.open, bench.multipliers.state.length, p, random);
  for (;;) {
    const start = bench.hint ?? draft.draw(best.found);
    bench.hint = null;
    yield* improvePlan(bench, start);
  }
}

/** Draws a plan to start from. */
class Draft {
  readonly #open: Int32Array;
  readonly #isOpen: Uint8Array;
  readonly #isTaken: Uint8Array;
  readonly #random: Random;
  readonly #p: number;
  #taken: number[] = [];

  constructor(open: Int32Array, candidates: number, p: number, random: Random) {
    this.#open = open;
    this.#p = p;
    this.#random = random;
    this.#isOpen = new Uint8Array(candidates);
    for (const candidate of open) this.#isOpen[candidate] = 1;
    this.#isTaken = new Uint8Array(candidates);
  }

  draw(found: readonly Found[]): Int32Array {
    this.#taken = [];
    this.#isTaken.fill(0);
    const one = found[this.#below(found.length)]!.medians;
    const other = found[this.#below(found.length)]!.medians;
    const common = one.filter((median) => other.includes(median));
    if (this.#p - common.length >= 3) this.#mix(one, other, common);
    else this.#shake(one);
    while (this.#taken.length < this.#p) this.#take(this.#open[this.#below(this.#open.length)]!);
    return Int32Array.from(this.#taken);
  }

  /** What both have, and of the rest as it comes. */
  #mix(one: Int32Array, other: Int32Array, common: Int32Array): void {
    for (const median of common) this.#take(median);
    const rest = [...one, ...other].filter((median) => this.#isOpen[median] && !this.#isTaken[median]);
    while (this.#taken.length < this.#p && rest.length > 0) this.#take(...rest.splice(this.#below(rest.length), 1));
  }

  /** All but some. */
  #shake(one: Int32Array): void {
    const medians = Array.from(one);
    const less = 1 + this.#below(Math.max(2, Math.ceil(this.#p / 4)));
    for (let k = 0; k < less && medians.length > 0; k++) medians.splice(this.#below(medians.length), 1);
    for (const median of medians) this.#take(median);
  }

  #take(...candidates: number[]): void {
    for (const candidate of candidates) {
      if (!this.#isOpen[candidate] || this.#isTaken[candidate]) continue;
      this.#isTaken[candidate] = 1;
      this.#taken.push(candidate);
    }
  }

  #below(end: number): number {
    return Math.floor(this.#random() * end);
  }
}
