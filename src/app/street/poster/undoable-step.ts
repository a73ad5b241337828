import type { PlacementRow, Step } from '../../../domain/model/placement.ts';
import type { Actor } from '../../../domain/mutator.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { MACHINE, nextState } from '../../../domain/rules/placement-machine.ts';
import { effective } from '../../../domain/rules/take-step.ts';

/**
 * The last step of a poster's life, where this actor may take it back. A volunteer's phone holds only its owner's steps:
 * one that did not bring the poster into the state of now is not the last, somebody has been there since.
 */
export function undoableStep(placement: PlacementRow, actor: Actor): Step | undefined {
  const last = effective(placement.steps).at(-1);
  if (!last || last.at !== placement.at) return undefined;
  if (last.by !== actor.id && !answersFor(actor, placement.ward)) return undefined;
  return leadsTo(last, placement) ? last : undefined;
}

const leadsTo = ({ kind }: Step, { state }: PlacementRow): boolean =>
  nextState('new', kind) === state ||
  Object.keys(MACHINE).some((before) => nextState(before as keyof typeof MACHINE, kind) === state);
