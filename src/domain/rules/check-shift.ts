import { isBuiltIn } from '../model/activity.ts';
import type { ShiftPlan, ShiftRow } from '../model/shift.ts';
import { type Actor, type Refused, refused } from '../mutator.ts';
import { answersFor, may } from '../permissions.ts';
import type { View } from '../view.ts';

const LONGEST_MS = 24 * 3_600_000;

/** Why a shift cannot be as it is wished; undefined: it can. `detail` names the field. */
export function checkShift(
  view: View,
  actor: Actor,
  shift: ShiftPlan & Pick<ShiftRow, 'start' | 'end'>,
): Refused | undefined {
  if (shift.end <= shift.start) return refused('ends-before-start', 'end');
  if (shift.end - shift.start > LONGEST_MS) return refused('too-long', 'end');
  return checkPlan(view, actor, shift);
}

/** The same for what has no date. */
export function checkPlan(view: View, actor: Actor, plan: ShiftPlan): Refused | undefined {
  if (!may(actor, 'setShift') || !answersFor(actor, plan.ward)) return refused('not-allowed', 'ward');
  if (plan.min > plan.max) return refused('min-over-max', 'min');
  if (plan.minExperienced > plan.max) return refused('min-over-max', 'minExperienced');
  if (!isBuiltIn(plan.kind) && !view.get('activity', plan.kind)) return refused('unknown-kind', plan.kind);
  if (plan.ward !== null && !view.get('ward', plan.ward)) return refused('unknown-ward', plan.ward);
  if (plan.group !== null && !view.get('group', plan.group)) return refused('unknown-group', plan.group);
  if (plan.tour !== null && !view.get('tour', plan.tour)) return refused('unknown-tour', plan.tour);
  const lead = plan.lead === null ? null : view.get('member', plan.lead);
  if (lead === undefined || lead?.revokedAt) return refused('unknown-member', 'lead');
  return undefined;
}
