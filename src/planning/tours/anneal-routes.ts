import { type Random, seededRandom } from '../random.ts';
import type { Search } from '../search.ts';
import { SeedDrawer } from './draw-seeds.ts';
import { BestRoutes } from './keep-best.ts';
import { type NearCustomers, nearCustomers } from './near-customers.ts';
import { Routes } from './routes.ts';
import type { RouteLists, RoutingProblem } from './routing-problem.ts';
import { RuinAndRecreate } from './ruin-and-recreate.ts';
import { VehicleShedder } from './shed-vehicles.ts';
import { TailSwapper } from './swap-tails.ts';

const NEAR = 100;
/** Places that one step looks at: some milliseconds. */
const LOOKS_A_STEP = 30_000;
/** So many are nearby. */
const NEARBY = 5;
/** Temperatures at the beginning and at the end, in ways to a customer nearby. */
const HOT = 4;
const COLD = 0.03;
/** Temperature to begin with where most shall stay as it is. */
const WARM = 0.2;
/** Share of the time in which vehicles are shed. */
const SHED = 0.25;
/** How often tails are swapped instead, and what that takes, in places looked at. */
const TAILS = 0.3;
const LOOKS_A_SWAP = 100;

/**
 * Ruin and recreate under a temperature that falls with the share of the time: SISR of Christiaens & Vanden Berghe (2020).
 * Between the tries vehicles swap tails. Where vehicles cost something, it first tries with how few it can be done.
 */
export class RouteAnnealer implements Search<RouteLists> {
  private readonly routes: Routes;
  private readonly random: Random;
  private readonly seeds: SeedDrawer;
  private readonly tails: TailSwapper;
  private readonly tries: RuinAndRecreate;
  private shedder: VehicleShedder | null = null;
  private readonly hot: number;
  private readonly cold: number;
  private readonly best: BestRoutes;

  /** @param start routes to begin with, as far as they are allowed; null: empty vehicles */
  constructor(problem: RoutingProblem, seed: number, start: RouteLists | null) {
    this.random = seededRandom(seed);
    this.routes = new Routes(problem);
    const near = nearCustomers(problem, NEAR);
    const unit = wayNearby(near);
    this.hot = unit * (problem.home ? WARM : HOT);
    this.cold = unit * COLD;
    this.seeds = new SeedDrawer(near, problem.customers, this.random);
    this.tails = new TailSwapper(this.routes, near, this.random);
    this.tries = new RuinAndRecreate(this.routes, near, this.seeds, this.random);
    if (start) this.routes.fill(start);
    this.tries.begin();
    this.best = new BestRoutes(this.routes);
    if (problem.vehicleCost > 0 && this.tries.leftCount === 0) {
      this.shedder = new VehicleShedder(this.tries, this.random);
    }
  }

  step(share: number): boolean {
    if (this.routes.problem.customers === 0) return false;
    const { finder } = this.tries;
    const temperature = this.hot * (this.cold / this.hot) ** share;
    const enough = finder.looked + LOOKS_A_STEP;
    while (finder.looked < enough) {
      if (this.shedder) this.shed(this.shedder, share);
      else this.anneal(temperature);
    }
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

  private anneal(temperature: number): void {
    const { routes, tries, best } = this;
    const bar = routes.cost - temperature * Math.log(1 - this.random());
    if (this.random() < TAILS) this.swapTails(bar);
    else {
      tries.try(false);
      if (routes.cost < bar) tries.accept();
      else tries.reject();
    }
    best.offer(routes);
  }

  private swapTails(bar: number): void {
    const { routes } = this;
    this.tries.finder.looked += LOOKS_A_SWAP;
    if (!this.tails.try(this.seeds.draw(), bar - routes.cost)) return;
    if (routes.cost < bar) routes.commit();
    else routes.undo();
  }

  private shed(shedder: VehicleShedder, share: number): void {
    const goesOn = share < SHED && shedder.try(this.hot);
    this.best.offer(this.routes);
    if (goesOn) return;
    // The last one could not be spared. From here on vehicles only cost.
    shedder.reopen();
    this.routes.clear();
    this.routes.fill(this.best.lists());
    this.tries.begin();
    this.shedder = null;
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
