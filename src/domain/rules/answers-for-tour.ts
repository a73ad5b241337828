import type { TourRow } from '../model/tour.ts';
import { type Actor, type Refused, refused } from '../mutator.ts';
import { answersFor } from '../permissions.ts';
import type { View } from '../view.ts';
import { teamOf } from './ledger.ts';

/** Whether the actor may change how this tour goes: who leads there, and the team that has it (or anybody while none has). */
export function answersForTour(view: View, actor: Actor, tour: TourRow): boolean {
  if (answersFor(actor, tour.ward)) return true;
  return tour.team === null || tour.team === teamOf(view, actor);
}

/** The tour that the actor is about to change, or why they may not: it went to another team meanwhile, or is over. */
export function openTour(view: View, actor: Actor, id: string): TourRow | Refused {
  const tour = view.get('tour', id);
  if (!tour) return refused('unknown-tour', id);
  if (!answersForTour(view, actor, tour)) return refused('tour-taken', tour.name);
  if (tour.state === 'closed') return refused('closed', tour.name);
  return tour;
}

/** Why this team cannot have a tour; undefined: it can. */
export function againstTeam(view: View, id: string | null): Refused | undefined {
  if (id === null) return undefined;
  const team = view.get('team', id);
  if (!team) return refused('unknown-team', id);
  return team.closedAt === null ? undefined : refused('closed', team.name);
}
