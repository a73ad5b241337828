import { Crowds } from './crowds.ts';
import { QuotaPicker } from './pick-by-quota.ts';
import type { PostsProblem } from './posts-problem.ts';
import type { Tally } from './tally.ts';

/** How much of the last direction stays in the next: a price that goes up and down settles sooner. */
const MEMORY = 0.4;
/** After so many rounds without a tighter bound the steps get smaller, by this factor, down to the last. */
const PATIENCE = 20;
const SHRINK = 0.7;
const SMALLEST_STEP = 1e-3;
const CROWDS_A_ROUND = 400;
/** A bound that is tighter by less than this share does not count as progress. */
const PROGRESS = 1e-6;

/**
 * No choice can be worth more than this: a Lagrangian relaxation with cuts on the fly (Held, Karp 1971; step lengths
 * by Polyak 1969; relax-and-cut by Lucena 2005). Every target pays a price for being seen, every crowd one for each of its
 * members that is taken; then the best targets and the best candidates can be picked without each other, within the
 * quotas, and any prices give a bound. Each round moves the prices against what was picked too often or too seldom.
 */
export class ValueBound {
  best = Number.POSITIVE_INFINITY;
  /** Whether more rounds would hardly make it tighter. */
  settled = false;
  /** Work of one round, in the measure of Choice.work. */
  readonly work: number;
  readonly #problem: PostsProblem;
  readonly #picker: QuotaPicker;
  readonly #crowds: Crowds;
  readonly #price: Float64Array;
  readonly #drift: Float64Array;
  #crowdPrice = new Float64Array(0);
  #crowdDrift = new Float64Array(0);
  readonly #score: Float64Array;
  readonly #picked: Uint8Array;
  readonly #seen: Uint32Array;
  #length = 1;
  #patience = PATIENCE;

  /** @param start a good choice: its margins are the first prices */
  constructor(problem: PostsProblem, start: Tally) {
    const { sights, candidates, near } = problem;
    this.#problem = problem;
    this.#picker = new QuotaPicker(problem);
    this.#crowds = new Crowds(near);
    this.#price = sights.worth.map((worth, t) => worth * sights.again ** Math.max(0, start.seen[t]! - 0.5));
    this.#drift = new Float64Array(sights.targets);
    this.#score = new Float64Array(candidates);
    this.#picked = new Uint8Array(candidates);
    this.#seen = new Uint32Array(sights.targets);
    this.work = (sights.seenBy.to.length + 4 * candidates + 4 * sights.targets) / 4;
  }

  /** One round. @param value what the best choice so far is worth: it tells how far the prices may be off */
  tighten(value: number): void {
    this.#scoreCandidates();
    let bound = this.#picker.pick(this.#score, this.#picked);
    for (let crowd = 0; crowd < this.#crowds.count; crowd++) bound += this.#crowdPrice[crowd]!;
    const { amount, square } = this.#turnPrices();
    bound += amount;
    this.#judge(bound);
    const length = square > 0 ? (this.#length * Math.max(0, bound - value)) / square : 0;
    for (let t = 0; t < this.#price.length; t++) {
      this.#price[t] = Math.max(0, this.#price[t]! - length * this.#drift[t]!);
    }
    for (let crowd = 0; crowd < this.#crowds.count; crowd++) {
      this.#crowdPrice[crowd] = Math.max(0, this.#crowdPrice[crowd]! - length * this.#crowdDrift[crowd]!);
    }
    if (length === 0) this.settled = true;
    this.#crowds.find(this.#picked, this.#score, CROWDS_A_ROUND);
    this.#makeRoom();
  }

  /** A candidate is worth what those that see it pay, less what its crowds take. */
  #scoreCandidates(): void {
    const { at, to } = this.#problem.sights.seenBy;
    for (let candidate = 0; candidate < this.#score.length; candidate++) {
      let sum = 0;
      for (let k = at[candidate]!; k < at[candidate + 1]!; k++) sum += this.#price[to[k]!]!;
      this.#score[candidate] = sum;
    }
    const { start, members } = this.#crowds;
    for (let crowd = 0; crowd < this.#crowds.count; crowd++) {
      const price = this.#crowdPrice[crowd]!;
      if (price === 0) continue;
      for (let k = start[crowd]!; k < start[crowd + 1]!; k++) this.#score[members[k]!]! -= price;
    }
  }

  /** Lets the targets buy what is worth its price to them, and compares it with what was picked for them. */
  #turnPrices(): { amount: number; square: number } {
    const { seenBy, sees, worth, again } = this.#problem.sights;
    const seen = this.#seen.fill(0);
    for (let candidate = 0; candidate < this.#picked.length; candidate++) {
      if (!this.#picked[candidate]) continue;
      for (let k = seenBy.at[candidate]!; k < seenBy.at[candidate + 1]!; k++) seen[seenBy.to[k]!]!++;
    }
    let amount = 0;
    let square = 0;
    for (let t = 0; t < seen.length; t++) {
      const price = this.#price[t]!;
      const most = sees.at[t + 1]! - sees.at[t]!;
      let bought = 0;
      for (let more = worth[t]!; bought < most && more > price; more *= again, bought++) amount += more - price;
      const drift = mix(seen[t]! - bought, this.#drift[t]!, price);
      this.#drift[t] = drift;
      square += drift * drift;
    }
    const { start, members } = this.#crowds;
    for (let crowd = 0; crowd < this.#crowds.count; crowd++) {
      let room = 1;
      for (let k = start[crowd]!; k < start[crowd + 1]!; k++) room -= this.#picked[members[k]!]!;
      const drift = mix(room, this.#crowdDrift[crowd]!, this.#crowdPrice[crowd]!);
      this.#crowdDrift[crowd] = drift;
      square += drift * drift;
    }
    return { amount, square };
  }

  #judge(bound: number): void {
    if (!(bound >= this.best * (1 - PROGRESS))) this.#patience = PATIENCE;
    else if (--this.#patience === 0) {
      this.#patience = PATIENCE;
      this.#length *= SHRINK;
      this.settled = this.#length < SMALLEST_STEP;
    }
    if (bound < this.best) this.best = bound;
  }

  #makeRoom(): void {
    if (this.#crowds.count <= this.#crowdPrice.length) return;
    const prices = new Float64Array(this.#crowds.count * 2);
    const drifts = new Float64Array(this.#crowds.count * 2);
    prices.set(this.#crowdPrice);
    drifts.set(this.#crowdDrift);
    this.#crowdPrice = prices;
    this.#crowdDrift = drifts;
  }
}

/** The next direction of a price; one that is nothing already does not fall. */
function mix(now: number, before: number, price: number): number {
  const drift = (1 - MEMORY) * now + MEMORY * before;
  return price === 0 && drift > 0 ? 0 : drift;
}
