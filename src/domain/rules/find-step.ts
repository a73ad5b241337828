import type { PlacementRow, Step } from '../model/placement.ts';
import { type Parked, parked } from '../mutator.ts';
import type { View } from '../view.ts';

/**
 * A step that somebody speaks of. It may stand in another placement than their phone believed: a poster whose id was taken
 * when the server heard of it has the id of the deed that hung it.
 */
export function findStep(
  view: View,
  placementId: string,
  stepId: string,
): { placement: PlacementRow; step: Step } | Parked {
  const named = view.get('placement', placementId);
  for (const placement of [named, view.get('placement', stepId)]) {
    const step = placement?.steps.find(({ id }) => id === stepId);
    if (placement && step) return { placement, step };
  }
  return named ? parked('unknown-step', stepId) : parked('unknown-placement', placementId);
}
