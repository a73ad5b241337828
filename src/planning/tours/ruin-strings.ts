import type { Random } from '../random.ts';
import type { NearCustomers } from './near-customers.ts';
import type { Routes } from './routes.ts';

/** Customers that are taken out at once, on average, and the longest string. */
const AVERAGE_OUT = 10;
const LONGEST_STRING = 10;
/** How often a string keeps some customers in its middle, and the chance after each of them that it is the last. */
const SPLIT = 0.5;
const KEEPS_NO_MORE = 0.01;

/**
 * Takes strings of neighbours out of routes that pass near each other, so that there is slack in one place (Christiaens &
 * Vanden Berghe 2020, adjacent string removal).
 */
export class StringRuiner {
  private readonly routes: Routes;
  private readonly near: NearCustomers;
  private readonly random: Random;
  /** The vehicles of this ruin are those marked with its number. */
  private readonly ruined: Int32Array;
  private ruin = 0;
  private out: Int32Array;
  private outCount = 0;

  constructor(routes: Routes, near: NearCustomers, random: Random) {
    this.routes = routes;
    this.near = near;
    this.random = random;
    this.ruined = new Int32Array(routes.problem.vehicles.length);
    this.out = new Int32Array(0);
  }

  /**
   * Takes some out near the seed, a customer, and adds them to `out` from `count` on.
   * @returns how many there are in it then
   */
  take(seed: number, out: Int32Array, count: number): number {
    const { routes, random } = this;
    const { vehicle, size } = routes;
    this.out = out;
    this.outCount = count;
    this.ruin++;
    const used = this.usedVehicles();
    if (used === 0) return count;
    const longest = Math.min(LONGEST_STRING, routes.visited / used);
    const mostStrings = (4 * AVERAGE_OUT) / (1 + longest) - 1;
    let strings = Math.floor(1 + random() * mostStrings);
    const { of, count: nearCount } = this.near;
    for (let k = -1; k < nearCount && strings > 0; k++) {
      const customer = k < 0 ? seed : of[seed * nearCount + k]!;
      const v = vehicle[customer]!;
      if (v < 0 || this.ruined[v] === this.ruin) continue;
      this.ruined[v] = this.ruin;
      strings--;
      const length = Math.floor(1 + random() * Math.min(size[v]!, longest));
      if (length > 1 && length < size[v]! && random() < SPLIT) this.takeSplit(customer, length);
      else this.takeString(customer, length, 0);
    }
    return this.outCount;
  }

  private takeSplit(customer: number, length: number): void {
    const size = this.routes.size[this.routes.vehicle[customer]!]!;
    let kept = 1;
    while (length + kept < size && this.random() >= KEEPS_NO_MORE) kept++;
    this.takeString(customer, length + kept, kept);
  }

  /** A string of `length` customers around this one, of which `kept` in a row stay. */
  private takeString(customer: number, length: number, kept: number): void {
    const { routes, random } = this;
    const { prev, next, problem } = routes;
    const { customers } = problem;
    // The string must hold the customer and must not hang over either end of the route.
    let before = 0;
    let first = customer;
    while (before < length - 1 && prev[first]! < customers) {
      first = prev[first]!;
      before++;
    }
    let after = 0;
    for (let link = customer; after < length - 1 && next[link]! < customers; link = next[link]!) after++;
    const least = Math.max(0, length - 1 - after);
    let skip = before - (least + Math.floor(random() * (before - least + 1)));
    while (skip-- > 0) first = next[first]!;
    const keepFrom = kept === 0 ? length : 1 + Math.floor(random() * (length - kept - 1));
    let link = first;
    for (let at = 0; at < length; at++) {
      const following = next[link]!;
      if (at < keepFrom || at >= keepFrom + kept) {
        routes.remove(link);
        this.out[this.outCount++] = link;
      }
      link = following;
    }
  }

  private usedVehicles(): number {
    const { size } = this.routes;
    let used = 0;
    for (let v = 0; v < size.length; v++) if (size[v]! > 0) used++;
    return used;
  }
}
