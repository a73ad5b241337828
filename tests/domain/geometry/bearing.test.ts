import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bearing } from '../../../src/domain/geometry/bearing.ts';

const HERE = { lon: 11.63, lat: 52.13 };

test('the four winds', () => {
  expect(bearing(HERE, { ...HERE, lat: 52.14 })).toBeCloseTo(0);
  expect(bearing(HERE, { ...HERE, lon: 11.64 })).toBeCloseTo(90);
  expect(bearing(HERE, { ...HERE, lat: 52.12 })).toBeCloseTo(180);
  expect(bearing(HERE, { ...HERE, lon: 11.62 })).toBeCloseTo(270);
});

test('a degree of longitude is shorter than one of latitude', () => {
  expect(
    bearing(HERE, { lon: HERE.lon + 0.01, lat: HERE.lat + 0.01 * Math.cos((52.135 * Math.PI) / 180) }),
  ).toBeCloseTo(45, 1);
});

test('the way back is the opposite way, and every way lies on the compass', () => {
  const near = fc.record({
    lon: fc.double({ min: 11.5, max: 11.8, noNaN: true }),
    lat: fc.double({ min: 52, max: 52.3, noNaN: true }),
  });
  fc.assert(
    fc.property(near, near, (a, b) => {
      fc.pre(Math.hypot(a.lon - b.lon, a.lat - b.lat) > 1e-6);
      const [there, back] = [bearing(a, b), bearing(b, a)];
      expect(there).toBeGreaterThanOrEqual(0);
      expect(there).toBeLessThan(360);
      expect(Math.cos(((there - back) * Math.PI) / 180)).toBeCloseTo(-1, 6);
    }),
  );
});
