import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medians } from '../../../src/planning/p-median/medians.ts';
import type { MediansProblem } from '../../../src/planning/p-median/medians-plan.ts';
import { seededRandom } from '../../../src/planning/random.ts';
import { searchSteps } from '../../../src/planning/run-search.ts';

/** Random points in a square, some of them twice, with whole or broken air lines between them. */
function square(points: number, seed: number, whole: boolean): MediansProblem {
  const random = seededRandom(seed);
  const at: [number, number][] = [];
  while (at.length < points) at.push(random() < 0.1 && at.length > 0 ? at[0]! : [random() * 100, random() * 100]);
  const lengths = at.flatMap(([x, y]) => at.map(([u, v]) => Math.hypot(x - u, y - v)));
  return { points, distance: Float64Array.from(lengths, (length) => (whole ? Math.round(length) : length)) };
}

const costOf = ({ points, candidates = points, distance, weights }: MediansProblem, chosen: readonly number[]) =>
  Array.from({ length: points }, (_, point) => {
    const nearest = Math.min(...chosen.map((median) => distance[point * candidates + median]!));
    return (weights?.[point] ?? 1) * nearest;
  }).reduce((sum, cost) => sum + cost, 0);

function* choices(candidates: number, p: number, from = 0): Generator<number[]> {
  if (p === 0) yield [];
  else
    for (let first = from; first <= candidates - p; first++) {
      for (const rest of choices(candidates, p - 1, first + 1)) yield [first, ...rest];
    }
}

function cheapest(problem: MediansProblem, p: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (const choice of choices(problem.candidates ?? problem.points, p)) best = Math.min(best, costOf(problem, choice));
  return best;
}

const anyProblem = fc
  .record({
    points: fc.integer({ min: 1, max: 8 }),
    candidates: fc.integer({ min: 1, max: 8 }),
    unit: fc.constantFrom(1, 0.37),
    seed: fc.integer(),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .chain(({ points, candidates, unit, seed, share }) =>
    fc.record({
      problem: fc.record({
        points: fc.constant(points),
        candidates: fc.constant(candidates),
        distance: fc
          .array(fc.nat(12), { minLength: points * candidates, maxLength: points * candidates })
          .map((lengths) => Float64Array.from(lengths, (length) => length * unit)),
        weights: fc.option(fc.array(fc.nat(3), { minLength: points, maxLength: points }), { nil: undefined }),
      }),
      p: fc.constant(1 + Math.floor(share * (candidates - 1))),
      seed: fc.constant(seed),
    }),
  );

describe('medians', () => {
  test('are the cheapest choice there is, as trying all of them shows', () => {
    fc.assert(
      fc.property(anyProblem, ({ problem, p, seed }) => {
        const search = medians(problem, p, seed);
        const plan = searchSteps(search, 2000);
        expect(search.step(1)).toBe(false);
        expect(new Set(plan.medians).size).toBe(p);
        expect(plan.cost).toBeCloseTo(costOf(problem, plan.medians), 6);
        expect(plan.cost).toBeCloseTo(cheapest(problem, p), 6);
        expect(search.bound()).toBeCloseTo(plan.cost, 6);
      }),
      { numRuns: 300 },
    );
  });

  test('never get worse, and their bound never looser nor above them', () => {
    for (const [points, p, whole] of [
      [60, 1, true],
      [60, 7, false],
      [90, 30, true],
      [90, 90, false],
    ] as const) {
      const search = medians(square(points, points + p, whole), p, 5);
      let [value, bound] = [search.value(), search.bound()!];
      for (let isWorking = true, step = 0; isWorking && step < 30; step++) {
        isWorking = search.step(step / 30);
        expect(search.value()).toBeLessThanOrEqual(value);
        expect(search.bound()).toBeGreaterThanOrEqual(bound);
        expect(search.bound()).toBeLessThanOrEqual(search.value());
        [value, bound] = [search.value(), search.bound()!];
      }
    }
  });

  test('are whole from the first moment on: every point has its nearest median', () => {
    const problem = square(50, 3, false);
    const search = medians(problem, 6, 1);
    for (let step = 0; step < 3; step++) {
      const { medians: chosen, nearest, cost } = search.plan();
      expect(chosen).toHaveLength(6);
      expect([...chosen].sort((a, b) => a - b)).toEqual(chosen);
      for (const [point, median] of nearest.entries()) {
        const length = problem.distance[point * 50 + median]!;
        for (const other of chosen) expect(length).toBeLessThanOrEqual(problem.distance[point * 50 + other]!);
      }
      expect(cost).toBeCloseTo(costOf(problem, chosen), 6);
      search.step(0);
    }
  });

  test('are the same for the same seed, however the time was shared', () => {
    const problem = square(120, 8, false);
    const [one, other] = [medians(problem, 15, 4), medians(problem, 15, 4)];
    for (let step = 0; step < 12; step++) {
      one.step(step / 12);
      other.step(0);
      expect(one.plan()).toEqual(other.plan());
      expect(one.bound()).toBe(other.bound());
    }
  });

  test('leave the problem as it was', () => {
    const problem = { ...square(30, 2, true), weights: Float64Array.from({ length: 30 }, (_, point) => point % 4) };
    const before = structuredClone(problem);
    searchSteps(medians(problem, 4, 1), 20);
    expect(problem).toEqual(before);
  });

  test('count weights: a point of weight 3 is three points', () => {
    const problem = square(12, 6, true);
    const weights = Array.from({ length: 12 }, (_, point) => 1 + (point % 3));
    const rows = weights.flatMap((weight, point) => Array.from({ length: weight }, () => point));
    const repeated = Float64Array.from(rows.flatMap((row) => [...problem.distance.subarray(row * 12, row * 12 + 12)]));
    const weighted = searchSteps(medians({ ...problem, weights }, 3, 1), 500);
    const many = searchSteps(medians({ points: rows.length, candidates: 12, distance: repeated }, 3, 1), 500);
    expect(weighted.cost).toBe(many.cost);
  });
});
