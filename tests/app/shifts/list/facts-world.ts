import { factsOf, type ShiftFacts } from '../../../../src/app/shifts/list/shift-facts.ts';
import type { ShiftRow } from '../../../../src/domain/model/shift.ts';
import type { Actor } from '../../../../src/domain/mutator.ts';
import { putShift, shiftWorld } from '../../../fixtures/shift-world.ts';

/** Shifts as the first of three volunteers sees them, who has never been at a door. */
export function factsWorld() {
  const { view, people, run } = shiftWorld(3);
  const [other, me, third] = people as [Actor, Actor, Actor];
  const looker = { me: me.id, timezone: 'Europe/Berlin', experienced: [] };
  let n = 0;
  const facts = (wish: Partial<ShiftRow> = {}): ShiftFacts => factsOf(putShift(view, n++, wish), looker);
  return { view, run, me, other, third, looker, facts };
}
