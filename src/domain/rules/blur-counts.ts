import type { DoorCounts } from '../model/tally.ts';
import { FEWEST_HOMES } from '../model/turf.ts';

/**
 * "All six were friendly" says of each door what it thinks. A section's friendly doors are therefore counted up to one
 * fewer than it has households: of no door can anybody say that it was one of them.
 */
export function blurCounts(counts: DoorCounts, homes: number = FEWEST_HOMES): DoorCounts {
  return { ...counts, friendly: Math.min(counts.friendly, homes - 1) };
}
