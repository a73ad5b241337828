import type { Random } from '../random.ts';
import type { NearCustomers } from './near-customers.ts';
import type { Routes } from './routes.ts';

/** The next vehicle is looked for among so many near customers. */
const NEAR_TO_JOIN = 15;

/**
 * Lets two vehicles that pass near each other swap all that comes after (2-opt*: Potvin & Rousseau, "An Exchange Heuristic for
 * Routeing Problems with Time Windows", Journal of the Operational Research Society 46, 1995). Strings are too short for that, and where vehicles are
 * full it is the one way for many customers at once.
 */
export class TailSwapper {
  private readonly routes: Routes;
  private readonly near: NearCustomers;
  private readonly random: Random;
  /** Whether only the ways count, so that what a swap costs is known before it is done. */
  private readonly plain: boolean;
  private readonly tail: Int32Array;

  constructor(routes: Routes, near: NearCustomers, random: Random) {
    this.routes = routes;
    this.near = near;
    this.random = random;
    const { balance, home } = routes.problem;
    this.plain = balance === 0 && home === null;
    this.tail = new Int32Array(routes.problem.customers);
  }

  /**
   * From this customer on to one nearby, and whoever came before that one on to what is behind this. Nothing is committed.
   * @param most what it may cost, or the routes may stay as they are
   * @returns whether anything has changed
   */
  try(customer: number, most: number): boolean {
    const { routes, near } = this;
    const { vehicle, base, place, next, prev, arc, room, limit, time, timed, problem } = routes;
    const { customers, area, cost, places } = problem;
    const v = vehicle[customer]!;
    if (v < 0 || near.count === 0) return false;
    const other = near.of[customer * near.count + Math.floor(this.random() * Math.min(NEAR_TO_JOIN, near.count))]!;
    const w = vehicle[other]!;
    if (w < 0 || w === v || base[v] !== base[w]) return false;
    const [lastOfV, lastOfW] = [customers + 2 * v + 1, customers + 2 * w + 1];
    if (place[lastOfV] !== place[lastOfW]) return false;
    if (area !== null && area[customer] !== area[other]) return false;
    const after = next[customer]!;
    if (this.plain) {
      const [one, two] = [
        base[v]! + customer * places + other,
        base[v]! + place[prev[other]!]! * places + place[after]!,
      ];
      if (cost[one]! + cost[two]! - arc[other]! - arc[after]! > most) return false;
    }
    const more = this.loadFrom(other) - this.loadFrom(after);
    if (more > room[v]! || -more > room[w]!) return false;
    const count = this.takeFrom(after, 0);
    const all = this.takeFrom(other, count);
    for (let t = 0; t < count; t++) routes.insert(this.tail[t]!, lastOfW);
    for (let t = count; t < all; t++) routes.insert(this.tail[t]!, lastOfV);
    if (!timed || (time[v]! <= limit[v]! && time[w]! <= limit[w]!)) return true;
    routes.undo();
    return false;
  }

  private loadFrom(first: number): number {
    const { next, problem } = this.routes;
    let load = 0;
    for (let link = first; link < problem.customers; link = next[link]!) load += problem.demand[link]!;
    return load;
  }

  private takeFrom(first: number, count: number): number {
    const { next, problem } = this.routes;
    let taken = count;
    for (let link = first; link < problem.customers; ) {
      const following = next[link]!;
      this.routes.remove(link);
      this.tail[taken++] = link;
      link = following;
    }
    return taken;
  }
}
