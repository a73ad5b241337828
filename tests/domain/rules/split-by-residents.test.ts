import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitByResidents } from '../../../src/domain/rules/split-by-residents.ts';

const wards = (...residents: number[]) => residents.map((count, index) => ({ ward: `${index + 1}`, residents: count }));
const targets = (target: number, ...residents: number[]) =>
  splitByResidents(target, wards(...residents)).map((part) => part.target);

describe('splitByResidents', () => {
  test('gives each ward its share', () => expect(targets(100, 5_000, 3_000, 2_000)).toEqual([50, 30, 20]));

  test('gives the posters that rounding leaves over to the largest remainders', () =>
    expect(targets(10, 26, 26, 48)).toEqual([3, 2, 5]));

  test('gives a ward without residents nothing', () => expect(targets(7, 10, 0)).toEqual([7, 0]));

  test('splits evenly where nobody knows the residents', () => expect(targets(5, 0, 0)).toEqual([3, 2]));

  test('always adds up to the target, and never strays by a whole poster', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1_000_000 }),
        fc.array(fc.nat({ max: 300_000 }), { minLength: 1, maxLength: 40 }),
        (target, residents) => {
          const parts = targets(target, ...residents);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(target);
          const all = residents.reduce((sum, count) => sum + count, 0);
          if (all > 0) {
            for (const [i, part] of parts.entries())
              expect(Math.abs(part - (target * residents[i]!) / all)).toBeLessThan(1);
          }
        },
      ),
    );
  });
});
