import { type Random, seededRandom } from '../../../src/planning/random.ts';
import type { RouteLists, RoutingProblem, Vehicle } from '../../../src/planning/tours/routing-problem.ts';

interface ProblemWish {
  readonly customers: number;
  readonly vehicles: number;
  readonly seed: number;
  /** Everything that a problem can have: one-way streets, two kinds of ways, limits, areas, homes, balance, vehicles under way. */
  readonly rich?: boolean;
}

/** Customers on a square of 100 × 100 and one depot; plain: as in CVRPLIB. */
export function randomProblem({ customers, vehicles, seed, rich = false }: ProblemWish): RoutingProblem {
  const random = seededRandom(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const places = customers + 2;
  const kinds = rich ? 2 : 1;
  const cost = ways(random, places, kinds, rich);
  const demand = Float64Array.from({ length: customers }, () => 1 + whole(9));
  const fair = demand.reduce((sum, units) => sum + units, 0) / vehicles;
  const all = Array.from({ length: vehicles }, (): Vehicle => {
    const begun = rich && random() < 0.3;
    return {
      ways: whole(kinds),
      start: begun ? places - 1 : customers,
      end: rich ? customers + whole(2) : customers,
      capacity: Math.ceil(fair * 1.2) + 9,
      limit: rich ? 200 + whole(400) : Number.POSITIVE_INFINITY,
      load: begun ? 3 : 0,
      time: begun ? 50 : 0,
      area: begun && random() < 0.5 ? 1 : -1,
      begun,
    };
  });
  return {
    customers,
    places,
    demand,
    service: new Float64Array(customers).fill(rich ? 5 : 0),
    cost,
    time: rich ? cost.map((way) => Math.ceil(way / 2)) : cost,
    vehicles: all,
    area: rich && random() < 0.5 ? Int32Array.from({ length: customers }, () => whole(2)) : null,
    home: rich && random() < 0.5 ? Int32Array.from({ length: customers }, () => whole(vehicles + 1) - 1) : null,
    moveCost: 20,
    vehicleCost: rich && random() < 0.5 ? 1000 : 0,
    leftCost: 10_000,
    balance: rich && random() < 0.5 ? 3 : 0,
    fairTime: 100,
  };
}

function ways(random: Random, places: number, kinds: number, oneWay: boolean): Float32Array {
  const at = Array.from({ length: places }, () => ({ x: random() * 100, y: random() * 100 }));
  const cost = new Float32Array(kinds * places * places);
  for (let way = 0; way < cost.length; way++) {
    const [a, b] = [at[Math.floor(way / places) % places]!, at[way % places]!];
    cost[way] = Math.round(Math.hypot(a.x - b.x, a.y - b.y)) + (oneWay && a !== b ? Math.floor(random() * 20) : 0);
  }
  return cost;
}

/** What routes cost and take, counted from nothing. */
export function recount(problem: RoutingProblem, lists: RouteLists) {
  const { vehicles, places, cost, time, service, demand, home, moveCost, vehicleCost, leftCost, balance, fairTime } =
    problem;
  let left = problem.customers;
  let sum = 0;
  const routes = vehicles.map(({ ways: kind, start, end, begun, ...vehicle }, v) => {
    const list = lists[v]!;
    left -= list.length;
    let spent = vehicle.time;
    if (begun || list.length > 0) {
      const via = [start, ...list, end];
      for (let leg = 1; leg < via.length; leg++) {
        const way = kind * places * places + via[leg - 1]! * places + via[leg]!;
        sum += cost[way]!;
        spent += time[way]!;
      }
    }
    if (!begun && list.length > 0) sum += vehicleCost;
    for (const customer of list) {
      spent += service[customer]!;
      if (home && home[customer]! >= 0 && home[customer] !== v) sum += moveCost;
    }
    sum += (balance * spent * spent) / (2 * fairTime);
    return { load: list.reduce((all, customer) => all + demand[customer]!, vehicle.load), time: spent };
  });
  return { cost: sum + left * leftCost, routes };
}
