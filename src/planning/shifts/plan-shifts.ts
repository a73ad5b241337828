import type { Planner } from '../orders.ts';
import { fillRoster } from './improve-roster.ts';
import type { ShiftCity } from './pair-people.ts';
import { ProveRoster } from './prove-roster.ts';
import { readProblem, type ShiftsCase } from './read-problem.ts';
import { Roster } from './roster.ts';
import type { ShiftsPlan } from './shifts-plan.ts';
import { tellPlan } from './tell-plan.ts';

/**
 * Puts people on the campaign's shifts. Nothing about it is left to chance, so that it needs no seed, nor the share of its
 * time: the same order gives the same plan.
 * @throws Contradiction where the order asks for what cannot be
 */
export const planShifts: Planner<'shifts', ShiftCity> = (city, order) => {
  const given = readProblem(city, order);
  const roster = new Roster(given.problem);
  if (order.start) putPlaces(given, roster, order.start);
  fillRoster(roster);
  const search = new ProveRoster(given.problem, roster);
  return {
    step: () => search.step(),
    plan: () => tellPlan(given, roster, order.settings.together),
    value: () => roster.worth,
    bound: () => search.bound,
  };
};

/** What is still possible of an earlier plan. */
function putPlaces({ problem, shifts, members }: ShiftsCase, roster: Roster, { places }: ShiftsPlan): void {
  const there = new Set(places.map(({ shift, member }) => `${shift} ${member}`));
  const pairs = Array.from({ length: problem.pairs }, (_, pair) => pair).filter((pair) =>
    there.has(`${shifts[problem.pairShift[pair]!]!.id} ${members[problem.pairPerson[pair]!]!.id}`),
  );
  // Newcomers fit in once somebody is there with whom they may go.
  const isNew = (pair: number) => problem.newcomer[problem.pairPerson[pair]!]!;
  for (const pair of pairs.sort((a, b) => isNew(a) - isNew(b) || a - b)) if (roster.fits(pair)) roster.put(pair);
}
