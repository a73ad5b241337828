const STEPS = 20;
const mixed = new Map<string, string>();

/**
 * The colour between two "#rrggbb" at 0 to 1, in steps of five percent: a single poster must not repaint the whole city.
 */
export function rampColour(low: string, high: string, share: number): string {
  const step = rampStep(share);
  const key = `${low}${high}${step}`;
  let colour = mixed.get(key);
  if (!colour) {
    const [from, to] = [channels(low), channels(high)];
    const at = from.map((channel, i) => Math.round(channel + ((to[i]! - channel) * step) / STEPS));
    colour = `rgb(${at.join(' ')})`;
    mixed.set(key, colour);
  }
  return colour;
}

/** Which step of the ramp a share of 0 to 1 falls on: the ground is repainted when this changes. */
export function rampStep(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * STEPS);
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
