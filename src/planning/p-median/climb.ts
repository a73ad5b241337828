import { FREE, IN, type Multipliers, OUT } from './multipliers.ts';

/** How much of the last directions goes on into the next one: it keeps the ascent from zigzagging. */
const MOMENTUM = 0.8;
/** Rounds without a better bound before the steps are halved. */
const PATIENCE = 40;

/**
 * Subgradient ascent on the multipliers of the points. Source: M. Held, P. Wolfe and H. Crowder, "Validation of
 * subgradient optimization", Mathematical Programming 6 (1974), with directions that go on as in P. Camerini, L. Fratta
 * and F. Maffioli, "On improving relaxation methods by modified gradient techniques", Mathematical Programming Study 3 (1975).
 */
export class Climb {
  /** The highest bound so far, and where it was found. */
  best = Number.NEGATIVE_INFINITY;
  readonly bestPays: Float64Array;
  /** Steps are this part of the way to the target; halved as the bound stops rising. */
  stride: number;
  /** By candidate, how often it was chosen lately, 0 to 1. */
  readonly often: Float64Array;
  readonly #multipliers: Multipliers;
  readonly #direction: Float64Array;
  #without = 0;

  constructor(multipliers: Multipliers) {
    this.#multipliers = multipliers;
    this.stride = 0;
    this.bestPays = new Float64Array(multipliers.pays.length);
    this.often = new Float64Array(multipliers.worth.length);
    this.#direction = new Float64Array(multipliers.pays.length);
  }

  /** Begins where the multipliers are. */
  begin(stride: number): void {
    this.best = Number.NEGATIVE_INFINITY;
    this.bestPays.set(this.#multipliers.pays);
    this.stride = stride;
    this.#direction.fill(0);
    this.#without = 0;
  }

  /** Computes one bound and steps on. @param target a cost that the bound will not exceed by much @returns that bound */
  round(target: number): number {
    const multipliers = this.#multipliers;
    const { pays, slope, isChosen } = multipliers;
    const bound = multipliers.bound();
    if (bound > this.best) {
      this.best = bound;
      this.bestPays.set(pays);
      this.#without = 0;
    } else if (++this.#without === PATIENCE) {
      this.#without = 0;
      this.stride /= 2;
      pays.set(this.bestPays);
      this.#direction.fill(0);
      return bound;
    }
    if (bound === Number.POSITIVE_INFINITY) return bound;
    for (let candidate = 0; candidate < isChosen.length; candidate++) {
      this.often[candidate]! += 0.1 * (isChosen[candidate]! - this.often[candidate]!);
    }
    const direction = this.#direction;
    let square = 0;
    for (let point = 0; point < pays.length; point++) {
      const towards = slope[point]! + MOMENTUM * direction[point]!;
      direction[point] = towards;
      square += towards * towards;
    }
    if (square === 0) return bound;
    const step = (this.stride * (target - bound)) / square;
    for (let point = 0; point < pays.length; point++) pays[point]! += step * direction[point]!;
    return bound;
  }
}

/**
 * Decides what the last bound leaves no choice about: FREE candidates that would lift it above the limit when chosen are
 * OUT, those that would when not chosen are IN.
 * @param decided what it decided is appended, to be taken back later
 */
export function settle(multipliers: Multipliers, bound: number, limit: number, decided: number[]): void {
  const { state, worth, isChosen, lastIn, firstOut } = multipliers;
  for (let candidate = 0; candidate < state.length; candidate++) {
    if (state[candidate] !== FREE) continue;
    if (isChosen[candidate]) {
      if (bound + firstOut - worth[candidate]! <= limit) continue;
      state[candidate] = IN;
    } else {
      if (bound + worth[candidate]! - lastIn <= limit) continue;
      state[candidate] = OUT;
    }
    decided.push(candidate);
  }
}
