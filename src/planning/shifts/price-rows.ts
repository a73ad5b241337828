import { SCALE } from './build-network.ts';
import type { Relaxation } from './relaxation.ts';

const MOST_NEW = 0.2;
const LEAST_NEW = 0.02;
const PATIENCE = 12;

/**
 * Finds prices of side rows that bound well: the volume algorithm (Barahona, Anbil, Mathematical Programming 87, 2000).
 * From the best prices so far it goes where the mean of the flows seen breaks rows, not the last flow alone, which
 * swings from one side to the other.
 */
export class PriceRows {
  private readonly relaxation: Relaxation;
  /** The best prices, and their bound. */
  private readonly center: Float64Array;
  private centerBound = Number.POSITIVE_INFINITY;
  /** By how much the mean of the flows breaks each row. */
  private readonly mean: Float64Array;
  private readonly excess: Float64Array;
  private pace = 1;
  private stalled = 0;
  private isFresh = true;

  constructor(relaxation: Relaxation) {
    this.relaxation = relaxation;
    const { length } = relaxation.side.rows;
    this.center = new Float64Array(length);
    this.mean = new Float64Array(length);
    this.excess = new Float64Array(length);
  }

  /** Begins anew from the prices as they are. */
  begin(pace: number): void {
    this.centerBound = Number.POSITIVE_INFINITY;
    this.pace = pace;
    this.stalled = 0;
    this.isFresh = true;
  }

  get isTired(): boolean {
    return this.pace < 0.005;
  }

  /**
   * Goes on to other prices.
   * @param bound of the flow as it is @param target what the bound can come down to
   * @returns false when no row is broken and none has a price for nothing
   */
  reprice(bound: number, target: number): boolean {
    const { relaxation, center, mean, excess } = this;
    const { rows } = relaxation.side;
    let isOpen = false;
    let along = 0;
    for (let row = 0; row < rows.length; row++) {
      excess[row] = relaxation.excessOf(rows[row]!);
      if (excess[row]! > 0 || (excess[row]! < 0 && relaxation.price[row]! > 0)) isOpen = true;
      along += mean[row]! * excess[row]!;
    }
    if (!isOpen) return false;
    if (bound < this.centerBound - 0.005) {
      center.set(relaxation.price);
      this.centerBound = bound;
      this.stalled = 0;
      if (along > 0) this.pace = Math.min(2, this.pace * 1.1);
    } else if (++this.stalled >= PATIENCE) {
      this.stalled = 0;
      this.pace *= 0.66;
    }
    const part = this.isFresh ? 1 : this.shareOfNew();
    this.isFresh = false;
    let square = 0;
    for (let row = 0; row < rows.length; row++) {
      mean[row] = part * excess[row]! + (1 - part) * mean[row]!;
      if (mean[row]! > 0 || center[row]! > 0) square += mean[row]! * mean[row]!;
    }
    const step = (this.pace * Math.max(1, this.centerBound - target) * SCALE) / Math.max(1e-6, square);
    for (let row = 0; row < rows.length; row++) {
      relaxation.setPrice(row, Math.max(0, Math.round(center[row]! + step * mean[row]!)));
    }
    return true;
  }

  /** The share of the last flow in the mean that makes the mean break rows least. */
  private shareOfNew(): number {
    const { excess, mean, center } = this;
    let up = 0;
    let down = 0;
    for (let row = 0; row < mean.length; row++) {
      if (mean[row]! <= 0 && excess[row]! <= 0 && center[row] === 0) continue;
      const change = mean[row]! - excess[row]!;
      up += change * mean[row]!;
      down += change * change;
    }
    const best = down > 0 ? up / down : 1;
    return Math.min(MOST_NEW, Math.max(LEAST_NEW, best));
  }
}
