import type { ComplaintRow } from '../../../domain/model/complaint.ts';
import type { Actor } from '../../../domain/mutator.ts';
import { teamOf } from '../../../domain/rules/ledger.ts';
import type { View } from '../../../domain/view.ts';

/** The complaints that I or my team put right: what waits first, the most urgent on top; then what is done and not answered. */
export function myTasks(view: View, actor: Actor): ComplaintRow[] {
  const team = teamOf(view, actor);
  const mine = [...view.all('complaint')].filter(
    (task) => task.answeredAt === null && (task.member === actor.id || (task.team !== null && task.team === team)),
  );
  return mine.sort((a, b) => urgency(a).localeCompare(urgency(b)) || a.at - b.at);
}

/** A calendar day sorts as text; without a deadline it comes after all that have one, and done comes last. */
const urgency = ({ fixed, deadline }: ComplaintRow): string => `${fixed ? 1 : 0} ${deadline ?? '9999-12-31'}`;
