import { buildNetwork, type Network, SCALE } from './build-network.ts';
import type { ShiftsProblem } from './shifts-problem.ts';
import { gatherSideRows, type SideRow, type SideRows } from './side-rows.ts';

/** Forcing a pair in outweighs whatever it may push out, and so does shutting it out. */
const FORCE = 40_000 * SCALE;
const force = (to: number): number => (to < 0 ? 0 : to === 1 ? FORCE : -FORCE);

/**
 * The problem with its side rows priced instead of kept (Lagrangian relaxation; Fisher, Management Science 27, 1981): what
 * is left is a flow, and its worth is never below what any roster is worth. Pairs can be forced in and shut out.
 */
export class Relaxation {
  readonly problem: ShiftsProblem;
  readonly side: SideRows;
  /** Price of each row, in points times SCALE; never negative. */
  readonly price: Float64Array;
  private readonly network: Network;
  private readonly constant: number;
  private readonly extraCost: Float64Array;
  private readonly fixedTo: Int8Array;
  private forced = 0;
  /** Of the prices: what they give for the rows' right sides. */
  private allowance = 0;

  /** @param constant what an empty roster is worth */
  constructor(problem: ShiftsProblem, constant: number) {
    this.problem = problem;
    this.network = buildNetwork(problem);
    this.side = gatherSideRows(problem, this.network);
    this.constant = constant;
    this.price = new Float64Array(this.side.rows.length);
    this.extraCost = Float64Array.from(this.side.extraCosts, (points) => points * SCALE);
    this.fixedTo = new Int8Array(problem.pairs).fill(-1);
    this.side.pairCosts.forEach((points, pair) => {
      if (points !== 0) this.raise(pair, points * SCALE);
    });
    for (const pair of this.side.hopeless) this.fix(pair, 0);
  }

  /** 1: forced, 0: shut out, -1: open. */
  isFixed(pair: number): number {
    return this.fixedTo[pair]!;
  }

  /** Opens every pair that could be put at all. */
  release(): void {
    for (let pair = 0; pair < this.problem.pairs; pair++) this.fix(pair, -1);
    for (const pair of this.side.hopeless) this.fix(pair, 0);
  }

  fix(pair: number, to: -1 | 0 | 1): void {
    const before = this.fixedTo[pair]!;
    if (before === to) return;
    this.fixedTo[pair] = to;
    this.forced += Number(to === 1) - Number(before === 1);
    this.raise(pair, force(before) - force(to));
  }

  /** By how many points at least the bound falls when this pair is turned over: put where it is not, or else taken. */
  lossOf(pair: number): number {
    const arc = this.network.arcOf[pair]!;
    const reduced = this.network.flow.reducedCost(arc);
    return Math.max(0, this.network.flow.flowOn(arc) === 0 ? reduced : -reduced) / SCALE;
  }

  /** @returns false when the effort was not enough: ask again */
  settle(effort: number): boolean {
    return this.network.flow.settle(effort);
  }

  isOn(pair: number): boolean {
    return this.network.flow.flowOn(this.network.arcOf[pair]!) === 1;
  }

  /** Whether everything that is forced is in; only once it is settled. */
  isPossible(): boolean {
    for (let pair = 0; pair < this.problem.pairs; pair++)
      if (this.fixedTo[pair]! >= 0 && Number(this.isOn(pair)) !== this.fixedTo[pair]) return false;
    return true;
  }

  /** No roster that keeps to what is fixed is worth more; only once it is settled. */
  bound(): number {
    let cost = this.network.flow.total() + this.forced * FORCE - this.allowance;
    for (const extra of this.extraCost) if (extra < 0) cost += extra;
    return this.constant - cost / SCALE;
  }

  /** By how much a row is broken; negative: what is left of it. */
  excessOf({ arcs, weights, extra, sign, most }: SideRow): number {
    const { flow } = this.network;
    let sum = -most;
    for (let at = 0; at < arcs.length; at++) sum += weights[at]! * flow.flowOn(arcs[at]!);
    // At no cost the yes-or-no is whatever keeps the row.
    const cost = extra < 0 ? 0 : this.extraCost[extra]!;
    if (cost < 0 || (cost === 0 && sign < 0)) sum += sign;
    return sum;
  }

  setPrice(index: number, price: number): void {
    const row = this.side.rows[index]!;
    const rise = price - this.price[index]!;
    if (rise === 0) return;
    this.price[index] = price;
    this.allowance += rise * row.most;
    if (row.extra >= 0) this.extraCost[row.extra]! += rise * row.sign;
    const { flow } = this.network;
    row.arcs.forEach((arc, at) => {
      flow.setCost(arc, flow.costOf(arc) + rise * row.weights[at]!);
    });
  }

  /** The price at which a row's yes-or-no costs nothing. */
  evenPrice(index: number): number {
    const { extra, sign } = this.side.rows[index]!;
    return this.price[index]! - sign * this.extraCost[extra]!;
  }

  private raise(pair: number, rise: number): void {
    const { flow, arcOf } = this.network;
    flow.setCost(arcOf[pair]!, flow.costOf(arcOf[pair]!) + rise);
  }
}
