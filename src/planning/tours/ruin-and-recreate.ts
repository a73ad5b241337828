import type { Random } from '../random.ts';
import { chainCustomers } from './chain-customers.ts';
import type { SeedDrawer } from './draw-seeds.ts';
import { InsertionFinder } from './find-insertion.ts';
import type { NearCustomers } from './near-customers.ts';
import { Recreator } from './recreate.ts';
import type { Routes } from './routes.ts';
import { StringRuiner } from './ruin-strings.ts';

const NEAR_TO_INSERT = 40;
/** Of those whom nobody visits, so many are tried again at a time: where there is slack now. */
const LEFT_TO_TRY = 10;
/** Places looked at until the first plan so that it leaves out as few as can be at once: about a quarter of a second. */
const LOOKS_TO_BEGIN = 5_000_000;

/** How often a vehicle is emptied that keeps to one area, while customers of another are left. */
const FREE_VEHICLE = 0.05;

/** One try after the other to have better routes; each is accepted or rejected by somebody else. */
export class RuinAndRecreate {
  readonly routes: Routes;
  readonly finder: InsertionFinder;
  private readonly near: NearCustomers;
  private readonly random: Random;
  private readonly seeds: SeedDrawer;
  private readonly ruiner: StringRuiner;
  private readonly recreator: Recreator;
  /** Whom nobody visits: the first `leftCount`. */
  readonly left: Int32Array;
  leftCount = 0;
  /** Per customer who is left, where in `left`. */
  private readonly leftAt: Int32Array;
  /** Of those, the last so many are tried again. */
  private tried = 0;
  /** Who was taken out in this try, then whom of them nobody visits after it. */
  private readonly out: Int32Array;
  private outCount = 0;

  constructor(routes: Routes, near: NearCustomers, seeds: SeedDrawer, random: Random) {
    this.routes = routes;
    this.seeds = seeds;
    this.near = near;
    this.random = random;
    this.finder = new InsertionFinder(routes, near, NEAR_TO_INSERT, random);
    this.ruiner = new StringRuiner(routes, near, random);
    this.recreator = new Recreator(routes, this.finder, random);
    this.left = new Int32Array(routes.problem.customers);
    this.leftAt = new Int32Array(routes.problem.customers);
    this.out = new Int32Array(routes.problem.customers);
  }

  /** Begins with what the routes are now: all whom nobody visits are put in, neighbours after each other, as far as it goes. */
  begin(): void {
    const { routes, finder } = this;
    this.leftCount = 0;
    for (const customer of chainCustomers(this.near, this.recreator.far)) {
      if (routes.vehicle[customer]! >= 0) continue;
      const q = finder.find(customer, true);
      if (q < 0) this.leave(customer);
      else routes.insert(customer, q);
    }
    routes.commit();
    const enough = finder.looked + LOOKS_TO_BEGIN;
    while (this.leftCount > 0 && finder.looked < enough) this.tryToGain();
  }

  /** @param thorough whether those who find no place nearby may come in anywhere, even while others are left */
  try(thorough: boolean): void {
    const { left, out, random } = this;
    // While some are left, every other try makes slack where one of them is.
    const seed =
      this.leftCount > 0 && random() < 0.5 ? left[Math.floor(random() * this.leftCount)]! : this.seeds.draw();
    this.tried = 0;
    if (this.leftCount > 0) this.tryLeftNear(seed);
    for (let t = 0; t < this.tried; t++) out[t] = left[this.leftCount - 1 - t]!;
    const count = this.frees() ? this.takeVehicle(this.tried) : this.ruiner.take(seed, out, this.tried);
    this.outCount = this.recreator.putBack(out, count, thorough || this.leftCount === 0);
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
      this.leave(link);
    }
    routes.commit();
  }

  accept(): void {
    this.routes.commit();
    this.leftCount -= this.tried;
    for (let i = 0; i < this.outCount; i++) this.leave(this.out[i]!);
  }

  reject(): void {
    this.routes.undo();
  }

  private tryToGain(): void {
    const before = this.routes.cost;
    this.try(false);
    if (this.routes.cost < before) this.accept();
    else this.reject();
  }

  /** Whether a vehicle shall be emptied for another area: strings alone never let it leave its own. */
  private frees(): boolean {
    return this.leftCount > 0 && this.routes.problem.area !== null && this.random() < FREE_VEHICLE;
  }

  private takeVehicle(count: number): number {
    const { next, problem } = this.routes;
    const first = problem.customers + 2 * Math.floor(this.random() * problem.vehicles.length);
    let taken = count;
    while (next[first]! < problem.customers) {
      this.out[taken] = next[first]!;
      this.routes.remove(this.out[taken++]!);
    }
    return taken;
  }

  private leave(customer: number): void {
    this.leftAt[customer] = this.leftCount;
    this.left[this.leftCount++] = customer;
  }

  /** Moves left ones to the end of the list, those near the seed first. */
  private tryLeftNear(seed: number): void {
    const { of, count } = this.near;
    const { vehicle } = this.routes;
    for (let k = -1; k < count && this.tried < LEFT_TO_TRY && this.tried < this.leftCount; k++) {
      const customer = k < 0 ? seed : of[seed * count + k]!;
      if (vehicle[customer]! >= 0) continue;
      this.tried++;
      const [from, to] = [this.leftAt[customer]!, this.leftCount - this.tried];
      const other = this.left[to]!;
      this.left[from] = other;
      this.leftAt[other] = from;
      this.left[to] = customer;
      this.leftAt[customer] = to;
    }
  }
}
