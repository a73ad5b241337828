import type { ShiftRow } from '../../domain/model/shift.ts';
import { fixedPlaces } from './read-commitments.ts';
import type { ShiftsCase } from './read-problem.ts';
import type { Roster } from './roster.ts';
import type { PlannedPlace, ShiftGap, ShiftsPlan } from './shifts-plan.ts';

const HOUR_MS = 3_600_000;

/** A roster as the office reads it. @param together the wishes to go together, as they were written */
export function tellPlan(given: ShiftsCase, roster: Roster, together: ShiftsPlan['parted']): ShiftsPlan {
  const { problem, shifts, members, wanted, why, commitments } = given;
  const places: PlannedPlace[] = fixedPlaces(shifts);
  for (const { shift, member } of wanted) places.push({ shift: shift.id, member, why: 'wanted' });
  const ms = new Map(commitments.ms);
  for (let pair = 0; pair < problem.pairs; pair++) {
    if (roster.on[pair] === 0) continue;
    const member = members[problem.pairPerson[pair]!]!.id;
    const shift = shifts[problem.pairShift[pair]!]!;
    places.push({ shift: shift.id, member, why: why[pair]! });
    ms.set(member, (ms.get(member) ?? 0) + shift.end - shift.start);
  }
  return {
    places,
    gaps: shifts.flatMap((shift, at) => gapOf(roster, shift, at) ?? []),
    load: members.flatMap(({ id }) => (ms.has(id) ? { member: id, hours: ms.get(id)! / HOUR_MS } : [])),
    parted: together.filter((wish) => isParted(wish, places)),
  };
}

function gapOf(roster: Roster, { id }: ShiftRow, at: number): ShiftGap | undefined {
  const { problem } = roster;
  const isAlone = problem.lonely[at] === 1 && !roster.hasCompany(at);
  const people = roster.missing(at);
  const experienced = Math.max(roster.missingSkilled(at), Number(isAlone));
  if (people + experienced === 0) return undefined;
  const open = problem.pairsOf[at]!.filter((pair) => roster.on[pair] === 0);
  // Whoever has the time and still may not come lacks experience, or somebody who has it.
  if (people > 0 && open.some((pair) => roster.hasTime(pair)))
    return { shift: id, people, experienced, why: 'experienced' };
  if (people > 0) return { shift: id, people, experienced, why: open.length > 0 ? 'busy' : 'nobody' };
  const able = open.filter((pair) =>
    isAlone ? problem.newcomer[problem.pairPerson[pair]!] === 0 : problem.pairSkilled[pair] === 1,
  );
  return { shift: id, people, experienced, why: able.length > 0 ? 'busy' : 'experienced' };
}

/** Whether there is a shift that some of them are on and some are not. */
function isParted(wish: readonly string[], places: readonly PlannedPlace[]): boolean {
  const there = new Map<string, number>();
  const people = new Set(wish);
  for (const { shift, member } of places) if (people.has(member)) there.set(shift, (there.get(shift) ?? 0) + 1);
  return [...there.values()].some((count) => count < people.size);
}
