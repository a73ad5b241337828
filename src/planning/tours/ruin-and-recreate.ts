import type { Random } from '../random.ts';
import { InsertionFinder } from './find-insertion.ts';
import type { NearCustomers } from './near-customers.ts';
import { Recreator } from './recreate.ts';
import type { Routes } from './routes.ts';
import { StringRuiner } from './ruin-strings.ts';

const NEAR_TO_INSERT = 40;
/** Of those whom nobody visits, so many are tried again at a time. */
const LEFT_TO_TRY = 20;

/** One try after the other to have better routes; each is accepted or rejected by somebody else. */
export class RuinAndRecreate {
  readonly routes: Routes;
  readonly finder: InsertionFinder;
  private readonly random: Random;
  private readonly ruiner: StringRuiner;
  private readonly recreator: Recreator;
  /** Whom nobody visits: the first `leftCount`. */
  readonly left: Int32Array;
  leftCount = 0;
  /** Of those, the last so many are tried again. */
  private tried = 0;
  /** Who was taken out in this try, then whom of them nobody visits after it. */
  private readonly out: Int32Array;
  private outCount = 0;

  constructor(routes: Routes, near: NearCustomers, random: Random) {
    this.routes = routes;
    this.random = random;
    this.finder = new InsertionFinder(routes, near, NEAR_TO_INSERT, random);
    this.ruiner = new StringRuiner(routes, near, random);
    this.recreator = new Recreator(routes, this.finder, random);
    this.left = new Int32Array(routes.problem.customers);
    this.out = new Int32Array(routes.problem.customers);
  }

  /** Begins with what the routes are now: all whom nobody visits are put in, as far as it goes. */
  begin(): void {
    const { routes, left } = this;
    let count = 0;
    for (let customer = 0; customer < left.length; customer++)
      if (routes.vehicle[customer]! < 0) left[count++] = customer;
    this.leftCount = this.recreator.putBack(left, count);
    routes.commit();
  }

  try(): void {
    const { left, out, random } = this;
    this.tried = Math.min(this.leftCount, LEFT_TO_TRY);
    for (let t = 0; t < this.tried; t++) {
      const last = this.leftCount - 1 - t;
      const drawn = this.leftCount <= LEFT_TO_TRY ? last : Math.floor(random() * (last + 1));
      const customer = left[drawn]!;
      left[drawn] = left[last]!;
      left[last] = customer;
      out[t] = customer;
    }
    const count = this.ruiner.take(out, this.tried);
    this.outCount = this.recreator.putBack(out, count);
  }

  /** How much more those weigh whom nobody visits after the try than before. */
  moreLeft(weights: Float64Array): number {
    let more = 0;
    for (let i = 0; i < this.outCount; i++) more += weights[this.out[i]!]!;
    for (let i = this.leftCount - this.tried; i < this.leftCount; i++) more -= weights[this.left[i]!]!;
    return more;
  }

  /** Takes all customers out of a vehicle. */
  empty(v: number): void {
    const { routes } = this;
    const { customers } = routes.problem;
    for (let link = routes.next[customers + 2 * v]!; link < customers; link = routes.next[customers + 2 * v]!) {
      routes.remove(link);
      this.left[this.leftCount++] = link;
    }
    routes.commit();
  }

  accept(): void {
    this.routes.commit();
    this.leftCount += this.outCount - this.tried;
    const first = this.leftCount - this.outCount;
    for (let i = 0; i < this.outCount; i++) this.left[first + i] = this.out[i]!;
  }

  reject(): void {
    this.routes.undo();
  }
}
