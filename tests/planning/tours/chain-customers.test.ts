import { expect, it } from 'vitest';
import { RouteAnnealer } from '../../../src/planning/tours/anneal-routes.ts';
import { chainCustomers } from '../../../src/planning/tours/chain-customers.ts';
import { nearCustomers } from '../../../src/planning/tours/near-customers.ts';
import { randomProblem } from './random-problem.ts';

it('A chain holds every customer once and begins with the farthest', () => {
  const problem = randomProblem({ customers: 50, vehicles: 3, seed: 4 });
  const far = Float64Array.from({ length: 50 }, (_, customer) => (customer * 7) % 50);
  const chain = chainCustomers(nearCustomers(problem, 5), far);
  expect([...chain].sort((one, other) => one - other)).toEqual([...Array(50).keys()]);
  expect(far[chain[0]!]).toBe(49);
});

it('The first routes leave out few even where evenings hardly suffice', () => {
  const problem = randomProblem({ customers: 200, vehicles: 10, seed: 3 });
  const service = new Float64Array(200).fill(20);
  const vehicles = problem.vehicles.map((vehicle) => ({ ...vehicle, capacity: 1_000, limit: 630 }));
  const routes = new RouteAnnealer({ ...problem, service, vehicles }, 1, null).plan();
  expect(routes.flat().length).toBeGreaterThanOrEqual(190);
});
