import { describe, expect, test } from 'vitest';
import type { Section, SparedDoor } from '../../../src/domain/model/turf.ts';
import { walkList, walkOrder } from '../../../src/domain/rules/walk-list.ts';
import { placeAt } from '../../fixtures/house-rows.ts';

function side(street: string, side: Section['side'], numbers: string[], east: number, north: number): Section {
  const [lon, lat] = placeAt(east, north);
  return {
    id: `${street}-${side}-${numbers[0]}`,
    streets: [street],
    side,
    doors: [{ street, numbers }],
    homes: 6,
    lon,
    lat,
  };
}
const SECTIONS = [
  side('B', 'odd', ['1', '3', '5'], 60, 0),
  side('A', 'odd', ['1', '3', '5'], 0, 200),
  side('B', 'even', ['2', '4'], 400, 0),
  side('A', 'even', ['2', '4'], 120, 210),
];
const spared = (street: string, number: string): SparedDoor => ({ street, number, floor: 3, side: 'left' });
const ids = (sections: readonly Section[]) => sections.map(({ id }) => id);

describe('the way through a turf', () => {
  test('goes from a side of a street to its other side, then to whatever is nearest', () => {
    expect(ids(walkOrder(SECTIONS))).toEqual(['A-odd-1', 'A-even-2', 'B-odd-1', 'B-even-2']);
  });

  test('is the same in whichever order the sections come', () => {
    expect(ids(walkOrder([...SECTIONS].reverse()))).toEqual(ids(walkOrder(SECTIONS)));
  });
});

describe('the walk list', () => {
  const numbersOf = (sections: readonly Section[]) =>
    walkList(sections, []).map(({ stretches }) =>
      stretches.map(({ doors }) => doors.map(({ number }) => number).join(' ')),
    );

  test('has numbers that rise on the way out and fall on the way back', () => {
    expect(numbersOf(SECTIONS)).toEqual([['1 3 5'], ['4 2'], ['1 3 5'], ['2 4']]);
  });

  test('comes back on the other side where both sides are one section', () => {
    const both: Section = {
      ...side('A', 'both', ['1', '3', '5'], 0, 0),
      doors: [
        { street: 'A', numbers: ['1', '3', '5'] },
        { street: 'A', numbers: ['2', '4'] },
        { street: 'B', numbers: ['7', '9'] },
      ],
    };
    expect(numbersOf([both])).toEqual([['1 3 5', '4 2', '7 9']]);
  });

  test('marks the doors that asked not to be rung at, and names those that are not among the numbers', () => {
    const [first] = walkList(SECTIONS.slice(1, 2), [spared('A', '3'), spared('A', '99'), spared('C', '3')]);
    expect(first?.stretches[0]?.doors.map((door) => door.spared.length)).toEqual([0, 1, 0]);
    expect(first?.besides).toEqual([spared('A', '99')]);
  });
});
