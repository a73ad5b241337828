import type { ProfileRow } from '../../../../domain/model/profile.ts';
import type { ShiftRow } from '../../../../domain/model/shift.ts';
import { isComing, signUpOf } from '../../../../domain/rules/sign-ups.ts';
import type { PlannedPlace, ShiftGap, ShiftsPlan } from '../../../../planning/shifts/shifts-plan.ts';

/** What a shift lacks. Without `why` nobody has looked for people since it was changed by hand. */
export type Lack = Pick<ShiftGap, 'people' | 'experienced'> & Partial<Pick<ShiftGap, 'why'>>;

/** One shift as the plan has it. */
export interface PlannedShift {
  readonly shift: ShiftRow;
  readonly places: readonly PlannedPlace[];
  /** undefined: nothing. */
  readonly lack: Lack | undefined;
}

/** Every shift with who is on it and what it lacks. */
export function staffShifts(
  { places, gaps }: ShiftsPlan,
  shifts: readonly ShiftRow[],
  profileOf: (member: string) => ProfileRow | undefined,
): readonly PlannedShift[] {
  const byShift = new Map<string, PlannedPlace[]>();
  for (const place of places) {
    const there = byShift.get(place.shift);
    if (there) there.push(place);
    else byShift.set(place.shift, [place]);
  }
  const gapOf = new Map(gaps.map((gap) => [gap.shift, gap]));
  return shifts.map((shift) => {
    const there = byShift.get(shift.id) ?? [];
    return { shift, places: there, lack: gapOf.get(shift.id) ?? lackOf(shift, there, profileOf) };
  });
}

/** Counted anew: what the planner said of the shift does not hold once it is changed by hand. */
function lackOf(
  shift: ShiftRow,
  places: readonly PlannedPlace[],
  profileOf: (member: string) => ProfileRow | undefined,
): Lack | undefined {
  // People whom this device does not know come too.
  const unknown = shift.signUps.filter((one) => isComing(one) && one.member === null);
  const experienced =
    unknown.filter((one) => one.experienced).length +
    places.filter(
      ({ member }) => signUpOf(shift, member)?.experienced || profileOf(member)?.experienced.includes(shift.kind),
    ).length;
  const lack = {
    people: Math.max(0, shift.min - places.length - unknown.length),
    experienced: Math.max(0, shift.minExperienced - experienced),
  };
  return lack.people + lack.experienced > 0 ? lack : undefined;
}
