import type { Random } from '../random.ts';
import type { NearCustomers } from './near-customers.ts';
import type { Routes } from './routes.ts';
import type { RoutingProblem } from './routing-problem.ts';

/** Chance that a place is overlooked, so that the same hole is not always filled the same way. */
const BLINK = 0.01;

/**
 * Looks for the cheapest place of a customer: beside its nearest customers and in empty vehicles; anywhere else only
 * where none of these can take it. Insertion with blinks: Christiaens & Vanden Berghe, "Slack Induction by String Removals for
 * Vehicle Routing Problems", Transportation Science 54 (2020).
 */
export class InsertionFinder {
  /** Places looked at since the beginning: how much was worked. */
  looked = 0;

  private readonly routes: Routes;
  private readonly near: NearCustomers;
  private readonly most: number;
  private readonly random: Random;
  /** Ways in, by where they lead: the transposed matrices, so that all ways of a customer lie side by side. */
  private readonly into: Float32Array;
  /** Vehicles of which one is as good as the other while they are empty. */
  private readonly alike: readonly Int32Array[];
  /** Whether more than the way counts: times, areas or moves. */
  private readonly priced: boolean;
  private untilBlink = 0;
  private best = -1;
  private bestCost = Number.POSITIVE_INFINITY;

  /** @param most how many near customers are looked at */
  constructor(routes: Routes, near: NearCustomers, most: number, random: Random) {
    this.routes = routes;
    this.near = near;
    this.most = Math.min(most, near.count);
    this.random = random;
    this.into = transposed(routes.problem);
    this.alike = alikeVehicles(routes.problem);
    const { area, home, vehicleCost } = routes.problem;
    this.priced = routes.timed || area !== null || home !== null || vehicleCost > 0;
    this.drawBlink();
  }

  /** @returns the link before which it is cheapest, or -1 where it finds no place */
  find(customer: number, anywhere: boolean): number {
    this.best = -1;
    this.bestCost = Number.POSITIVE_INFINITY;
    this.lookNearby(customer);
    if (this.best < 0 && anywhere) this.lookEverywhere(customer);
    this.lookInEmpty(customer);
    return this.best;
  }

  private lookNearby(customer: number): void {
    const { next, prev, vehicle, room, arc, problem } = this.routes;
    const { customers, demand } = problem;
    const { of, round, count } = this.near;
    const needed = demand[customer]!;
    const first = customer * count;
    const end = first + this.most;
    for (let k = first; k < end; k++) {
      const beside = of[k]!;
      const v = vehicle[beside]!;
      if (v < 0 || room[v]! < needed) continue;
      // Between two customers the nearer one was looked at first, so the ways there and back to this one are the least
      // that it can take. Between a customer and the beginning or end that is not so.
      const way = round[k]!;
      if (way - arc[beside]! < this.bestCost || prev[beside]! >= customers) this.consider(customer, beside);
      const q = next[beside]!;
      if (way - arc[q]! < this.bestCost || q >= customers) this.consider(customer, q);
    }
    this.looked += this.most + 20;
  }

  private lookInEmpty(customer: number): void {
    const { size, room, problem } = this.routes;
    const { customers, demand } = problem;
    for (const group of this.alike) {
      for (let g = 0; g < group.length; g++) {
        const v = group[g]!;
        if (size[v]! > 0) continue;
        if (room[v]! >= demand[customer]!) this.consider(customer, customers + 2 * v + 1);
        break;
      }
    }
  }

  private lookEverywhere(customer: number): void {
    const { next, size, room, problem } = this.routes;
    const { customers, vehicles, demand } = problem;
    for (let v = 0; v < vehicles.length; v++) {
      if (size[v] === 0 || room[v]! < demand[customer]!) continue;
      const last = customers + 2 * v + 1;
      let q = customers + 2 * v;
      do {
        q = next[q]!;
        this.consider(customer, q);
      } while (q !== last);
    }
    this.looked += this.routes.visited;
  }

  /** Takes the place before link q if it is the cheapest so far. There must be room in the vehicle. */
  private consider(customer: number, q: number): void {
    const { prev, vehicle, place, arc, base, problem } = this.routes;
    const at = base[vehicle[q]!]! + customer * problem.places;
    const cost = this.into[at + place[prev[q]!]!]! + problem.cost[at + place[q]!]! - arc[q]!;
    if (cost >= this.bestCost || this.blinks()) return;
    if (this.priced) this.considerPriced(customer, q, cost);
    else {
      this.bestCost = cost;
      this.best = q;
    }
  }

  /** The same place with all that it costs beside the way, if the vehicle may come here at all. */
  private considerPriced(customer: number, q: number, way: number): void {
    const { routes } = this;
    const { time, limit, vehicle, problem } = routes;
    const { area, home, moveCost, vehicleCost } = problem;
    const v = vehicle[q]!;
    let cost = way;
    if (routes.isIdle(v)) cost += vehicleCost;
    if (home !== null && home[customer]! >= 0 && home[customer] !== v) cost += moveCost;
    if (cost >= this.bestCost) return;
    if (area !== null) {
      const kept = routes.areaOf(v);
      if (kept >= 0 && kept !== area[customer]) return;
    }
    if (routes.timed) {
      const before = time[v]!;
      const after = before + routes.extraTime(customer, q);
      if (after > limit[v]!) return;
      cost += routes.timePrice(after) - routes.timePrice(before);
      if (cost >= this.bestCost) return;
    }
    this.bestCost = cost;
    this.best = q;
  }

  /** The gaps between blinks are drawn instead of each blink: a hundred times fewer draws, the same chances. */
  private blinks(): boolean {
    if (--this.untilBlink >= 0) return false;
    this.drawBlink();
    return true;
  }

  private drawBlink(): void {
    this.untilBlink = Math.floor(Math.log(1 - this.random()) / Math.log(1 - BLINK));
  }
}

/** The matrices themselves where every way costs the same in both directions. */
function transposed({ cost, places }: RoutingProblem): Float32Array {
  const into = new Float32Array(cost.length);
  for (let base = 0; base < cost.length; base += places * places) {
    for (let a = 0; a < places; a++) {
      for (let b = 0; b < places; b++) into[base + b * places + a] = cost[base + a * places + b]!;
    }
  }
  return into.every((way, at) => way === cost[at]) ? cost : into;
}

function alikeVehicles({ vehicles, home }: RoutingProblem): Int32Array[] {
  const groups = new Map<string, number[]>();
  for (const [v, vehicle] of vehicles.entries()) {
    const key = home === null && !vehicle.begun ? JSON.stringify(vehicle) : String(v);
    const group = groups.get(key);
    if (group) group.push(v);
    else groups.set(key, [v]);
  }
  return [...groups.values()].map((group) => Int32Array.from(group));
}
