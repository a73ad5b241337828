import { campaignOf } from '../campaign-of.ts';
import type { City } from '../city.ts';
import type { PlacementRow } from '../model/placement.ts';
import type { Transaction } from '../view.ts';
import { withoutFlags } from './flags.ts';
import { placeOf } from './place-of.ts';
import { hangs } from './placement-machine.ts';
import { neighbours } from './reasons-against-hanging.ts';

/**
 * A poster went away from here: what hangs around it may no longer be too close or too many. Call it after the change.
 * Otherwise the office would be asked to decide what has solved itself.
 */
export function freeNeighbours(tx: Transaction, city: City, gone: PlacementRow, at: number): void {
  const { spacing } = campaignOf(tx).rules;
  for (const placement of [...tx.placementsNear(gone, spacing), ...tx.placementsOn(gone.post)]) {
    if (!hangs(placement) || placement.id === gone.id) continue;
    const still = new Set(neighbours(tx, placeOf(tx, city, placement), placement.id).map((reason) => reason.code));
    const solved = (code: string) => (code === 'too-close' || code === 'post-full') && !still.has(code);
    const freed = withoutFlags(placement, solved, null, at);
    if (freed !== placement) tx.put('placement', freed);
  }
}
