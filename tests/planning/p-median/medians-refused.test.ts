import { describe, expect, test } from 'vitest';
import { Contradiction } from '../../../src/planning/contradiction.ts';
import { medians } from '../../../src/planning/p-median/medians.ts';
import type { MediansProblem } from '../../../src/planning/p-median/medians-plan.ts';
import { searchSteps } from '../../../src/planning/run-search.ts';

const NO = Number.POSITIVE_INFINITY;

/** Islands of points that are 1 apart, without a way between them. */
function islands(...sizes: number[]): MediansProblem {
  const island = sizes.flatMap((size, k) => Array<number>(size).fill(k));
  const lengths = island.flatMap((one, a) => island.map((other, b) => (one !== other ? NO : a === b ? 0 : 1)));
  return { points: island.length, distance: Float64Array.from(lengths) };
}

function contradiction(problem: MediansProblem, p: number): Contradiction | null {
  try {
    medians(problem, p, 1);
    return null;
  } catch (error) {
    if (error instanceof Contradiction) return error;
    throw error;
  }
}

describe('medians are refused', () => {
  test('where there is no point or no candidate', () => {
    expect(contradiction({ points: 0, distance: new Float64Array() }, 1)?.code).toBe('medians-no-points');
    const problem = { points: 2, candidates: 0, distance: new Float64Array() };
    expect(contradiction(problem, 1)?.code).toBe('medians-no-candidates');
  });

  test('for a p that is no number of candidates, with the nearest one that is', () => {
    for (const [p, to] of [
      [0, 1],
      [-3, 1],
      [7, 6],
      [2.4, 2],
      [Number.NaN, 1],
    ] as const) {
      const refused = contradiction(islands(6), p);
      expect(refused?.code).toBe('medians-count');
      expect(refused?.remedies).toEqual([{ setting: 'p', from: p, to }]);
    }
  });

  test('when there are more islands than medians, with how many it takes', () => {
    const refused = contradiction(islands(3, 1, 2, 4), 3);
    expect(refused?.code).toBe('medians-islands');
    expect(refused?.remedies).toEqual([{ setting: 'p', from: 3, to: 4 }]);
  });

  test('when no candidate reaches a point', () => {
    const distance = Float64Array.of(1, 2, NO, NO, 3, 1);
    const refused = contradiction({ points: 3, candidates: 2, distance }, 1);
    expect(refused?.code).toBe('medians-point-unreachable');
    expect(refused?.values).toEqual({ point: 1 });
  });

  test('for numbers that are no distances or weights', () => {
    expect(() => medians({ points: 2, distance: Float64Array.of(0, 1, 1) }, 1, 1)).toThrow(RangeError);
    expect(() => medians({ points: 1, distance: Float64Array.of(-1) }, 1, 1)).toThrow(RangeError);
    expect(() => medians({ points: 1, distance: Float64Array.of(Number.NaN) }, 1, 1)).toThrow(RangeError);
    expect(() => medians({ points: 1, distance: Float64Array.of(1), weights: [-1] }, 1, 1)).toThrow(RangeError);
    expect(() => medians({ points: 1, distance: Float64Array.of(1), weights: [] }, 1, 1)).toThrow(RangeError);
  });
});

describe('medians on islands', () => {
  test('reach every island when there are enough of them', () => {
    for (const p of [4, 5, 9]) {
      const plan = searchSteps(medians(islands(3, 1, 2, 4), p, 1), 500);
      expect(plan.cost).toBe(10 - p);
      expect(plan.medians).toHaveLength(p);
    }
  });
});
