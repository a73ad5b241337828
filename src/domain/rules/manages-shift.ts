import type { ShiftRow } from '../model/shift.ts';
import type { Actor } from '../mutator.ts';
import { answersFor } from '../permissions.ts';

/** Whether the actor looks after this shift: the office, the ward's lead, and whoever leads it that evening. */
export function managesShift(actor: Actor, { ward, lead }: Pick<ShiftRow, 'ward' | 'lead'>): boolean {
  return answersFor(actor, ward) || lead === actor.id;
}
