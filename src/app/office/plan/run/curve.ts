import type { Progress } from '../../../../planning/search.ts';

/** More than a small picture can show. */
const MOST_POINTS = 240;

/** The curve with one more point. Of a long one every second point is left out, never the first and the last. */
export function addPoint(curve: readonly Progress[], point: Progress): readonly Progress[] {
  if (curve.length < MOST_POINTS) return [...curve, point];
  return [...curve.filter((_, index) => index % 2 === 0), point];
}
