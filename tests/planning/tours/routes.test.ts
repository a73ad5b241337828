import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/planning/random.ts';
import { Routes } from '../../../src/planning/tours/routes.ts';
import { randomProblem, recount } from './random-problem.ts';

const problems = fc.record({
  customers: fc.integer({ min: 1, max: 12 }),
  vehicles: fc.integer({ min: 1, max: 4 }),
  seed: fc.integer(),
  rich: fc.boolean(),
});

/** Puts in and takes out by chance. */
function stir(routes: Routes, seed: number, times: number): void {
  const random = seededRandom(seed);
  const { customers } = routes.problem;
  for (let time = 0; time < times; time++) {
    const customer = Math.floor(random() * customers);
    const beside = Math.floor(random() * routes.next.length);
    if (routes.vehicle[customer]! >= 0) routes.remove(customer);
    else if (routes.vehicle[beside]! >= 0) {
      const isStart = beside >= customers && (beside - customers) % 2 === 0;
      routes.insert(customer, isStart ? routes.next[beside]! : beside);
    }
  }
}

describe('Routes', () => {
  it('know what they cost, carry and take as if all were counted anew', () => {
    fc.assert(
      fc.property(problems, fc.integer(), (wish, seed) => {
        const routes = new Routes(randomProblem(wish));
        for (let round = 0; round < 4; round++) {
          stir(routes, seed + round, Math.min(20, 2 * wish.customers));
          routes.commit();
          const counted = recount(routes.problem, routes.lists());
          expect(routes.cost).toBeCloseTo(counted.cost, 6);
          for (const [v, { load, time }] of counted.routes.entries()) {
            expect(routes.room[v]).toBe(routes.problem.vehicles[v]!.capacity - load);
            if (routes.timed) expect(routes.time[v]).toBe(time);
          }
        }
      }),
    );
  });

  it('are link by link as before when a try is undone', () => {
    fc.assert(
      fc.property(problems, fc.integer(), (wish, seed) => {
        const routes = new Routes(randomProblem(wish));
        stir(routes, seed, Math.min(20, 2 * wish.customers));
        routes.commit();
        const before = { lists: routes.lists(), cost: routes.cost, visited: routes.visited, room: [...routes.room] };
        stir(routes, seed + 1, Math.min(20, 2 * wish.customers));
        routes.undo();
        const after = { lists: routes.lists(), cost: routes.cost, visited: routes.visited, room: [...routes.room] };
        expect(after).toEqual(before);
        expect(routes.cost).toBeCloseTo(recount(routes.problem, after.lists).cost, 6);
      }),
    );
  });
});
