import type { RoutingProblem } from './routing-problem.ts';

/** Per customer the others, nearest first, `count` each: those of customer c are `of[c * count]` to `of[(c + 1) * count - 1]`. */
export interface NearCustomers {
  readonly count: number;
  readonly of: Int32Array;
  /** What the way there and back costs. */
  readonly round: Float32Array;
}

/** By the way there and back, on the first vehicle's ways. Customers of another area are as far as can be. */
export function nearCustomers(
  { customers, places, cost, vehicles, area }: RoutingProblem,
  most: number,
): NearCustomers {
  const count = Math.max(0, Math.min(most, customers - 1));
  const of = new Int32Array(customers * count);
  const round = new Float32Array(customers * count);
  const base = (vehicles[0]?.ways ?? 0) * places * places;
  // One number holds way and customer, so that a plain sort of numbers does: ways are whole and below 2^24.
  const keys = new Float64Array(customers);
  const far = 2 ** 26;
  for (let c = 0; c < customers; c++) {
    for (let other = 0; other < customers; other++) {
      const way = cost[base + c * places + other]! + cost[base + other * places + c]!;
      const apart = area !== null && area[c] !== area[other];
      keys[other] = (other === c ? 2 * far : apart ? far + way : way) * 2 ** 20 + other;
    }
    keys.sort();
    for (let k = 0; k < count; k++) {
      const other = keys[k]! % 2 ** 20;
      of[c * count + k] = other;
      round[c * count + k] = cost[base + c * places + other]! + cost[base + other * places + c]!;
    }
  }
  return { count, of, round };
}
