import { SCALE } from './build-network.ts';
import { fillRoster, improvePair } from './improve-roster.ts';
import { Relaxation } from './relaxation.ts';
import { Roster } from './roster.ts';
import type { ShiftsProblem } from './shifts-problem.ts';

/** A part of all rosters: those that keep to these decisions. */
interface Branch {
  readonly parent: Branch | undefined;
  readonly pair: number;
  readonly to: 0 | 1;
  readonly depth: number;
  bound: number;
}

const ROOT_ROUNDS = 300;
const BRANCH_ROUNDS = 8;
const EFFORT_A_STEP = 100_000;
const PAIRS_A_STEP = 1_000;
/** With so few pairs a look at every flow for a roster costs nothing. */
const FEW_PAIRS = 1_500;

/**
 * Branch and bound over pairs, each branch bounded by the priced flow. Rosters are made of the flows on the way; where no
 * branch is left, the best is proven.
 */
export class ProveRoster {
  readonly best: Roster;
  bound: number | undefined;
  private readonly problem: ShiftsProblem;
  private readonly relaxation: Relaxation;
  private readonly trial: Roster;
  private readonly open: Branch[] = [];
  private readonly slices: Generator<void, void>;
  private spent = 0;
  branches = 0;
  rounds = 0;

  /** @param best a roster to begin with; it is made better in place */
  constructor(problem: ShiftsProblem, best: Roster) {
    this.problem = problem;
    this.best = best;
    this.trial = new Roster(problem);
    this.relaxation = new Relaxation(problem, this.trial.worth);
    this.slices = this.explore();
  }

  /** Works for a slice. @returns false once there is nothing left to do */
  step(): boolean {
    return !this.slices.next().done;
  }

  private *explore(): Generator<void, void> {
    let branch: Branch | undefined = { parent: undefined, pair: -1, to: 0, depth: 0, bound: Number.POSITIVE_INFINITY };
    let applied: Branch | undefined;
    while (branch) {
      this.move(applied, branch);
      applied = branch;
      this.branches++;
      const pair: number = yield* this.examine(branch);
      this.tighten(branch.bound, pair >= 0);
      if (pair < 0) {
        branch = this.nextOpen();
        continue;
      }
      const first: 0 | 1 = this.relaxation.isOn(pair) || this.isWanting(pair) ? 1 : 0;
      const { bound, depth } = branch;
      const child = (to: 0 | 1): Branch => ({ parent: applied, pair, to, depth: depth + 1, bound });
      pushOpen(this.open, child(first === 1 ? 0 : 1));
      branch = child(first);
    }
    this.bound = this.best.worth;
  }

  /** The bound of everything that is open. */
  private tighten(current: number, isOpen: boolean): void {
    const bound = Math.max(this.best.worth, isOpen ? Math.floor(current) : 0, Math.floor(this.open[0]?.bound ?? 0));
    if (Number.isFinite(bound)) this.bound = Math.min(this.bound ?? bound, bound);
  }

  private nextOpen(): Branch | undefined {
    const next = popOpen(this.open);
    return next && this.isWorthIt(next.bound) ? next : undefined;
  }

  private isWorthIt(bound: number): boolean {
    return Math.floor(bound + 1e-6) > this.best.worth;
  }

  /** From the decisions of one branch to those of another. */
  private move(from: Branch | undefined, to: Branch): void {
    let a = from;
    let b: Branch | undefined = to;
    const decide: Branch[] = [];
    while (a !== b) {
      if (b && (!a || b.depth > a.depth)) {
        decide.push(b);
        b = b.parent;
      } else if (a) {
        if (a.pair >= 0) this.decide(a.pair, -1);
        a = a.parent;
      }
    }
    for (const { pair, to: value } of decide.reverse()) if (pair >= 0) this.decide(pair, value);
  }

  private decide(pair: number, to: -1 | 0 | 1): void {
    this.relaxation.fix(pair, to);
  }

  /** Bounds a branch as well as a few rounds of pricing can. @returns a pair to branch on; -1: nothing better is in it */
  private *examine(branch: Branch): Generator<void, number> {
    const { relaxation, problem } = this;
    const rounds = branch.depth === 0 ? ROOT_ROUNDS : BRANCH_ROUNDS;
    let pace = branch.depth === 0 ? 1 : 0.5;
    let stalled = 0;
    for (let round = 0; ; round++) {
      this.rounds++;
      while (!relaxation.settle(EFFORT_A_STEP)) yield;
      this.spent += 2 * problem.pairs;
      if (this.spent > EFFORT_A_STEP) {
        this.spent = 0;
        yield;
      }
      if (!relaxation.isPossible()) return -1;
      const bound = relaxation.bound();
      if (bound < branch.bound - 0.01) stalled = 0;
      else if (++stalled >= 6) {
        stalled = 0;
        pace /= 2;
      }
      branch.bound = Math.min(branch.bound, bound);
      if (branch.depth === 0) this.tighten(branch.bound, true);
      if (!this.isWorthIt(branch.bound)) return -1;
      if (problem.pairs <= FEW_PAIRS || round % 10 === 0) yield* this.tryFlow();
      if (!this.isWorthIt(branch.bound)) return -1;
      if (round >= rounds || pace < 0.02) {
        const pair = this.choosePair();
        if (pair >= 0) return pair;
        if (!this.makeEven()) return -1;
        continue;
      }
      if (!this.reprice(bound, pace)) {
        // No row is broken and no price is paid for nothing: the flow itself is the best roster of this branch.
        yield* this.tryFlow();
        return -1;
      }
    }
  }

  /** Makes broken rows dearer and slack ones cheaper. @returns false when no row is broken and none has a price for nothing */
  private reprice(bound: number, pace: number): boolean {
    const { relaxation } = this;
    const moves: [index: number, excess: number][] = [];
    let square = 0;
    relaxation.side.rows.forEach((row, index) => {
      const excess = relaxation.excessOf(row);
      if (excess === 0 || (excess < 0 && relaxation.price[index] === 0)) return;
      moves.push([index, excess]);
      square += excess * excess;
    });
    if (moves.length === 0) return false;
    const step = (pace * Math.max(1, bound - this.best.worth) * SCALE) / square;
    for (const [index, excess] of moves) {
      const change = Math.round(step * excess) || Math.sign(excess);
      relaxation.setPrice(index, Math.max(0, relaxation.price[index]! + change));
    }
    return true;
  }

  /** An open pair of the row that costs the bound most. */
  private choosePair(): number {
    const { relaxation } = this;
    let most = 0;
    let chosen = -1;
    relaxation.side.rows.forEach((row, index) => {
      const excess = relaxation.excessOf(row);
      const loss = excess > 0 ? 1e9 * excess : -excess * relaxation.price[index]!;
      if (loss <= most) return;
      const open = row.pairs.filter((pair) => relaxation.isFixed(pair) < 0);
      const pair = open.find((one) => relaxation.isOn(one)) ?? open[0];
      if (pair === undefined) return;
      most = loss;
      chosen = pair;
    });
    return chosen;
  }

  /** Where all is decided prices can be right to the point. @returns false when what is decided breaks a row */
  private makeEven(): boolean {
    const { relaxation } = this;
    let isWhole = true;
    relaxation.side.rows.forEach((row, index) => {
      const excess = relaxation.excessOf(row);
      if (excess > 0 && row.extra < 0) isWhole = false;
      else if (excess > 0) relaxation.setPrice(index, relaxation.evenPrice(index));
      else if (excess < 0) relaxation.setPrice(index, 0);
    });
    return isWhole;
  }

  private isWanting(pair: number): boolean {
    return this.problem.newcomer[this.problem.pairPerson[pair]!] === 0 && this.trial.on[pair] === 1;
  }

  /** Makes a roster of the flow. */
  private *tryFlow(): Generator<void, void> {
    const { trial, relaxation, problem } = this;
    for (let pair = 0; pair < problem.pairs; pair++) if (trial.on[pair] === 1) trial.take(pair);
    const on: number[] = [];
    for (let pair = 0; pair < problem.pairs; pair++) if (relaxation.isOn(pair)) on.push(pair);
    const isNew = (pair: number) => problem.newcomer[problem.pairPerson[pair]!]!;
    for (const pair of on.sort((a, b) => isNew(a) - isNew(b) || a - b)) if (trial.fits(pair)) trial.put(pair);
    yield;
    fillRoster(trial);
    yield;
    for (let pair = 0; pair < problem.pairs; pair++) {
      improvePair(trial, pair);
      if (pair % PAIRS_A_STEP === PAIRS_A_STEP - 1) yield;
    }
    if (trial.worth <= this.best.worth) return;
    copyRoster(trial, this.best);
  }
}

function copyRoster(from: Roster, to: Roster): void {
  for (let pair = 0; pair < from.on.length; pair++) if (to.on[pair] === 1 && from.on[pair] === 0) to.take(pair);
  for (let pair = 0; pair < from.on.length; pair++) if (to.on[pair] === 0 && from.on[pair] === 1) to.put(pair);
}

function pushOpen(open: Branch[], branch: Branch): void {
  open.push(branch);
  for (let at = open.length - 1; at > 0; ) {
    const above = (at - 1) >> 1;
    if (open[above]!.bound >= branch.bound) break;
    [open[at], open[above]] = [open[above]!, branch];
    at = above;
  }
}

function popOpen(open: Branch[]): Branch | undefined {
  const top = open[0];
  const last = open.pop();
  if (!top || !last || open.length === 0) return top;
  let at = 0;
  for (let child = 1; child < open.length; child = 2 * at + 1) {
    if (child + 1 < open.length && open[child + 1]!.bound > open[child]!.bound) child++;
    if (open[child]!.bound <= last.bound) break;
    open[at] = open[child]!;
    at = child;
  }
  open[at] = last;
  return top;
}
