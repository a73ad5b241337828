import type { Progress } from '../../../../planning/search.ts';

/** more: a larger value is better, and the bound lies above · less: the other way round. */
export type Sense = 'more' | 'less';

/** Values are sums of many floating point numbers. */
const EXACT = 1e-9;

/** How far the plan may be from the best possible, as a share of that: 0 is proven best; undefined where nobody knows. */
export function gapOf({ value, bound }: Progress, sense: Sense): number | undefined {
  if (bound === undefined || !Number.isFinite(bound)) return undefined;
  const away = sense === 'more' ? bound - value : value - bound;
  if (away <= EXACT * Math.max(1, Math.abs(bound))) return 0;
  return bound === 0 ? undefined : away / Math.abs(bound);
}
