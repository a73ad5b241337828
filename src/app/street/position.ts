import type { PositionState } from '../../device/position.ts';
import type { Fix } from '../../domain/model/fields.ts';

/** How good a fix is for finding the post one stands at. */
export type PositionUse = 'good' | 'poor' | 'stale' | 'outside';

/** Worse than this, the nearest post is a guess. Metres. */
const POOR_METRES = 60;
/** A receiver may be silent while nobody walks; after this it is not trusted any more. */
const STALE_MS = 120_000;
/** A post's own error in the city's data, and an arm's length: looked for even where the receiver is surer. Metres. */
const LEAST_REACH = 18;

export function positionUse(
  position: Extract<PositionState, { kind: 'here' }>,
  now: number,
  bounds: readonly [west: number, south: number, east: number, north: number],
): PositionUse {
  const { fix, at, stale } = position;
  const [west, south, east, north] = bounds;
  if (fix.lon < west || fix.lon > east || fix.lat < south || fix.lat > north) return 'outside';
  if (stale && now - at > STALE_MS) return 'stale';
  return fix.accuracy > POOR_METRES ? 'poor' : 'good';
}

/** How far from the fix the post may stand that is proposed, in metres. */
export const reachOf = (fix: Fix): number => Math.max(fix.accuracy, LEAST_REACH);
