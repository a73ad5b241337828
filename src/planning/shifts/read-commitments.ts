import type { ShiftRow } from '../../domain/model/shift.ts';
import { isComing } from '../../domain/rules/sign-ups.ts';
import type { PlannedPlace, ShiftsOrder } from './shifts-plan.ts';

/** What everybody carries and is bound to already, by the campaign's rows. Member by member. */
export interface Commitments {
  /** Shifts to come that they come to or lead. */
  readonly bound: Map<string, ShiftRow[]>;
  /** Shifts done and to come. */
  readonly count: Map<string, number>;
  readonly ms: Map<string, number>;
  /** Who has been at a shift. */
  readonly beenThere: Set<string>;
}

export function readCommitments({ shifts, now }: Pick<ShiftsOrder, 'shifts' | 'now'>): Commitments {
  const commitments: Commitments = { bound: new Map(), count: new Map(), ms: new Map(), beenThere: new Set() };
  for (const shift of shifts) {
    for (const { member, came } of shift.signUps) if (member !== null && came) commitments.beenThere.add(member);
    if (shift.state === 'cancelled') continue;
    const isOver = shift.end <= now;
    const there = shift.signUps.filter((one) => (isOver ? one.came : isComing(one)));
    const members = new Set(there.map(({ member }) => member));
    members.add(shift.lead);
    for (const member of members) {
      if (member !== null) commit(commitments, member, shift, isOver);
    }
  }
  return commitments;
}

/** One more shift for somebody. */
export function commit({ bound, count, ms }: Commitments, member: string, shift: ShiftRow, isOver = false): void {
  count.set(member, (count.get(member) ?? 0) + 1);
  ms.set(member, (ms.get(member) ?? 0) + shift.end - shift.start);
  if (isOver) return;
  const spans = bound.get(member);
  if (spans) spans.push(shift);
  else bound.set(member, [shift]);
}

/** The places of these shifts that are taken already. */
export function fixedPlaces(shifts: readonly ShiftRow[]): PlannedPlace[] {
  return shifts.flatMap((shift) =>
    shift.signUps.flatMap((one): PlannedPlace[] =>
      isComing(one) && one.member !== null ? [{ shift: shift.id, member: one.member, why: 'fixed' }] : [],
    ),
  );
}
