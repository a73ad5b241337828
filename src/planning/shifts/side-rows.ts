import type { Network } from './build-network.ts';
import { PARTED } from './shift-weights.ts';
import type { ShiftsProblem } from './shifts-problem.ts';
import { cliquesOf } from './split-cliques.ts';

/** Sum of weight · flow over some arcs + sign · z[extra] <= most. */
export interface SideRow {
  readonly arcs: readonly number[];
  readonly weights: readonly number[];
  /** A yes-or-no of its own; -1: the row has none. */
  readonly extra: number;
  readonly sign: -1 | 0 | 1;
  readonly most: number;
  /** What can be decided about it. */
  readonly pairs: readonly number[];
}

export interface SideRows {
  readonly rows: readonly SideRow[];
  /** Points that each yes-or-no costs. */
  readonly extraCosts: readonly number[];
  /** Points that a pair costs beside its own, where a circle's wish hangs on nobody else. */
  readonly pairCosts: Float64Array;
  /** Pairs of newcomers on shifts where nobody can be with them. */
  readonly hopeless: readonly number[];
}

/** All that the network does not know: clashes, newcomers' company, circles. */
export function gatherSideRows(problem: ShiftsProblem, network: Network): SideRows {
  const side = {
    rows: [...clashRows(problem, network)],
    extraCosts: [],
    pairCosts: new Float64Array(problem.pairs),
    hopeless: [],
  };
  addCompany(problem, network, side);
  problem.circles.forEach((people, circle) => {
    for (let shift = 0; shift < problem.shifts; shift++)
      addCircle(problem, network, people.length, circle, shift, side);
  });
  return side;
}

interface Gathered extends SideRows {
  readonly rows: SideRow[];
  readonly extraCosts: number[];
  readonly hopeless: number[];
}

const NO_EXTRA = { extra: -1, sign: 0 } as const;

/** Of what clashes a person can have one. Runs are in the network. */
function* clashRows(problem: ShiftsProblem, { arcOf, runOf }: Network): Generator<SideRow> {
  for (let person = 0; person < problem.people; person++) {
    const from = problem.pairsFrom[person]!;
    const pairs = Array.from({ length: problem.pairsFrom[person + 1]! - from }, (_, n) => from + n);
    for (const clique of cliquesOf(problem, pairs)) {
      if (clique.every((pair) => runOf[pair] === runOf[clique[0]!])) continue;
      const arcs = clique.map((pair) => arcOf[pair]!);
      yield { arcs, weights: arcs.map(() => 1), ...NO_EXTRA, most: 1, pairs: clique };
    }
  }
}

/** A newcomer comes where somebody else is. All but one may be new: no weaker row about them together is as strong. */
function addCompany(problem: ShiftsProblem, { companyArcs }: Network, { rows, hopeless }: Gathered): void {
  companyArcs.forEach((arcs, shift) => {
    if (!arcs) return;
    const pairs = [...problem.pairsOf[shift]!];
    const isNew = (pair: number) => problem.newcomer[problem.pairPerson[pair]!] === 1;
    if (pairs.every(isNew)) hopeless.push(...pairs);
    else {
      const weight = -Math.max(1, problem.room[shift]! - 1);
      rows.push({ arcs: [arcs.newcomers, arcs.company], weights: [1, weight], ...NO_EXTRA, most: 0, pairs });
    }
    const most = problem.roomUnskilled[shift]!;
    if (most < problem.room[shift]!) {
      rows.push({ arcs: arcs.unskilled, weights: [1, 1], ...NO_EXTRA, most, pairs });
    }
  });
}

/** A circle is on a shift, or is not, or is parted there, which is a yes-or-no that costs. */
function addCircle(
  problem: ShiftsProblem,
  { arcOf }: Network,
  people: number,
  circle: number,
  shift: number,
  { rows, extraCosts, pairCosts }: Gathered,
): void {
  const fixed = problem.fixedOfCircle[circle * problem.shifts + shift]!;
  const pairs = problem.circlePairs[circle * problem.shifts + shift]!;
  const canBeWhole = fixed + pairs.length === people;
  if (pairs.length === 0 || (fixed > 0 && !canBeWhole)) return;
  if (pairs.length === 1) {
    pairCosts[pairs[0]!]! += fixed > 0 ? -PARTED : PARTED;
    return;
  }
  const extra = extraCosts.push(fixed > 0 ? -PARTED : PARTED) - 1;
  const row = (on: readonly number[], weights: readonly number[], sign: -1 | 1) =>
    rows.push({ arcs: on.map((pair) => arcOf[pair]!), weights, extra, sign, most: 0, pairs: on });
  for (const pair of pairs) {
    if (fixed > 0) row([pair], [-1], 1);
    else if (!canBeWhole) row([pair], [1], -1);
    else for (const other of pairs) if (other !== pair) row([pair, other], [1, -1], -1);
  }
}
