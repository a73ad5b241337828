import { expect, test } from 'vitest';
import { headingOf } from '../../src/device/compass.ts';

test('WebKit names the heading, the others count against the clock, and a relative angle says nothing', () => {
  expect(headingOf({ webkitCompassHeading: 90, absolute: false, alpha: 12 })).toBe(90);
  expect(headingOf({ absolute: true, alpha: 90 })).toBe(270);
  expect(headingOf({ absolute: true, alpha: 0 })).toBe(0);
  expect(headingOf({ absolute: false, alpha: 90 })).toBeNull();
  expect(headingOf({ absolute: true, alpha: null })).toBeNull();
});
