import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawCurve } from '../../../../../src/app/office/plan/run/draw-curve.ts';
import { gapOf } from '../../../../../src/app/office/plan/run/gap-of.ts';
import { promiseWords } from '../../../../../src/app/office/plan/run/promise-words.ts';
import { trendOf } from '../../../../../src/app/office/plan/run/trend-of.ts';
import { plan } from '../../../../../src/app/texts/de/plan.ts';

beforeAll(() => i18next.init({ lng: 'de', resources: { de: { plan } } }));

const at = (value: number, bound: number | undefined, ms = 0) => ({ ms, value, bound });
const say = (first: number, last: number, bound: number | undefined, sense: 'more' | 'less' = 'more') =>
  promiseWords(i18next.getFixedT(null, 'plan'), 'de', [at(first, bound), at(last, bound, 5_000)], sense);

describe('the promise of a plan', () => {
  test.each([
    ['Nachweislich bestmöglich', 90, 100, 100, 'more'],
    ['Höchstens 1,3 % unter dem Bestmöglichen', 90, 98.75, 100, 'more'],
    // Rounded up: 0.04 % is not 0.0 %.
    ['Höchstens 0,1 % unter dem Bestmöglichen', 90, 99.96, 100, 'more'],
    ['Höchstens 2 % über dem Bestmöglichen', 120, 102, 100, 'less'],
    ['Wird noch besser: Länger rechnen lohnt sich', 80, 70, undefined, 'less'],
    ['Seit 5 Sekunden nichts Besseres gefunden', 80, 80, undefined, 'less'],
    // A bound that says nothing promises nothing.
    ['Wird noch besser: Länger rechnen lohnt sich', 100, 110, Number.POSITIVE_INFINITY, 'more'],
  ] as const)('%s', (words, first, last, bound, sense) => {
    expect(say(first, last, bound, sense)).toBe(words);
  });

  test('is none where nothing was calculated, or too short a time to tell', () => {
    expect(promiseWords(i18next.getFixedT(null, 'plan'), 'de', [at(80, undefined, 1_000)], 'less')).toBeUndefined();
    expect(promiseWords(i18next.getFixedT(null, 'plan'), 'de', [], 'more')).toBeUndefined();
  });
});

describe('where nobody knows the best possible, the end of the run tells whether it pays to go on:', () => {
  const kindOf = (...points: readonly (readonly [ms: number, value: number])[]) =>
    trendOf(points.map(([ms, value]) => at(value, undefined, ms))).kind;

  test('nothing is said of what has only begun, or never began', () => {
    expect(kindOf()).toBe('unknown');
    expect(kindOf([0, 90], [2_900, 50])).toBe('unknown');
  });

  test('it still gets better, hardly, or not at all', () => {
    expect(kindOf([0, 90], [6_000, 70], [9_000, 60], [10_000, 60])).toBe('rising');
    expect(kindOf([0, 90], [6_000, 70], [9_000, 69.9], [10_000, 69.9])).toBe('slow');
    expect(kindOf([0, 90], [2_000, 70], [10_000, 70])).toBe('still');
  });

  test('the time without anything better counts from the last better plan', () => {
    const points = [at(90, undefined), at(70, undefined, 2_000), at(70, 1, 4_000), at(70, undefined, 10_000)];
    expect(trendOf(points).ms).toBe(8_000);
  });
});

test('a gap of a last bit is none', () => {
  expect(gapOf(at(0.1 + 0.2, 0.3), 'less')).toBe(0);
  expect(gapOf(at(0, 0), 'more')).toBe(0);
  expect(gapOf(at(-1, 0), 'more')).toBeUndefined();
});

describe('the curve', () => {
  const size = { width: 100, height: 50 };
  const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));

  test('rises when a plan gets better, whatever is counted', () => {
    for (const [sense, values] of [
      ['more', [1, 2, 3]],
      ['less', [3, 2, 1]],
    ] as const) {
      const { value } = drawCurve(
        values.map((one, ms) => at(one, undefined, ms)),
        sense,
        size,
      );
      const heights = [numbers(value)[1]!, numbers(value)[3]!, numbers(value)[5]!];
      expect(heights[0]).toBeGreaterThan(heights[1]!);
      expect(heights[1]).toBeGreaterThan(heights[2]!);
    }
  });

  test('lies below its bound, and wild first plans and bounds do not press it flat', () => {
    const points = [at(-1e6, 1e9, 0), at(10, 1e9, 1), at(20, 30, 5), at(24, 26, 10)];
    const { value, bound } = drawCurve(points, 'more', size);
    expect(numbers(value).at(-1)).toBeGreaterThan(numbers(bound!).at(-1)!);
    for (const number of numbers(value + bound!)) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(100);
    }
    expect(numbers(value)[3]! - numbers(value).at(-1)!).toBeGreaterThan(25);
  });

  test('has no bound where none is known, and stands still where nothing changes', () => {
    expect(drawCurve([at(5, undefined), at(5, undefined, 9)], 'more', size)).toEqual({
      value: 'M0.0,25.0H100.0V25.0',
      bound: undefined,
    });
    expect(drawCurve([], 'more', size).value).toBe('');
  });
});
