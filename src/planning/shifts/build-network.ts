import { type FlowArc, MinCostFlow } from './min-cost-flow.ts';
import { COMPANY, FILLING, loadCost, NEEDED, SKILLED } from './shift-weights.ts';
import type { ShiftsProblem } from './shifts-problem.ts';
import { splitIntoRuns } from './split-cliques.ts';

/** Costs in the network are points times this, so that prices of side rows may be fractions and stay whole numbers. */
export const SCALE = 256;

/** The arcs through which those come to a shift with whom a newcomer may go, and those who are new or just not skilled. */
export interface CompanyArcs {
  readonly company: number;
  readonly newcomers: number;
  readonly unskilled: readonly number[];
}

export interface Network {
  readonly flow: MinCostFlow;
  /** The arc of each pair; its flow is whether the pair is put. */
  readonly arcOf: Int32Array;
  /** The run that a pair belongs to: of a run one can be had. */
  readonly runOf: Int32Array;
  /** One entry a shift; undefined where nobody is ever alone. */
  readonly companyArcs: readonly (CompanyArcs | undefined)[];
}

/**
 * The part of the problem that is a flow: from a root through each person (each further shift dearer), their week (so many
 * in a week), a run of shifts that clash (one of them) and the pair to the shift, by experience (so many asked for, places
 * kept for them) and as a whole (minimum and maximum), back to the root. What does not fit into it are side rows: clashes
 * across runs, newcomers' company, circles.
 */
export function buildNetwork(problem: ShiftsProblem): Network {
  const arcs: FlowArc[] = [];
  const arcOf = new Int32Array(problem.pairs);
  const runOf = new Int32Array(problem.pairs);
  const ROOT = 0;
  let nodes = 1;
  const add = (from: number, to: number, capacity: number, points: number) =>
    arcs.push({ from, to, capacity, cost: points * SCALE }) - 1;

  const { min, minSkilled, fixed, fixedSkilled, room, roomUnskilled, accompanied, lonely, fillUp } = problem;
  const skilledNode = new Int32Array(problem.shifts);
  const otherNode = new Int32Array(problem.shifts);
  const newcomerNode = new Int32Array(problem.shifts);
  const companyArcs: (CompanyArcs | undefined)[] = [];
  for (let shift = 0; shift < problem.shifts; shift++) {
    const all = nodes++;
    // Where newcomers may come by themselves they are like all who are not skilled.
    const isOpen = accompanied[shift] === 1;
    const most = room[shift]!;
    const mostUnskilled = Math.min(most, roomUnskilled[shift]!);
    const needed = Math.min(most, Math.max(0, min[shift]! - fixed[shift]!));
    // Elsewhere the first place is for somebody to be with them, and has an arc of its own.
    const apart = isOpen ? 0 : Math.min(1, most);
    const neededApart = Math.min(apart, needed);
    const gain = fillUp ? FILLING : 0;
    add(all, ROOT, needed - neededApart, -NEEDED);
    add(all, ROOT, most - apart - (needed - neededApart), -gain);
    const company = isOpen ? all : nodes++;
    const skilled = nodes++;
    const other = nodes++;
    add(skilled, company, Math.max(0, minSkilled[shift]! - fixedSkilled[shift]!), -SKILLED);
    add(skilled, company, most, 0);
    const others = add(other, company, mostUnskilled, 0);
    skilledNode[shift] = skilled;
    otherNode[shift] = other;
    newcomerNode[shift] = isOpen ? other : nodes++;
    if (isOpen) companyArcs.push(undefined);
    else {
      const first = add(
        company,
        ROOT,
        apart,
        -(neededApart === 1 ? NEEDED : gain) - (lonely[shift] === 1 ? COMPANY : 0),
      );
      add(company, all, most - apart, 0);
      const newcomers = add(newcomerNode[shift]!, all, Math.min(mostUnskilled, most - apart), 0);
      companyArcs.push({ company: first, newcomers, unskilled: [others, newcomers] });
    }
  }
  for (let person = 0; person < problem.people; person++) {
    const node = nodes++;
    let most = 0;
    for (const { week, runs } of weeksOf(problem, person)) {
      const weekRoom = Math.max(0, problem.weekRoom[person * problem.weeks + week]!);
      const weekNode = weekRoom < runs.length ? nodes++ : node;
      if (weekNode !== node) add(node, weekNode, weekRoom, 0);
      most += Math.min(weekRoom, runs.length);
      for (const run of runs) {
        const runNode = run.length > 1 ? nodes++ : weekNode;
        if (runNode !== weekNode) add(weekNode, runNode, 1, 0);
        for (const pair of run) {
          const shift = problem.pairShift[pair]!;
          const isNew = problem.newcomer[person] === 1;
          const kind = problem.pairSkilled[pair] === 1 ? skilledNode : isNew ? newcomerNode : otherNode;
          runOf[pair] = run[0]!;
          arcOf[pair] = add(runNode, kind[shift]!, 1, problem.pairCost[pair]!);
        }
      }
    }
    for (let n = 1; n <= most; n++) add(ROOT, node, 1, loadCost(problem.prior[person]! + n));
  }
  return { flow: new MinCostFlow(nodes, arcs), arcOf, runOf, companyArcs };
}

function weeksOf(problem: ShiftsProblem, person: number): { week: number; runs: number[][] }[] {
  const byWeek = new Map<number, number[]>();
  for (let pair = problem.pairsFrom[person]!; pair < problem.pairsFrom[person + 1]!; pair++) {
    const week = problem.week[problem.pairShift[pair]!]!;
    const pairs = byWeek.get(week);
    if (pairs) pairs.push(pair);
    else byWeek.set(week, [pair]);
  }
  return [...byWeek].map(([week, pairs]) => ({ week, runs: splitIntoRuns(problem, pairs) }));
}
