import type { ShiftsPlan } from '../../../../planning/shifts/shifts-plan.ts';

/** Who is on a shift in one plan only. Ids of members. */
export interface Difference {
  readonly shift: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Shifts with different people in two plans, in the order of the places of the first. */
export function findDifferences(a: ShiftsPlan, b: ShiftsPlan): readonly Difference[] {
  const [inA, inB] = [membersByShift(a), membersByShift(b)];
  return [...new Set([...inA.keys(), ...inB.keys()])].flatMap((shift) => {
    const [first, second] = [inA.get(shift) ?? new Set<string>(), inB.get(shift) ?? new Set<string>()];
    const difference = {
      shift,
      a: [...first].filter((member) => !second.has(member)),
      b: [...second].filter((member) => !first.has(member)),
    };
    return difference.a.length + difference.b.length > 0 ? [difference] : [];
  });
}

function membersByShift({ places }: ShiftsPlan): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const { shift, member } of places) {
    const there = members.get(shift);
    if (there) there.add(member);
    else members.set(shift, new Set([member]));
  }
  return members;
}
