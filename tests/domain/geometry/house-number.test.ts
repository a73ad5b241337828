import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareHouseNumbers, HOUSE_NUMBER, leadingNumber } from '../../../src/domain/geometry/house-number.ts';

describe('house numbers', () => {
  test('follow each other as the houses do', () => {
    const along = ['2', '9', '10', '12', '12 a', '12B', '12c', '12-14', '14/1', '100'];
    expect([...along].reverse().sort(compareHouseNumbers)).toEqual(along);
  });

  test.each([
    ...[
      '7',
      '12a',
      '12 B',
      '20 A1',
      '47 II',
      '12 1/2',
      '9-11',
      '34 - 36',
      '12a-c',
      '14/15',
      '41/II',
      '12A / 1',
      '1-3-5',
    ],
  ])('are written like %s', (number) => expect(number).toMatch(HOUSE_NUMBER));

  test.each(['', 'a', 'Schmidt', '3 Schmidt', '5 ja', '12345', '7 ', '7\n', '9;11', '1-2-3-4', '7 will nicht'])(
    'are never written like %j',
    (text) => expect(text).not.toMatch(HOUSE_NUMBER),
  );

  test('begin with a number, whatever else is written', () => {
    expect(['12a', ' 7', '9-11', '1e3', 'Haus 4', ''].map(leadingNumber)).toEqual([12, 7, 9, 1, 0, 0]);
  });

  test('have one order, whatever is written', () => {
    const number = fc.oneof(
      fc.string(),
      fc.tuple(fc.nat(20), fc.constantFrom('', 'a', ' B', '-3')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(Math.sign(compareHouseNumbers(a, b))).toBe(0 - Math.sign(compareHouseNumbers(b, a)));
        const [x, y, z] = [a, b, c].sort(compareHouseNumbers) as [string, string, string];
        expect(compareHouseNumbers(x, y)).toBeLessThanOrEqual(0);
        expect(compareHouseNumbers(y, z)).toBeLessThanOrEqual(0);
        expect(compareHouseNumbers(x, z)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
