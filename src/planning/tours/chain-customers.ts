import type { NearCustomers } from './near-customers.ts';

/**
 * All customers in an order in which neighbours come together, so that vehicles that are filled in this order stay in one place: from the
 * farthest on always to the nearest that is not in the chain, and where all near ones are, on from the farthest again.
 * @param way per customer how far it is
 */
export function chainCustomers({ of, count }: NearCustomers, way: Float64Array): Int32Array {
  const farFirst = Int32Array.from(way.keys()).sort((one, other) => way[other]! - way[one]! || one - other);
  const chain = new Int32Array(way.length);
  const chained = new Uint8Array(way.length);
  let length = 0;
  for (const far of farFirst) {
    let link = chained[far] ? -1 : far;
    while (link >= 0) {
      chain[length++] = link;
      chained[link] = 1;
      const first = link * count;
      link = -1;
      for (let k = first; k < first + count && link < 0; k++) if (!chained[of[k]!]) link = of[k]!;
    }
  }
  return chain;
}
