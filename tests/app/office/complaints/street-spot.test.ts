import { expect, test } from 'vitest';
import { streetSpot } from '../../../../src/app/office/complaints/street-spot.ts';
import { gridPlace, smallCity } from '../../../fixtures/small-city.ts';

test('the spot of a street is a post in its middle', () => {
  const { lon, lat } = streetSpot(smallCity(), 'Street 4')!;
  expect(lat).toBeCloseTo(gridPlace(4, 0).lat, 6);
  expect([gridPlace(4, 4).lon, gridPlace(4, 5).lon].some((middle) => Math.abs(middle - lon) < 1e-6)).toBe(true);
});

test('a street without posts has none', () => {
  expect(streetSpot(smallCity(), 'Nowhere Lane')).toBeUndefined();
});
