import type { Random } from '../random.ts';
import type { Routes } from './routes.ts';
import type { RuinAndRecreate } from './ruin-and-recreate.ts';

/**
 * Makes do with fewer vehicles: closes one, then ruins and recreates until all its customers have found a place. A try is
 * the better the seldomer those were left out before whom it leaves out (Christiaens & Vanden Berghe 2020).
 */
export class VehicleShedder {
  private readonly tries: RuinAndRecreate;
  private readonly random: Random;
  /** How often each was left out. */
  private readonly absences: Float64Array;
  private readonly fewest: number;
  /** Vehicles that were closed for good, or are being closed. */
  private readonly closed: number[] = [];

  constructor(tries: RuinAndRecreate, random: Random) {
    this.tries = tries;
    this.random = random;
    this.absences = new Float64Array(tries.routes.problem.customers).fill(1);
    this.fewest = fewestVehicles(tries.routes);
  }

  /** @returns false when there is nothing more to close: so few are needed, or they are not enough even so */
  try(temperature: number): boolean {
    const { tries, absences } = this;
    const { routes } = tries;
    if (tries.leftCount === 0 && !this.closeOne()) return false;
    const bar = routes.cost - temperature * Math.log(1 - this.random());
    tries.try(true);
    const more = tries.moreLeft(absences);
    if (more < 0 || (more === 0 && routes.cost < bar)) tries.accept();
    else tries.reject();
    for (let i = 0; i < tries.leftCount; i++) absences[tries.left[i]!]!++;
    return true;
  }

  /** All vehicles may be used again. */
  reopen(): void {
    for (const v of this.closed.splice(0)) this.tries.routes.open(v);
  }

  /** The one with the fewest customers. Those under way already cannot be spared. */
  private closeOne(): boolean {
    const { routes } = this.tries;
    const { vehicles } = routes.problem;
    let [used, least] = [0, -1];
    for (let v = 0; v < vehicles.length; v++) {
      if (routes.size[v] === 0 && !vehicles[v]!.begun) continue;
      used++;
      if (!vehicles[v]!.begun && (least < 0 || routes.size[v]! < routes.size[least]!)) least = v;
    }
    if (least < 0 || used <= this.fewest) return false;
    this.tries.empty(least);
    routes.close(least);
    this.closed.push(least);
    return true;
  }
}

/** Fewer cannot carry everything, or cannot do the work alone within their time. */
function fewestVehicles({ problem }: Routes): number {
  const { vehicles, demand, service } = problem;
  const needed = (units: Float64Array, most: number[]) => {
    let rest = units.reduce((sum, unit) => sum + unit, 0);
    let count = 0;
    for (const most_ of most.sort((a, b) => b - a)) {
      if (rest <= 0) break;
      rest -= most_;
      count++;
    }
    return count;
  };
  return Math.max(
    1,
    needed(
      demand,
      vehicles.map(({ capacity, load }) => capacity - load),
    ),
    needed(
      service,
      vehicles.map(({ limit, time }) => limit - time),
    ),
  );
}
