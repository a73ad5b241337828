import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/planning/random.ts';
import { nearCustomers } from '../../../src/planning/tours/near-customers.ts';
import { Routes } from '../../../src/planning/tours/routes.ts';
import { TailSwapper } from '../../../src/planning/tours/swap-tails.ts';
import { randomProblem, recount } from './random-problem.ts';

/** Everybody goes to the next vehicle that can take one more. */
function filled(problem: ReturnType<typeof randomProblem>): Routes {
  const routes = new Routes(problem);
  const { customers, vehicles } = problem;
  for (let customer = 0; customer < customers; customer++) {
    for (let v = 0; v < vehicles.length; v++) {
      const last = customers + 2 * ((customer + v) % vehicles.length) + 1;
      if (!routes.fits(customer, last)) continue;
      routes.insert(customer, last);
      break;
    }
  }
  routes.commit();
  return routes;
}

it('Two vehicles that swap tails visit the same customers, break no rule and are counted right', () => {
  let swaps = 0;
  fc.assert(
    fc.property(fc.integer(), fc.boolean(), (seed, rich) => {
      const problem = randomProblem({ customers: 20, vehicles: 4, seed, rich });
      const routes = filled(problem);
      const tails = new TailSwapper(routes, nearCustomers(problem, 10), seededRandom(seed));
      const everybody = routes.lists().flat().sort();
      for (let customer = 0; customer < 20; customer++) {
        if (tails.try(customer, Number.POSITIVE_INFINITY)) swaps++;
        routes.commit();
        const counted = recount(problem, routes.lists());
        expect(routes.lists().flat().sort()).toEqual(everybody);
        expect(routes.cost).toBeCloseTo(counted.cost, 4);
        for (const [v, { load, time }] of counted.routes.entries()) {
          const { capacity, limit, area } = problem.vehicles[v]!;
          expect(load).toBeLessThanOrEqual(capacity);
          expect(time).toBeLessThanOrEqual(limit);
          const areas = new Set(routes.lists()[v]!.map((each) => problem.area?.[each]));
          if (problem.area && area >= 0 && areas.size > 0) areas.add(area);
          expect(areas.size).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(swaps).toBeGreaterThan(50);
});
