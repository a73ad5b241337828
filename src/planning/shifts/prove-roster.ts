import { choosePair, makeEven } from './decide-rows.ts';
import { type Branch, popOpen, pushOpen } from './open-branches.ts';
import { PriceRows } from './price-rows.ts';
import { Relaxation } from './relaxation.ts';
import { Roster } from './roster.ts';
import { copyRoster, roundFlow } from './round-flow.ts';
import type { ShiftsProblem } from './shifts-problem.ts';
import { TurningBounds } from './turning-bounds.ts';

const ROOT_ROUNDS = 300;
const BRANCH_ROUNDS = 8;
const EFFORT_A_STEP = 100_000;
/** With so few pairs a look at every flow for a roster costs nothing. */
const FEW_PAIRS = 1_500;
const ROUNDS_A_LOOK = 10;
const ROUNDING = 1e-6;

/**
 * Proves a roster from above. The priced flow bounds all rosters; then it is guessed that one is worth almost that. Such
 * a guess fixes nearly everything by reduced costs, and branch and bound over the few pairs that are left either finds the
 * roster or proves the bound to fall to the guess, which goes on twice as far below. Rosters are made of the flows on the way.
 */
export class ProveRoster {
  readonly best: Roster;
  bound: number | undefined;
  private readonly problem: ShiftsProblem;
  private readonly relaxation: Relaxation;
  private readonly trial: Roster;
  private readonly pricing: PriceRows;
  private readonly turning: TurningBounds;
  private readonly slices: Generator<void, void>;
  private open: Branch[] = [];
  /** Only what is worth more is looked for. */
  private goal = Number.NEGATIVE_INFINITY;
  private spent = 0;
  branches = 0;
  rounds = 0;

  /** @param best a roster to begin with; it is made better in place */
  constructor(problem: ShiftsProblem, best: Roster) {
    this.problem = problem;
    this.best = best;
    this.trial = new Roster(problem);
    this.relaxation = new Relaxation(problem, this.trial.worth);
    this.pricing = new PriceRows(this.relaxation);
    this.turning = new TurningBounds(this.relaxation);
    this.slices = this.prove();
  }

  /** Works for a slice. @returns false once there is nothing left to do */
  step(): boolean {
    return !this.slices.next().done;
  }

  private *prove(): Generator<void, void> {
    const root = rootBranch();
    const pair: number = yield* this.examine(root, ROOT_ROUNDS, true);
    if (pair >= 0) {
      const top = Math.floor(root.bound + ROUNDING);
      for (let below = 1; this.best.worth < (this.bound ?? top); below *= 2) {
        this.goal = Math.max(this.best.worth, top - below);
        this.turning.fixFor(this.goal);
        yield* this.explore();
        this.relaxation.release();
        this.bound = Math.max(this.goal, this.best.worth);
      }
    }
    this.bound = this.best.worth;
  }

  /** Goes through all rosters that are worth more than the goal. */
  private *explore(): Generator<void, void> {
    this.open = [];
    let branch: Branch | undefined = rootBranch();
    let applied: Branch | undefined;
    while (branch) {
      this.move(applied, branch);
      applied = branch;
      this.branches++;
      const pair: number = yield* this.examine(branch, BRANCH_ROUNDS, false);
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
    this.move(applied, undefined);
  }

  private nextOpen(): Branch | undefined {
    const next = popOpen(this.open);
    return next && this.isWorthIt(next.bound) ? next : undefined;
  }

  private isWorthIt(bound: number): boolean {
    return Math.floor(bound + ROUNDING) > Math.max(this.goal, this.best.worth);
  }

  /** From the decisions of one branch to those of another. */
  private move(from: Branch | undefined, to: Branch | undefined): void {
    let a = from;
    let b = to;
    const decide: Branch[] = [];
    while (a !== b) {
      if (b && (!a || b.depth > a.depth)) {
        decide.push(b);
        b = b.parent;
      } else if (a) {
        if (a.pair >= 0) this.relaxation.fix(a.pair, -1);
        a = a.parent;
      }
    }
    for (const { pair, to: value } of decide.reverse()) if (pair >= 0) this.relaxation.fix(pair, value);
  }

  /**
   * Bounds a branch as well as some rounds of pricing can.
   * @param isWhole nothing is fixed, so that what is learnt holds everywhere
   * @returns a pair to branch on; -1: nothing better is in it
   */
  private *examine(branch: Branch, rounds: number, isWhole: boolean): Generator<void, number> {
    const { relaxation, pricing, problem } = this;
    pricing.begin(isWhole ? 1 : 0.5);
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
      branch.bound = Math.min(branch.bound, bound);
      if (isWhole) {
        this.turning.note(bound);
        this.bound = Math.max(this.best.worth, Math.floor(branch.bound + ROUNDING));
      }
      if (!this.isWorthIt(branch.bound)) return -1;
      if (problem.pairs <= FEW_PAIRS || round % ROUNDS_A_LOOK === 0) yield* this.tryFlow();
      if (!this.isWorthIt(branch.bound)) return -1;
      if (round >= rounds || pricing.isTired) {
        const pair = choosePair(relaxation);
        if (pair >= 0) return pair;
        if (!makeEven(relaxation)) return -1;
        continue;
      }
      if (!pricing.reprice(bound, Math.max(this.goal, this.best.worth))) {
        // No row is broken and no price is paid for nothing: the flow itself is the best roster of this branch.
        yield* this.tryFlow();
        return -1;
      }
    }
  }

  private isWanting(pair: number): boolean {
    return this.problem.newcomer[this.problem.pairPerson[pair]!] === 0 && this.trial.on[pair] === 1;
  }

  private *tryFlow(): Generator<void, void> {
    yield* roundFlow(this.relaxation, this.trial);
    if (this.trial.worth > this.best.worth) copyRoster(this.trial, this.best);
  }
}

const rootBranch = (): Branch => ({
  parent: undefined,
  pair: -1,
  to: 0,
  depth: 0,
  bound: Number.POSITIVE_INFINITY,
});
