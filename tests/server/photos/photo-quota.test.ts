import { expect, test } from 'vitest';
import { PhotoQuota } from '../../../src/server/photos/photo-quota.ts';

const MB = 1024 ** 2;
const DAY_MS = 24 * 60 * 60_000;

test('a device that sends without end is stopped for the day, and no other', () => {
  const quota = new PhotoQuota();
  for (let sent = 0; sent < 500; sent++) quota.count('kim', MB, DAY_MS);
  expect(() => quota.count('kim', 1, 2 * DAY_MS - 1)).toThrow('very many photos today');
  quota.count('alex', MB, 2 * DAY_MS - 1);
  quota.count('kim', MB, 2 * DAY_MS);
});
