import type { PlacementRow } from '../model/placement.ts';
import type { MutationContext } from '../mutator.ts';
import type { Transaction } from '../view.ts';
import { effective, takeStep } from './take-step.ts';

/** A placement that a tour reserved and no longer needs: planned as before, or not wished for any more. */
export function freeWish(tx: Transaction, placement: PlacementRow, context: MutationContext): PlacementRow {
  const planned = effective(placement.steps).some(({ kind, was }) => kind === 'plan' || was?.state === 'planned');
  return { ...takeStep(tx, placement, planned ? 'release' : 'drop', context).placement, tour: null };
}
