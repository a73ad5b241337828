import type { ShiftRow } from '../../../../domain/model/shift.ts';
import type { ShiftsPlan, ShiftsSettings } from '../../../../planning/shifts/shifts-plan.ts';

type Wishes = Pick<ShiftsSettings, 'wanted' | 'unwanted'>;

interface Edited {
  readonly plan: ShiftsPlan;
  readonly changes: Wishes;
}

const HOUR_MS = 3_600_000;

/** Puts somebody on a shift by hand: the next run keeps it. */
export function putOn(plan: ShiftsPlan, wishes: Wishes, shift: ShiftRow, member: string): Edited {
  const { wanted, unwanted } = without(wishes, shift.id, member);
  const place = { shift: shift.id, member, why: 'wanted' as const };
  return {
    plan: withHours({ ...plan, places: [...plan.places, place], gaps: gapsBut(plan, shift) }, shift, member, 1),
    changes: { wanted: [...wanted, { shift: shift.id, member }], unwanted },
  };
}

/** Takes somebody off by hand: the next run does not put them there again. */
export function takeOff(plan: ShiftsPlan, wishes: Wishes, shift: ShiftRow, member: string): Edited {
  const { wanted, unwanted } = without(wishes, shift.id, member);
  const places = plan.places.filter((one) => one.shift !== shift.id || one.member !== member);
  return {
    plan: withHours({ ...plan, places, gaps: gapsBut(plan, shift) }, shift, member, -1),
    changes: { wanted, unwanted: [...unwanted, { shift: shift.id, member }] },
  };
}

function without({ wanted, unwanted }: Wishes, shift: string, member: string): Wishes {
  const others = (wishes: Wishes['wanted']) => wishes.filter((one) => one.shift !== shift || one.member !== member);
  return { wanted: others(wanted), unwanted: others(unwanted) };
}

/** What the planner found of the shift holds no more. */
const gapsBut = ({ gaps }: ShiftsPlan, { id }: ShiftRow) => gaps.filter(({ shift }) => shift !== id);

function withHours(plan: ShiftsPlan, { start, end }: ShiftRow, member: string, sign: 1 | -1): ShiftsPlan {
  const before = plan.load.find((one) => one.member === member)?.hours ?? 0;
  const hours = Math.max(0, before + (sign * (end - start)) / HOUR_MS);
  const others = plan.load.filter((one) => one.member !== member);
  return { ...plan, load: hours > 0 ? [...others, { member, hours }] : others };
}
