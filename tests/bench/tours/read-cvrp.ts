import type { RoutingProblem, Vehicle } from '../../../src/planning/tours/routing-problem.ts';

/** A CVRPLIB instance (.vrp): customers without number of vehicles, distances rounded to the nearest whole number. */
export function readCvrp(text: string): RoutingProblem {
  const numbers = (from: string, to: string) =>
    text
      .slice(text.indexOf(from) + from.length, text.indexOf(to))
      .trim()
      .split(/\s+/)
      .map(Number);
  const capacity = Number(/CAPACITY\s*:\s*(\d+)/.exec(text)?.[1]);
  const coords = numbers('NODE_COORD_SECTION', 'DEMAND_SECTION');
  const demands = numbers('DEMAND_SECTION', 'DEPOT_SECTION');
  const places = coords.length / 3;
  const customers = places - 1;
  // The depot is the file's first place and the problem's last.
  const x = (place: number) => coords[((place + 1) % places) * 3 + 1]!;
  const y = (place: number) => coords[((place + 1) % places) * 3 + 2]!;
  const cost = new Float32Array(places * places);
  for (let a = 0; a < places; a++) {
    for (let b = 0; b < places; b++) cost[a * places + b] = Math.round(Math.hypot(x(a) - x(b), y(a) - y(b)));
  }
  const demand = Float64Array.from({ length: customers }, (_, customer) => demands[(customer + 1) * 2 + 1]!);
  const fewest = Math.ceil(demand.reduce((sum, units) => sum + units, 0) / capacity);
  const vehicle: Vehicle = {
    ways: 0,
    start: customers,
    end: customers,
    capacity,
    limit: Number.POSITIVE_INFINITY,
    load: 0,
    time: 0,
    area: -1,
    begun: false,
  };
  return {
    customers,
    places,
    demand,
    service: new Float64Array(customers),
    cost,
    time: cost,
    vehicles: Array.from({ length: Math.ceil(fewest * 1.15) + 5 }, () => vehicle),
    area: null,
    home: null,
    moveCost: 0,
    vehicleCost: 0,
    leftCost: 1e7,
    balance: 0,
    fairTime: 1,
  };
}
