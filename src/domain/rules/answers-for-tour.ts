import type { TourRow } from '../model/tour.ts';
import type { Actor } from '../mutator.ts';
import { answersFor } from '../permissions.ts';
import type { View } from '../view.ts';
import { teamOf } from './ledger.ts';

/** Whether the actor may change how this tour goes: who leads there, and the team that has it (or anybody while none has). */
export function answersForTour(view: View, actor: Actor, tour: TourRow): boolean {
  if (answersFor(actor, tour.ward)) return true;
  return tour.team === null || tour.team === teamOf(view, actor);
}
