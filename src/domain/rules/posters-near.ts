import { type LonLat, metresBetween } from '../geometry/lon-lat.ts';
import type { PlacementRow } from '../model/placement.ts';
import type { View } from '../view.ts';
import { hangs, inTrouble } from './placement-machine.ts';

/** What hangs, or should, within so many metres of a place: nearest first. */
export function postersNear(
  view: View,
  at: LonLat,
  metres: number,
): readonly { readonly placement: PlacementRow; readonly metres: number }[] {
  return view
    .placementsNear(at, metres)
    .filter((placement) => hangs(placement) || inTrouble(placement))
    .map((placement) => ({ placement, metres: metresBetween(at, placement) }))
    .sort((a, b) => a.metres - b.metres || (a.placement.id < b.placement.id ? -1 : 1));
}
