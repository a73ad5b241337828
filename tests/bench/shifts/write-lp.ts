import { COMPANY, FILLING, loadCost, NEEDED, PARTED, SKILLED } from '../../../src/planning/shifts/shift-weights.ts';
import type { ShiftsProblem } from '../../../src/planning/shifts/shifts-problem.ts';

/**
 * The integer program of shift-weights.ts in CPLEX LP format, written down from the problem without any of the solver's
 * pieces: clashes pair by pair, week by week, shift by shift.
 */
export function writeLp(problem: ShiftsProblem): string {
  const objective: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const binary: string[] = [];
  const x = (pair: number) => `x${pair}`;
  const sum = (pairs: readonly number[], sign = '+') => pairs.map((pair) => `${sign} ${x(pair)}`).join(' ');
  const gain = (points: number, name: string) =>
    objective.push(`${points < 0 ? '-' : '+'} ${Math.abs(points)} ${name}`);
  const row = (left: string, relation: string, right: number) =>
    rows.push(`r${rows.length}: ${left} ${relation} ${right}`);

  const all = Array.from({ length: problem.pairs }, (_, pair) => pair);
  for (const pair of all) {
    binary.push(x(pair));
    gain(-problem.pairCost[pair]!, x(pair));
  }
  const isNew = (pair: number) => problem.newcomer[problem.pairPerson[pair]!] === 1;
  for (let shift = 0; shift < problem.shifts; shift++) {
    const pairs = all.filter((pair) => problem.pairShift[pair] === shift);
    const skilled = pairs.filter((pair) => problem.pairSkilled[pair] === 1);
    const fixed = problem.fixed[shift]!;
    gain(NEEDED, `needed${shift}`);
    bounds.push(`0 <= needed${shift} <= ${problem.min[shift]}`);
    gain(problem.fillUp ? FILLING : 0, `above${shift}`);
    row(`needed${shift} + above${shift} ${sum(pairs, '-')}`, '<=', fixed);
    gain(SKILLED, `skilled${shift}`);
    bounds.push(`0 <= skilled${shift} <= ${problem.minSkilled[shift]}`);
    row(`skilled${shift} ${sum(skilled, '-')}`, '<=', problem.fixedSkilled[shift]!);
    if (pairs.length === 0) continue;
    row(sum(pairs), '<=', problem.room[shift]!);
    const unskilled = pairs.filter((pair) => !skilled.includes(pair));
    if (unskilled.length > 0) row(sum(unskilled), '<=', problem.roomUnskilled[shift]!);
    if (problem.accompanied[shift] === 1) continue;
    const company = pairs.filter((pair) => !isNew(pair));
    for (const pair of pairs.filter(isNew)) row(`${x(pair)} ${sum(company, '-')}`, '<=', 0);
    if (problem.lonely[shift] === 0) continue;
    gain(COMPANY, `company${shift}`);
    bounds.push(`0 <= company${shift} <= 1`);
    row(`company${shift} ${sum(company, '-')}`, '<=', 0);
  }
  for (let person = 0; person < problem.people; person++) {
    const pairs = all.filter((pair) => problem.pairPerson[pair] === person);
    if (pairs.length === 0) continue;
    const steps = pairs.map((_, n) => `load${person}n${n + 1}`);
    steps.forEach((name, n) => {
      gain(-loadCost(problem.prior[person]! + n + 1), name);
      bounds.push(`0 <= ${name} <= 1`);
    });
    row(`${sum(pairs)} ${steps.map((name) => `- ${name}`).join(' ')}`, '=', 0);
    for (let week = 0; week < problem.weeks; week++) {
      const inWeek = pairs.filter((pair) => problem.week[problem.pairShift[pair]!] === week);
      const room = Math.max(0, problem.weekRoom[person * problem.weeks + week]!);
      if (inWeek.length > room) row(sum(inWeek), '<=', room);
    }
    for (const a of pairs) {
      for (const b of pairs) if (a < b && areTooNear(problem, a, b)) row(`${x(a)} + ${x(b)}`, '<=', 1);
    }
  }
  const parted = problem.circles.flatMap((people, circle) => writeCircle(problem, people, circle, row));
  for (const name of parted) {
    gain(-PARTED, name);
    bounds.push(`0 <= ${name} <= 1`);
  }
  return [
    'Maximize',
    `value: ${objective.join('\n ')}`,
    'Subject To',
    ...rows,
    'Bounds',
    ...bounds,
    'Binary',
    binary.join('\n'),
    'End',
  ].join('\n');
}

function areTooNear({ start, end, restMs, pairShift }: ShiftsProblem, a: number, b: number): boolean {
  const [first, second] = [pairShift[a]!, pairShift[b]!].sort((s, t) => start[s]! - start[t]!) as [number, number];
  return start[second]! - end[first]! < restMs || start[second]! < end[first]!;
}

/** A yes-or-no for each shift that this circle could be parted on: as soon as one is there and another is not. */
function writeCircle(
  problem: ShiftsProblem,
  people: readonly number[],
  circle: number,
  row: (left: string, relation: string, right: number) => void,
): string[] {
  const names: string[] = [];
  for (let shift = 0; shift < problem.shifts; shift++) {
    const pairs = [...problem.pairsOf[shift]!].filter((pair) => people.includes(problem.pairPerson[pair]!));
    const fixed = problem.fixedOfCircle[circle * problem.shifts + shift]!;
    const out = people.length - fixed - pairs.length;
    const name = `parted${circle}s${shift}`;
    if (fixed + pairs.length === 0) continue;
    names.push(name);
    if (fixed > 0 && out > 0) row(name, '>=', 1);
    for (const a of pairs) {
      if (fixed > 0) row(`${name} + x${a}`, '>=', 1);
      if (out > 0) row(`${name} - x${a}`, '>=', 0);
      for (const b of pairs) if (a !== b) row(`${name} - x${a} + x${b}`, '>=', 0);
    }
  }
  return names;
}
