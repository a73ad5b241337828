import { type Random, seededRandom } from '../random.ts';
import type { Search } from '../search.ts';
import { InsertionFinder } from './find-insertion.ts';
import { type NearCustomers, nearCustomers } from './near-customers.ts';
import { Recreator } from './recreate.ts';
import { Routes } from './routes.ts';
import type { RouteLists, RoutingProblem } from './routing-problem.ts';
import { StringRuiner } from './ruin-strings.ts';

const NEAR_TO_RUIN = 100;
const NEAR_TO_INSERT = 40;
/** Places that one step looks at: some milliseconds. */
const LOOKS_A_STEP = 50_000;
/** So many are nearby. */
const NEARBY = 5;
/** Temperatures at the beginning and at the end, in ways to a customer nearby. */
const HOT = 2;
const COLD = 0.02;

/** Ruin and recreate under a temperature that falls with the share of the time: routes that get cheaper. */
export class RouteAnnealer implements Search<RouteLists> {
  readonly routes: Routes;
  private readonly random: Random;
  private readonly finder: InsertionFinder;
  private readonly ruiner: StringRuiner;
  private readonly recreator: Recreator;
  private readonly out: Int32Array;
  /** Customers that nobody visits at the moment: the first `left` of `absent`. */
  private readonly absent: Int32Array;
  private left: number;
  private readonly unit: number;
  private readonly best: BestRoutes;
  iterations = 0;

  /** @param start routes to begin with; empty vehicles where there are none */
  constructor(problem: RoutingProblem, seed: number, start: RouteLists | null) {
    this.random = seededRandom(seed);
    this.routes = new Routes(problem);
    const near = nearCustomers(problem, NEAR_TO_RUIN);
    this.finder = new InsertionFinder(this.routes, near, NEAR_TO_INSERT, this.random);
    this.ruiner = new StringRuiner(this.routes, near, this.random);
    this.recreator = new Recreator(this.routes, this.finder, this.random);
    if (start) this.routes.fill(start);
    this.out = new Int32Array(problem.customers);
    this.absent = new Int32Array(problem.customers);
    let absent = 0;
    for (let c = 0; c < problem.customers; c++) if (this.routes.vehicle[c]! < 0) this.absent[absent++] = c;
    this.left = this.recreator.putBack(this.absent, absent);
    this.routes.commit();
    this.unit = wayNearby(near);
    this.best = new BestRoutes(this.routes);
  }

  step(share: number): boolean {
    if (this.routes.problem.customers === 0) return false;
    const temperature = this.unit * HOT * (COLD / HOT) ** share;
    const enough = this.finder.looked + LOOKS_A_STEP;
    while (this.finder.looked < enough) this.tryOnce(temperature);
    return true;
  }

  plan(): RouteLists {
    return this.best.lists();
  }

  value(): number {
    return this.best.cost;
  }

  bound(): undefined {
    return undefined;
  }

  private tryOnce(temperature: number): void {
    const { routes, out, absent } = this;
    this.iterations++;
    const before = routes.cost;
    for (let i = 0; i < this.left; i++) out[i] = absent[i]!;
    const count = this.ruiner.take(out, this.left);
    const left = this.recreator.putBack(out, count);
    if (routes.cost >= before - temperature * Math.log(1 - this.random())) {
      routes.undo();
      return;
    }
    this.left = left;
    for (let i = 0; i < left; i++) absent[i] = out[i]!;
    routes.commit();
    if (routes.cost < this.best.cost) this.best.keep(routes);
  }
}

/** The best routes so far: the links behind each, copied. */
class BestRoutes {
  cost: number;
  private readonly next: Int32Array;
  private readonly customers: number;

  constructor(routes: Routes) {
    this.next = routes.next.slice();
    this.cost = routes.cost;
    this.customers = routes.problem.customers;
  }

  keep(routes: Routes): void {
    this.next.set(routes.next);
    this.cost = routes.cost;
  }

  lists(): number[][] {
    const { customers, next } = this;
    const lists: number[][] = [];
    for (let first = customers; first < next.length; first += 2) {
      const list: number[] = [];
      for (let link = next[first]!; link < customers; link = next[link]!) list.push(link);
      lists.push(list);
    }
    return lists;
  }
}

/** Way to a customer nearby: what is hot or cold in this problem. */
function wayNearby({ round, count }: NearCustomers): number {
  let [ways, sum] = [0, 0];
  for (let at = 0; at < round.length; at++) {
    if (at % count >= NEARBY) continue;
    ways++;
    sum += round[at]! / 2;
  }
  return ways > 0 ? Math.max(1, sum / ways) : 1;
}
