import type { Progress } from '../../../../planning/search.ts';
import type { Sense } from './gap-of.ts';

export interface CurveSize {
  readonly width: number;
  readonly height: number;
}

export interface DrawnCurve {
  /** Paths of an SVG; undefined: no bound is known. */
  readonly value: string;
  readonly bound: string | undefined;
}

/** Above and below what is shown, as a share of it. */
const AIR = 0.12;
/** What the first plans and the first bounds are worth would press all else flat: up to this share of the time it is cut off. */
const UNSETTLED = 0.05;

/** The plan's value over time as steps, and the bound that closes in on it. Up is better, whatever is counted. */
export function drawCurve(curve: readonly Progress[], sense: Sense, { width, height }: CurveSize): DrawnCurve {
  const last = curve.at(-1);
  if (!last) return { value: '', bound: undefined };
  const up = sense === 'more' ? 1 : -1;
  const values = curve.map(({ value }) => up * value);
  const top = up * (last.bound ?? last.value);
  const settled = values.filter((_, index) => curve[index]!.ms >= UNSETTLED * last.ms);
  const [low, high] = [Math.min(...settled), Math.max(...settled, top)];
  const air = (high - low || Math.abs(high) || 1) * AIR;
  const x = (ms: number) => (ms / Math.max(1, last.ms)) * width;
  const y = (value: number) => {
    const share = (value - low + air) / (high - low + 2 * air);
    return height - Math.min(1, Math.max(0, share)) * height;
  };
  return {
    value: steps(curve.map(({ ms }, index) => [x(ms), y(values[index]!)])),
    bound:
      last.bound === undefined
        ? undefined
        : steps(curve.flatMap(({ ms, bound }) => (bound === undefined ? [] : [[x(ms), y(up * bound)] as const]))),
  };
}

function steps(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .map(([x, y], index) => (index === 0 ? `M${x.toFixed(1)},${y.toFixed(1)}` : `H${x.toFixed(1)}V${y.toFixed(1)}`))
    .join('');
}
