import type { RouteLists, RoutingProblem } from './routing-problem.ts';

/** More than any vehicle has room. */
const CLOSED = 1e9;

/**
 * Who visits whom after whom, and what it costs. Routes are chains of links: customers are the links 0 to n-1, vehicle v
 * begins at link n + 2v and ends at n + 2v + 1. Every change is noted, so that a try in vain is undone link by link.
 */
export class Routes {
  readonly problem: RoutingProblem;
  readonly next: Int32Array;
  readonly prev: Int32Array;
  /** Per link its vehicle, -1 while nobody visits it. */
  readonly vehicle: Int32Array;
  /** Per link its place. */
  readonly place: Int32Array;
  /** Per link what the way from the one before costs. */
  readonly arc: Float64Array;
  /** Per vehicle what it can still take. */
  readonly room: Float64Array;
  readonly time: Float64Array;
  readonly size: Int32Array;
  readonly limit: Float64Array;
  /** Per vehicle where its matrix begins. */
  readonly base: Int32Array;
  /** Whether times matter at all. */
  readonly timed: boolean;
  /** What all of it costs, with those that nobody visits. */
  cost = 0;
  visited = 0;

  private readonly notedLinks: Int32Array;
  /** After which link it was before; -1: nowhere. */
  private readonly notedAfter: Int32Array;
  private notes = 0;
  private costBefore = 0;

  constructor(problem: RoutingProblem) {
    this.problem = problem;
    const { customers, vehicles, places, balance } = problem;
    const links = customers + 2 * vehicles.length;
    this.next = new Int32Array(links);
    this.prev = new Int32Array(links);
    this.vehicle = new Int32Array(links).fill(-1);
    this.place = Int32Array.from({ length: links }, (_, link) => link);
    this.arc = new Float64Array(links);
    this.room = Float64Array.from(vehicles, ({ capacity, load }) => capacity - load);
    this.time = Float64Array.from(vehicles, ({ time }) => time);
    this.size = new Int32Array(vehicles.length);
    this.limit = Float64Array.from(vehicles, ({ limit }) => limit);
    this.base = Int32Array.from(vehicles, ({ ways }) => ways * places * places);
    this.timed = balance > 0 || vehicles.some(({ limit }) => limit < Number.POSITIVE_INFINITY);
    this.notedLinks = new Int32Array(2 * customers + 2);
    this.notedAfter = new Int32Array(2 * customers + 2);
    this.cost = customers * problem.leftCost;
    for (const [v, { start, end, begun }] of vehicles.entries()) {
      const first = customers + 2 * v;
      const last = first + 1;
      this.place[first] = start;
      this.place[last] = end;
      this.vehicle[first] = v;
      this.vehicle[last] = v;
      this.next[first] = last;
      this.prev[last] = first;
      const home = this.base[v]! + start * places + end;
      if (begun) {
        this.arc[last] = problem.cost[home]!;
        this.time[v]! += problem.time[home]!;
      }
      this.cost += this.arc[last]! + this.timePrice(this.time[v]!);
    }
    this.commit();
  }

  /** What a vehicle pays for its time alone, so that none is out much longer than the others. */
  timePrice(time: number): number {
    const { balance, fairTime } = this.problem;
    return balance > 0 ? (balance * time * time) / (2 * fairTime) : 0;
  }

  /** What it takes more of the vehicle's time to visit a customer before link q. */
  extraTime(customer: number, q: number): number {
    const { time, places, service } = this.problem;
    const v = this.vehicle[q]!;
    const base = this.base[v]!;
    const from = this.place[this.prev[q]!]!;
    const to = this.place[q]!;
    const through = time[base + from * places + customer]! + time[base + customer * places + to]!;
    const saved = this.isIdle(v) ? 0 : time[base + from * places + to]!;
    return through - saved + service[customer]!;
  }

  /** The area that vehicle v keeps to, -1 while it may go anywhere. */
  areaOf(v: number): number {
    const { vehicles, area, customers } = this.problem;
    const bound = vehicles[v]!.area;
    return area === null || bound >= 0 || this.size[v] === 0 ? bound : area[this.next[customers + 2 * v]!]!;
  }

  /** Puts a customer that nobody visits before link q. */
  insert(customer: number, q: number): void {
    this.note(customer, -1);
    this.link(customer, q);
  }

  remove(customer: number): void {
    this.note(customer, this.prev[customer]!);
    this.unlink(customer);
  }

  /** Nobody more fits into a closed vehicle. It must be empty. */
  close(v: number): void {
    this.room[v]! -= CLOSED;
  }

  open(v: number): void {
    this.room[v]! += CLOSED;
  }

  /** What was done since the last time stays. */
  commit(): void {
    this.notes = 0;
    this.costBefore = this.cost;
  }

  /** Everything is again as it was at the last commit. */
  undo(): void {
    while (this.notes > 0) {
      this.notes--;
      const link = this.notedLinks[this.notes]!;
      const after = this.notedAfter[this.notes]!;
      if (after < 0) this.unlink(link);
      else this.link(link, this.next[after]!);
    }
    this.cost = this.costBefore;
  }

  /** Customers in order, one list a vehicle. */
  lists(): number[][] {
    const { customers, vehicles } = this.problem;
    return vehicles.map((_, v) => {
      const list: number[] = [];
      for (let link = this.next[customers + 2 * v]!; link < customers; link = this.next[link]!) list.push(link);
      return list;
    });
  }

  /** Puts customers at the end of their routes one after the other, as far as the vehicles can take them. */
  fill(lists: RouteLists): void {
    const { customers } = this.problem;
    for (const [v, list] of lists.entries()) {
      const last = customers + 2 * v + 1;
      for (const customer of list) if (this.fits(customer, last)) this.insert(customer, last);
    }
    this.commit();
  }

  clear(): void {
    for (let customer = 0; customer < this.problem.customers; customer++) {
      if (this.vehicle[customer]! >= 0) this.remove(customer);
    }
    this.commit();
  }

  /** Whether a customer may be put before link q. */
  fits(customer: number, q: number): boolean {
    const { demand, area } = this.problem;
    const v = this.vehicle[q]!;
    if (this.room[v]! < demand[customer]!) return false;
    const kept = this.areaOf(v);
    if (area !== null && kept >= 0 && kept !== area[customer]) return false;
    return !this.timed || this.time[v]! + this.extraTime(customer, q) <= this.limit[v]!;
  }

  /** Nobody is out with it: it costs nothing. */
  isIdle(v: number): boolean {
    return this.size[v] === 0 && !this.problem.vehicles[v]!.begun;
  }

  private note(link: number, after: number): void {
    this.notedLinks[this.notes] = link;
    this.notedAfter[this.notes] = after;
    this.notes++;
  }

  private link(customer: number, q: number): void {
    const { prev, next, arc, problem } = this;
    const { cost, places } = problem;
    const v = this.vehicle[q]!;
    const base = this.base[v]!;
    const p = prev[q]!;
    if (this.timed) this.addTime(v, this.extraTime(customer, q));
    const into = cost[base + this.place[p]! * places + customer]!;
    const out = cost[base + customer * places + this.place[q]!]!;
    this.cost += into + out - arc[q]! - problem.leftCost + this.movePrice(customer, v);
    if (this.isIdle(v)) this.cost += problem.vehicleCost;
    arc[customer] = into;
    arc[q] = out;
    next[p] = customer;
    prev[customer] = p;
    next[customer] = q;
    prev[q] = customer;
    this.vehicle[customer] = v;
    this.room[v]! -= problem.demand[customer]!;
    this.size[v]!++;
    this.visited++;
  }

  private unlink(customer: number): void {
    const { prev, next, arc, problem } = this;
    const { cost, places } = problem;
    const v = this.vehicle[customer]!;
    const p = prev[customer]!;
    const q = next[customer]!;
    this.size[v]!--;
    next[p] = q;
    prev[q] = p;
    const idle = this.isIdle(v);
    if (idle) this.cost -= problem.vehicleCost;
    const direct = idle ? 0 : cost[this.base[v]! + this.place[p]! * places + this.place[q]!]!;
    this.cost += direct - arc[customer]! - arc[q]! + problem.leftCost - this.movePrice(customer, v);
    arc[q] = direct;
    this.vehicle[customer] = -1;
    this.room[v]! += problem.demand[customer]!;
    this.visited--;
    if (this.timed) this.addTime(v, -this.extraTime(customer, q));
  }

  private addTime(v: number, extra: number): void {
    const before = this.time[v]!;
    this.time[v] = before + extra;
    this.cost += this.timePrice(before + extra) - this.timePrice(before);
  }

  private movePrice(customer: number, v: number): number {
    const { home, moveCost } = this.problem;
    return home !== null && home[customer]! >= 0 && home[customer] !== v ? moveCost : 0;
  }
}
