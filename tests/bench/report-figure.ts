/** One measured number with the bar's other side. */
export interface Figure {
  /** Which bench measured it, for example `start`. */
  readonly bench: string;
  /** The figure's id, for example `start.warm`. */
  readonly figure: string;
  /** The number that is held against the bar. */
  readonly value: number;
  /** `ms`, `kB`, `MB`, `1/s`, or `ratio`. */
  readonly unit: string;
  /** What it was measured against in the same run, with that side's own number; null where the bar is absolute. */
  readonly against: string | null;
  /** value ÷ against in the bar's direction; null where the bar is absolute. */
  readonly ratio: number | null;
}

/** Prints one figure as one line of JSON, numbers to four significant digits. */
export function reportFigure(figure: Figure): void {
  console.log(JSON.stringify(figure, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value)));
}

/** The middle one of several measurements: one slow run on a busy machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('There is no median of nothing');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
