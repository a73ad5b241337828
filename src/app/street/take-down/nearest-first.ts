import { type LonLat, metresBetween } from '../../../domain/geometry/lon-lat.ts';
import type { PlacementRow } from '../../../domain/model/placement.ts';

/** A poster and how far it is, in metres; null where nobody knows where this phone is. */
export interface Far {
  readonly placement: PlacementRow;
  readonly metres: number | null;
}

/** Nearest first; without a position in the order that they came in. */
export function nearestFirst(placements: readonly PlacementRow[], from: LonLat | null): Far[] {
  if (!from) return placements.map((placement) => ({ placement, metres: null }));
  const far = placements.map((placement) => ({ placement, metres: metresBetween(from, placement) }));
  return far.sort((a, b) => a.metres - b.metres);
}

/** Another one takes over as the next only when it is nearer by so many metres: no thumb shall hit what just changed. */
const CLEARLY = 20;

/** Which poster is next: the one that was next before, as long as none is clearly nearer. */
export function nextOf(sorted: readonly Far[], before: string | undefined): Far | undefined {
  const [nearest] = sorted;
  const kept = before === undefined ? undefined : sorted.find(({ placement }) => placement.id === before);
  return kept && (kept.metres ?? 0) <= (nearest?.metres ?? 0) + CLEARLY ? kept : nearest;
}
