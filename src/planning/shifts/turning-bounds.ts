import type { Relaxation } from './relaxation.ts';

/**
 * What any roster can be worth that has a pair, or has it not, as far as reduced costs tell. What is no better than a
 * roster at hand, or one that is looked for, is out (reduced-cost fixing).
 */
export class TurningBounds {
  private readonly relaxation: Relaxation;
  private readonly with: Float64Array;
  private readonly without: Float64Array;

  constructor(relaxation: Relaxation) {
    this.relaxation = relaxation;
    this.with = new Float64Array(relaxation.problem.pairs).fill(Number.POSITIVE_INFINITY);
    this.without = this.with.slice();
  }

  /** Learns from a settled flow of the whole problem. @param bound its bound */
  note(bound: number): void {
    const { relaxation, with: put, without } = this;
    for (let pair = 0; pair < put.length; pair++) {
      const turned = bound - relaxation.lossOf(pair);
      const which = relaxation.isOn(pair) ? without : put;
      if (turned < which[pair]!) which[pair] = turned;
    }
  }

  /** Fixes what cannot be otherwise in anything worth more than this. */
  fixFor(worth: number): void {
    for (let pair = 0; pair < this.with.length; pair++) {
      if (Math.floor(this.with[pair]! + 1e-6) <= worth) this.relaxation.fix(pair, 0);
      else if (Math.floor(this.without[pair]! + 1e-6) <= worth) this.relaxation.fix(pair, 1);
    }
  }
}
