import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../../../../src/app/office/plan/compare/compare-figures.ts';
import { splitPlaces } from '../../../../../src/app/office/plan/compare/split-places.ts';
import { freeName } from '../../../../../src/app/office/plan/drafts/free-name.ts';
import type { Figure } from '../../../../../src/app/office/plan/figures.ts';

const figure = (key: string, value: number, better?: Figure['better'], text = String(value)): Figure => ({
  key,
  name: key,
  value,
  text,
  ...(better && { better }),
});

describe('two plans side by side', () => {
  test('have the better one marked in each line', () => {
    const a = [figure('reached', 10, 'more'), figure('way', 7, 'less'), figure('tours', 3)];
    const b = [figure('way', 9, 'less'), figure('reached', 12, 'more'), figure('tours', 4)];
    expect(compareFigures(a, b).map(({ key, better }) => [key, better])).toEqual([
      ['reached', 'b'],
      ['way', 'a'],
      ['tours', null],
    ]);
  });

  test('are equal in a line that reads the same, and a line that only one has is left out', () => {
    const a = [figure('way', 7.01, 'less', '7 km'), figure('left', 1, 'less')];
    expect(compareFigures(a, [figure('way', 7.04, 'less', '7 km')])).toEqual([
      { key: 'way', name: 'way', a: '7 km', b: '7 km', better: null },
    ]);
  });

  test('are split into what only one has and what both have', () => {
    const split = splitPlaces(['a', 'b', 'c'], ['c', 'd', 'b'], (place) => place);
    expect(split).toEqual({ a: ['a'], b: ['d'], both: ['b', 'c'] });
  });
});

test('a new draft gets the first number that is free', () => {
  const named = (...numbers: number[]) => numbers.map((number) => ({ name: `Draft ${number}` }));
  const name = (number: number) => `Draft ${number}`;
  expect(freeName([], name)).toBe('Draft 1');
  expect(freeName(named(1, 3), name)).toBe('Draft 2');
});
