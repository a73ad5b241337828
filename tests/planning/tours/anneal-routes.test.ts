import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchSteps } from '../../../src/planning/run-search.ts';
import { RouteAnnealer } from '../../../src/planning/tours/anneal-routes.ts';
import type { RouteLists, RoutingProblem } from '../../../src/planning/tours/routing-problem.ts';
import { randomProblem, recount } from './random-problem.ts';

/** The cheapest routes of all, by trying every order with every cut; for vehicles that are all alike. */
function cheapest(problem: RoutingProblem): number {
  const { customers, cost, places, demand, vehicles } = problem;
  const { capacity } = vehicles[0]!;
  const depot = customers;
  let best = Number.POSITIVE_INFINITY;
  const visit = (seen: number, at: number, load: number, used: number, sum: number) => {
    if (sum >= best) return;
    if (seen === 2 ** customers - 1) best = Math.min(best, sum + cost[at * places + depot]!);
    for (let next = 0; next < customers; next++) {
      if (seen & (1 << next)) continue;
      const units = demand[next]!;
      const there = seen | (1 << next);
      if (load + units <= capacity) visit(there, next, load + units, used, sum + cost[at * places + next]!);
      if (at === depot || used === vehicles.length) continue;
      visit(there, next, units, used + 1, sum + cost[at * places + depot]! + cost[depot * places + next]!);
    }
  };
  visit(0, depot, 0, 1, 0);
  return best;
}

function expectSound(problem: RoutingProblem, lists: RouteLists): void {
  const all = lists.flat();
  expect(new Set(all).size).toBe(all.length);
  for (const [v, { load, time }] of recount(problem, lists).routes.entries()) {
    const { capacity, limit, area } = problem.vehicles[v]!;
    if (lists[v]!.length === 0) continue;
    expect(load).toBeLessThanOrEqual(capacity);
    expect(time).toBeLessThanOrEqual(limit);
    if (!problem.area) continue;
    const areas = new Set(lists[v]!.map((customer) => problem.area![customer]!));
    if (area >= 0) areas.add(area);
    expect(areas.size).toBe(1);
  }
}

describe('Annealing routes', () => {
  it('finds the cheapest routes where all can be tried', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const problem = randomProblem({ customers: 7, vehicles: 3, seed });
      expect(searchValue(problem, 6)).toBe(cheapest(problem));
    }
  });

  it('breaks no rule, counts right and never gets worse, on the way and at the end', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 25 }), fc.boolean(), (seed, customers, rich) => {
        const problem = randomProblem({ customers, vehicles: 4, seed, rich });
        const search = new RouteAnnealer(problem, seed, null);
        for (let step = 0; step < 4; step++) {
          const before = search.value();
          search.step(step / 4);
          expect(search.value()).toBeLessThanOrEqual(before);
          expect(recount(problem, search.plan()).cost).toBeCloseTo(search.value(), 4);
          expectSound(problem, search.plan());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never worse than the routes that it began with', () => {
    const problem = randomProblem({ customers: 60, vehicles: 6, seed: 5 });
    const start = searchSteps(new RouteAnnealer(problem, 1, null), 10);
    const search = new RouteAnnealer(problem, 2, start);
    expect(search.value()).toBe(recount(problem, start).cost);
  });

  it('gives the same routes for the same seed', () => {
    const problem = randomProblem({ customers: 40, vehicles: 5, seed: 3 });
    const plan = (seed: number) => searchSteps(new RouteAnnealer(problem, seed, null), 5);
    expect(plan(7)).toEqual(plan(7));
  });

  it('has nothing to do where there is nobody to visit', () => {
    const search = new RouteAnnealer(randomProblem({ customers: 0, vehicles: 2, seed: 1 }), 1, null);
    expect(search.step(0)).toBe(false);
    expect(search.plan()).toEqual([[], []]);
  });
});

const searchValue = (problem: RoutingProblem, steps: number) =>
  recount(problem, searchSteps(new RouteAnnealer(problem, 1, null), steps)).cost;
