import { COMPANY, FILLING, loadCost, NEEDED, PARTED, SKILLED } from './shift-weights.ts';
import { clash, type ShiftsProblem } from './shifts-problem.ts';

/** Who is on which shift, changed pair by pair: what it is worth is kept up to date, and no change may break a rule. */
export class Roster {
  readonly problem: ShiftsProblem;
  /** 1 for each pair that is put. */
  readonly on: Uint8Array;
  /** Pairs put, of each person and of each shift. */
  readonly ofPerson: number[][];
  readonly ofShift: number[][];
  worth: number;
  private readonly skilled: Int32Array;
  private readonly newcomers: Int32Array;
  private readonly inWeek: Int32Array;
  private readonly ofCircle: Int32Array;

  constructor(problem: ShiftsProblem) {
    this.problem = problem;
    this.on = new Uint8Array(problem.pairs);
    this.ofPerson = Array.from({ length: problem.people }, () => []);
    this.ofShift = Array.from({ length: problem.shifts }, () => []);
    this.skilled = new Int32Array(problem.shifts);
    this.newcomers = new Int32Array(problem.shifts);
    this.inWeek = new Int32Array(problem.people * problem.weeks);
    this.ofCircle = problem.fixedOfCircle.slice();
    this.worth = 0;
    for (let shift = 0; shift < problem.shifts; shift++) this.worth += this.shiftWorth(shift);
    problem.circles.forEach((_, circle) => {
      for (let shift = 0; shift < problem.shifts; shift++) this.worth -= this.partedCost(circle, shift);
    });
  }

  /** Whether this pair could be put without breaking a rule. */
  fits(pair: number): boolean {
    const { problem } = this;
    const shift = problem.pairShift[pair]!;
    const person = problem.pairPerson[pair]!;
    const put = this.ofShift[shift]!.length;
    if (this.on[pair] === 1 || put >= problem.room[shift]!) return false;
    if (problem.pairSkilled[pair] === 0 && put - this.skilled[shift]! >= problem.roomUnskilled[shift]!) return false;
    if (problem.newcomer[person] === 1 && !this.hasCompany(shift)) return false;
    return this.hasTime(pair);
  }

  /** Whether the person has room for it in their week, and nothing too near. */
  hasTime(pair: number): boolean {
    const { problem } = this;
    const shift = problem.pairShift[pair]!;
    const person = problem.pairPerson[pair]!;
    const slot = person * problem.weeks + problem.week[shift]!;
    if (this.inWeek[slot]! >= problem.weekRoom[slot]!) return false;
    for (const other of this.ofPerson[person]!) if (clash(problem, shift, problem.pairShift[other]!)) return false;
    return true;
  }

  /** Whether this pair could be taken off: nobody may leave a newcomer alone. */
  frees(pair: number): boolean {
    const { problem } = this;
    const shift = problem.pairShift[pair]!;
    if (this.newcomers[shift] === 0 || problem.newcomer[problem.pairPerson[pair]!] === 1) return true;
    return problem.accompanied[shift] === 1 || this.ofShift[shift]!.length - this.newcomers[shift]! > 1;
  }

  /** @returns by how much the worth rose */
  put(pair: number): number {
    return this.change(pair, 1);
  }

  /** @returns by how much the worth rose */
  take(pair: number): number {
    return this.change(pair, 0);
  }

  /** How many people a shift still needs. */
  missing(shift: number): number {
    return Math.max(0, this.problem.min[shift]! - this.problem.fixed[shift]! - this.ofShift[shift]!.length);
  }

  missingSkilled(shift: number): number {
    const { minSkilled, fixedSkilled } = this.problem;
    return Math.max(0, minSkilled[shift]! - fixedSkilled[shift]! - this.skilled[shift]!);
  }

  /** Whether somebody is there with whom a newcomer may go. */
  hasCompany(shift: number): boolean {
    return this.problem.accompanied[shift] === 1 || this.ofShift[shift]!.length > this.newcomers[shift]!;
  }

  /** The pairs that are put, to be kept. */
  keep(): Uint8Array {
    return this.on.slice();
  }

  private change(pair: number, to: 0 | 1): number {
    const { problem } = this;
    const before = this.worth;
    const sign = to === 1 ? 1 : -1;
    const shift = problem.pairShift[pair]!;
    const person = problem.pairPerson[pair]!;
    const circle = problem.circle[person]!;
    const onShift = this.ofShift[shift]!;
    const onPerson = this.ofPerson[person]!;
    const nth = problem.prior[person]! + onPerson.length + to;
    this.worth -= this.shiftWorth(shift) + sign * (problem.pairCost[pair]! + loadCost(nth));
    if (circle >= 0) this.worth += this.partedCost(circle, shift);
    this.on[pair] = to;
    if (to === 1) {
      onShift.push(pair);
      onPerson.push(pair);
    } else {
      onShift.splice(onShift.indexOf(pair), 1);
      onPerson.splice(onPerson.indexOf(pair), 1);
    }
    this.skilled[shift]! += sign * problem.pairSkilled[pair]!;
    this.newcomers[shift]! += sign * problem.newcomer[person]!;
    this.inWeek[person * problem.weeks + problem.week[shift]!]! += sign;
    if (circle >= 0) {
      this.ofCircle[circle * problem.shifts + shift]! += sign;
      this.worth -= this.partedCost(circle, shift);
    }
    this.worth += this.shiftWorth(shift);
    return this.worth - before;
  }

  private shiftWorth(shift: number): number {
    const { min, minSkilled, fixed, fixedSkilled, lonely, fillUp } = this.problem;
    const people = fixed[shift]! + this.ofShift[shift]!.length;
    const skilled = fixedSkilled[shift]! + this.skilled[shift]!;
    return (
      NEEDED * Math.min(people, min[shift]!) +
      SKILLED * Math.min(skilled, minSkilled[shift]!) +
      (fillUp ? FILLING * Math.max(0, people - min[shift]!) : 0) +
      (lonely[shift] === 1 && this.hasCompany(shift) ? COMPANY : 0)
    );
  }

  private partedCost(circle: number, shift: number): number {
    const there = this.ofCircle[circle * this.problem.shifts + shift]!;
    return there > 0 && there < this.problem.circles[circle]!.length ? PARTED : 0;
  }
}
