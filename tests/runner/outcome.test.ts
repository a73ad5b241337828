import { expect, test } from 'vitest';
import { blameRunner, describeOutcome, sumOutcomes } from './outcome.ts';

test('the closing line sums all parts and names skipped tests only where there are some', () => {
  const check = { passed: 4, failed: 0, skipped: 0 };
  expect(describeOutcome(sumOutcomes([check, { passed: 3, failed: 1, skipped: 0 }]))).toBe('7 passed, 1 failed');
  expect(describeOutcome({ ...check, skipped: 2 })).toBe('4 passed, 0 failed, 2 skipped');
});

test('a runner that ends badly without a failed test counts as one failure', () => {
  expect(blameRunner({ passed: 9, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(blameRunner({ passed: 9, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  expect(blameRunner({ passed: 9, failed: 0, skipped: 0 }, 0).failed).toBe(0);
});
