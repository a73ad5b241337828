import type { MemberRow } from '../../domain/model/member.ts';
import type { ProfileRow } from '../../domain/model/profile.ts';
import type { ShiftRow } from '../../domain/model/shift.ts';
import { isComing } from '../../domain/rules/sign-ups.ts';
import { Contradiction } from '../contradiction.ts';
import { chooseShifts } from './choose-shifts.ts';
import { gatherCircles } from './gather-circles.ts';
import { weekOf } from './number-weeks.ts';
import { type ShiftCity, suitOf, traitsOf } from './pair-people.ts';
import { putWanted, type WantedPlace } from './put-wanted.ts';
import { type Commitments, readCommitments } from './read-commitments.ts';
import type { ShiftsOrder } from './shifts-plan.ts';
import type { ShiftsProblem } from './shifts-problem.ts';

/** The problem in numbers, and what the numbers stand for. */
export interface ShiftsCase {
  readonly problem: ShiftsProblem;
  readonly shifts: readonly ShiftRow[];
  readonly members: readonly MemberRow[];
  readonly wanted: readonly WantedPlace[];
  /** One entry a pair. */
  readonly why: readonly ('wish' | 'spare')[];
  readonly commitments: Commitments;
}

const HOUR_MS = 3_600_000;

/** @throws Contradiction where the order asks for what cannot be */
export function readProblem(city: ShiftCity, order: ShiftsOrder): ShiftsCase {
  const { settings, timezone } = order;
  if (settings.mostPerWeek < 1) throw tooSmall('mostPerWeek', settings.mostPerWeek, 1);
  if (settings.restHours < 0) throw tooSmall('restHours', settings.restHours, 0);
  const shifts = chooseShifts(order);
  const profiles = new Map(order.profiles.map((profile) => [profile.id, profile]));
  const members = order.members.filter(({ revokedAt }) => revokedAt === null);
  members.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!members.some(({ id }) => profiles.get(id)?.week.some((parts) => parts > 0)))
    throw new Contradiction('no-profiles');
  const numbers = new Map(members.map(({ id }, index) => [id, index]));
  const commitments = readCommitments(order);
  const known = new Map(members.map((member) => [member.id, member]));
  const wanted = putWanted(order, shifts, known, profiles, commitments);
  const circles = gatherCircles(settings.together, numbers);
  const isNew = ({ id }: MemberRow) => !profiles.get(id)?.experienced.length && !commitments.beenThere.has(id);
  const newcomer = Uint8Array.from(members, (member) => Number(isNew(member)));

  const weekNumbers = shifts.map((shift) => weekOf(timezone, shift));
  const firstWeek = Math.min(...weekNumbers);
  const weeks = Math.max(...weekNumbers) - firstWeek + 1;
  const places = readPlaces(shifts, wanted, profiles, (id) => newcomer[numbers.get(id) ?? -1] === 1);
  const pairs = readPairs(city, order, shifts, members, profiles, commitments);
  const weekRoom = new Int32Array(members.length * weeks).fill(settings.mostPerWeek);
  members.forEach(({ id }, person) => {
    for (const shift of commitments.bound.get(id) ?? []) {
      const week = weekOf(timezone, shift) - firstWeek;
      if (week >= 0 && week < weeks) weekRoom[person * weeks + week]! -= 1;
    }
  });
  const circle = new Int32Array(members.length).fill(-1);
  const fixedOfCircle = new Int32Array(circles.length * shifts.length);
  circles.forEach((people, index) => {
    for (const person of people) circle[person] = index;
    shifts.forEach((shift, at) => {
      const there = people.filter((person) => commitments.bound.get(members[person]!.id)?.includes(shift));
      fixedOfCircle[index * shifts.length + at] = there.length;
    });
  });
  const problem: ShiftsProblem = {
    people: members.length,
    shifts: shifts.length,
    start: Float64Array.from(shifts, ({ start }) => start),
    end: Float64Array.from(shifts, ({ end }) => end),
    week: Int32Array.from(weekNumbers, (week) => week - firstWeek),
    weeks,
    ...places,
    min: Int32Array.from(shifts, ({ min }) => min),
    minSkilled: Int32Array.from(shifts, ({ minExperienced }) => minExperienced),
    fillUp: settings.fill === 'max',
    restMs: settings.restHours * HOUR_MS,
    prior: Int32Array.from(members, ({ id }) => commitments.count.get(id) ?? 0),
    newcomer,
    weekRoom,
    circle,
    circles,
    fixedOfCircle,
    circlePairs: pairCircles(circles, circle, shifts.length, pairs.columns),
    ...pairs.columns,
  };
  return { problem, shifts, members, wanted, why: pairs.why, commitments };
}

const tooSmall = (setting: string, from: number, to: number) =>
  new Contradiction('too-small', { setting, from }, [{ setting, from, to }]);

/** What is left of each shift beside those who come already or are put by hand. */
function readPlaces(
  shifts: readonly ShiftRow[],
  wanted: readonly WantedPlace[],
  profiles: ReadonlyMap<string, ProfileRow>,
  isNew: (member: string) => boolean,
) {
  const there = shifts.map((shift) => [
    ...shift.signUps.filter(isComing),
    ...wanted
      .filter((one) => one.shift === shift)
      .map(({ member }) => ({
        experienced: profiles.get(member)?.experienced.includes(shift.kind) ?? false,
        newcomer: isNew(member),
      })),
  ]);
  const skilled = there.map((people) => people.filter(({ experienced }) => experienced).length);
  const isAccompanied = shifts.map((shift, at) => shift.lead !== null || there[at]!.some((one) => !one.newcomer));
  return {
    fixed: Int32Array.from(there, (people) => people.length),
    fixedSkilled: Int32Array.from(skilled),
    room: Int32Array.from(shifts, ({ max }, at) => Math.max(0, max - there[at]!.length)),
    roomUnskilled: Int32Array.from(shifts, ({ max, minExperienced }, at) =>
      Math.max(0, max - minExperienced - there[at]!.length + skilled[at]!),
    ),
    accompanied: Uint8Array.from(isAccompanied, Number),
    lonely: Uint8Array.from(there, (people, at) => Number(people.length > 0 && !isAccompanied[at]!)),
  };
}

/** Everybody with every shift that they may and can be put on. */
function readPairs(
  city: ShiftCity,
  { settings, timezone }: ShiftsOrder,
  shifts: readonly ShiftRow[],
  members: readonly MemberRow[],
  profiles: ReadonlyMap<string, ProfileRow>,
  { bound }: Commitments,
) {
  const traits = traitsOf(shifts, city, timezone);
  const restMs = settings.restHours * HOUR_MS;
  const unwanted = new Set(settings.unwanted.map(({ shift, member }) => `${shift} ${member}`));
  const person: number[] = [];
  const shift: number[] = [];
  const cost: number[] = [];
  const skilled: number[] = [];
  const why: ('wish' | 'spare')[] = [];
  const pairsOf: number[][] = shifts.map(() => []);
  const pairsFrom = new Int32Array(members.length + 1);
  members.forEach((member, index) => {
    const profile = profiles.get(member.id);
    const busy = bound.get(member.id) ?? [];
    for (let at = 0; profile && at < shifts.length; at++) {
      const suit = suitOf(traits[at]!, member, profile);
      const { id, start, end } = shifts[at]!;
      if (!suit || (unwanted.size > 0 && unwanted.has(`${id} ${member.id}`))) continue;
      if (busy.some((other) => other.start < end + restMs && start < other.end + restMs)) continue;
      pairsOf[at]!.push(person.length);
      person.push(index);
      shift.push(at);
      cost.push(suit.cost);
      skilled.push(Number(suit.skilled));
      why.push(suit.why);
    }
    pairsFrom[index + 1] = person.length;
  });
  const columns = {
    pairs: person.length,
    pairPerson: Int32Array.from(person),
    pairShift: Int32Array.from(shift),
    pairCost: Int32Array.from(cost),
    pairSkilled: Uint8Array.from(skilled),
    pairsFrom,
    pairsOf: pairsOf.map((pairs) => Int32Array.from(pairs)),
  };
  return { columns, why };
}

function pairCircles(
  circles: readonly (readonly number[])[],
  circle: Int32Array,
  shifts: number,
  { pairPerson, pairShift }: Pick<ShiftsProblem, 'pairPerson' | 'pairShift'>,
): number[][] {
  const found: number[][] = Array.from({ length: circles.length * shifts }, () => []);
  pairPerson.forEach((person, pair) => {
    if (circle[person]! >= 0) found[circle[person]! * shifts + pairShift[pair]!]!.push(pair);
  });
  return found;
}
