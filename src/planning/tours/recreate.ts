import type { Random } from '../random.ts';
import type { InsertionFinder } from './find-insertion.ts';
import type { Routes } from './routes.ts';

/** How often which order: by chance, large demands first, far from the depot first, near to it first. */
const ORDERS = [4, 4, 2, 1] as const;
const ALL_ORDERS = 11;

/** Puts customers back one by one, each where it is cheapest, in an order that is drawn each time (Christiaens & Vanden Berghe 2020). */
export class Recreator {
  private readonly routes: Routes;
  private readonly finder: InsertionFinder;
  private readonly random: Random;
  /** Per customer the way from where the first vehicle begins. */
  readonly far: Float64Array;
  /** What each order sorts by, ascending. */
  private readonly ranks: readonly (Float64Array | null)[];
  private readonly keys: Float64Array;

  constructor(routes: Routes, finder: InsertionFinder, random: Random) {
    this.routes = routes;
    this.finder = finder;
    this.random = random;
    const { customers, demand, cost, places, vehicles } = routes.problem;
    const depot = vehicles[0]!.start;
    const base = vehicles[0]!.ways * places * places;
    this.far = Float64Array.from({ length: customers }, (_, c) => cost[base + depot * places + c]!);
    this.ranks = [null, demand.map((units) => -units), this.far.map((way) => -way), this.far];
    this.keys = new Float64Array(customers);
  }

  /**
   * @param anywhere whether those may come in anywhere who find no place nearby
   * @returns how many are left; they are the first of `out` then
   */
  putBack(out: Int32Array, count: number, anywhere: boolean): number {
    this.sort(out, count);
    let left = 0;
    for (let i = 0; i < count; i++) {
      const customer = out[i]!;
      const q = this.finder.find(customer, anywhere);
      if (q < 0) out[left++] = customer;
      else this.routes.insert(customer, q);
    }
    return left;
  }

  private sort(out: Int32Array, count: number): void {
    const { keys, random } = this;
    let draw = random() * ALL_ORDERS;
    let order = 0;
    while (draw >= ORDERS[order]!) draw -= ORDERS[order++]!;
    const rank = this.ranks[order]!;
    // Insertion sort: there are a dozen of them, and equal ones keep the order in which they came out.
    for (let i = 0; i < count; i++) {
      const customer = out[i]!;
      const key = rank === null ? random() : rank[customer]!;
      let at = i;
      while (at > 0 && keys[at - 1]! > key) {
        keys[at] = keys[at - 1]!;
        out[at] = out[at - 1]!;
        at--;
      }
      keys[at] = key;
      out[at] = customer;
    }
  }
}
