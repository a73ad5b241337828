import type { PostsProblem } from './posts-problem.ts';
import { Tournament } from './tournament.ts';

const OUT = Number.NEGATIVE_INFINITY;

/**
 * Which candidates are taken, and all that follows from where they are: who sees how many, what one more or one less would
 * change, which posts are too close to one that is taken. Adding and removing cost what lies within sight and spacing.
 */
export class Choice {
  readonly problem: PostsProblem;
  /** 1: carries a new poster. */
  readonly taken: Uint8Array;
  readonly inGroup: Int32Array;
  total = 0;
  /** How many posters the groups still need to come up to their least. */
  short = 0;
  /** What the posters add to what is seen. */
  value = 0;
  /** How much work was done, in candidates looked at: the search's clock. */
  work = 0;
  /** What each candidate would add; takes part while it may be taken. */
  readonly gains: Tournament;
  /** What the plan would lose without each, negative; takes part while it is taken and not held. */
  readonly losses: Tournament;
  /** Candidates that must not be removed now. */
  readonly held: Uint8Array;
  /** How many taken candidates are too close to each. */
  readonly blockers: Uint16Array;
  /** What one more poster, and the last one, is worth to each target. */
  readonly #next: Float64Array;
  readonly #last: Float64Array;
  /** again⁰, again¹, … */
  readonly #power: Float64Array;
  readonly #seen: Uint32Array;
  readonly #touched: Uint32Array;
  readonly #stamp: Uint32Array;
  #stamps = 0;

  constructor(problem: PostsProblem) {
    const { candidates, groupOf, groupStart, least, sights, wanted } = problem;
    this.problem = problem;
    this.taken = new Uint8Array(candidates);
    this.inGroup = new Int32Array(least.length);
    for (const some of least) this.short += some;
    this.held = new Uint8Array(candidates);
    for (const candidate of wanted) this.held[candidate] = 1;
    this.blockers = new Uint16Array(candidates);
    this.#next = sights.worth.slice();
    this.#last = new Float64Array(sights.targets);
    this.#power = powersOf(sights.again);
    this.#seen = new Uint32Array(sights.targets);
    this.#touched = new Uint32Array(candidates);
    this.#stamp = new Uint32Array(candidates);
    this.gains = new Tournament(groupOf, groupStart);
    this.losses = new Tournament(groupOf, groupStart);
    for (let candidate = 0; candidate < candidates; candidate++) this.#score(candidate);
  }

  mayTake(candidate: number): boolean {
    return this.blockers[candidate] === 0 && this.taken[candidate] === 0;
  }

  /** What one more poster there would add, whether or not it may be taken. */
  gain(candidate: number): number {
    return this.#sum(this.#next, candidate);
  }

  /** What would be lost without the poster there. */
  loss(candidate: number): number {
    return this.#sum(this.#last, candidate);
  }

  /** Takes a candidate that may be taken. */
  add(candidate: number): void {
    this.value += this.gain(candidate);
    const group = this.problem.groupOf[candidate]!;
    if (this.inGroup[group]!++ < this.problem.least[group]!) this.short--;
    this.total++;
    this.taken[candidate] = 1;
    this.#block(candidate, 1);
    this.#look(candidate, 1);
  }

  /** Gives back one that is taken. */
  remove(candidate: number): void {
    this.value -= this.loss(candidate);
    const group = this.problem.groupOf[candidate]!;
    if (--this.inGroup[group]! < this.problem.least[group]!) this.short++;
    this.total--;
    this.taken[candidate] = 0;
    this.#block(candidate, -1);
    this.#look(candidate, -1);
  }

  hold(candidate: number, held: boolean): void {
    this.held[candidate] = held ? 1 : 0;
    this.#score(candidate);
  }

  #sum(margin: Float64Array, candidate: number): number {
    const { at, to } = this.problem.sights.seenBy;
    let sum = 0;
    for (let k = at[candidate]!; k < at[candidate + 1]!; k++) sum += margin[to[k]!]!;
    return sum;
  }

  #block(candidate: number, by: number): void {
    const { at, to } = this.problem.near;
    for (let k = at[candidate]!; k < at[candidate + 1]!; k++) {
      const other = to[k]!;
      const before = this.blockers[other]!;
      this.blockers[other] = before + by;
      if (before === 0 || before + by === 0) this.#score(other);
    }
    this.work += at[candidate + 1]! - at[candidate]!;
  }

  /** One poster more or less before the eyes of all who see this candidate: scores what else they see anew. */
  #look(candidate: number, by: number): void {
    const { seenBy, sees, worth } = this.problem.sights;
    const stamp = ++this.#stamps;
    let touched = 0;
    this.#touched[touched++] = candidate;
    this.#stamp[candidate] = stamp;
    for (let k = seenBy.at[candidate]!; k < seenBy.at[candidate + 1]!; k++) {
      const target = seenBy.to[k]!;
      const seen = this.#seen[target]! + by;
      this.#seen[target] = seen;
      this.#next[target] = worth[target]! * this.#powerOf(seen);
      this.#last[target] = seen === 0 ? 0 : worth[target]! * this.#powerOf(seen - 1);
      for (let m = sees.at[target]!; m < sees.at[target + 1]!; m++) {
        const other = sees.to[m]!;
        if (this.#stamp[other] === stamp || (this.blockers[other]! > 0 && this.taken[other] === 0)) continue;
        this.#stamp[other] = stamp;
        this.#touched[touched++] = other;
      }
    }
    for (let k = 0; k < touched; k++) this.#score(this.#touched[k]!);
    this.work += touched;
  }

  #powerOf(times: number): number {
    return this.#power[Math.min(times, this.#power.length - 1)]!;
  }

  #score(candidate: number): void {
    this.gains.set(candidate, this.mayTake(candidate) ? this.gain(candidate) : OUT);
    const removable = this.taken[candidate] === 1 && this.held[candidate] === 0;
    this.losses.set(candidate, removable ? -this.loss(candidate) : OUT);
  }
}

/** So many that what follows is nothing, or the same. */
function powersOf(again: number): Float64Array {
  const powers = new Float64Array(256);
  for (let times = 0; times < powers.length; times++) powers[times] = again ** times;
  return powers;
}
