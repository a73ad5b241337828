import { expect, test } from 'vitest';
import { type Hold, type Network, whatHoldsPhotos } from '../../../src/device/photos/what-holds-photos.ts';
import type { SyncStatus } from '../../../src/sync/sync-status.ts';

const idle: SyncStatus = { pending: 0, link: 'idle', lastSyncedAt: 1, problem: null };

test.each<[Partial<SyncStatus>, boolean, Network, boolean, Hold | null]>([
  [{}, false, 'metered', false, null],
  [{ link: 'syncing' }, false, 'unknown', false, null],
  [{ pending: 1 }, false, 'wifi', true, 'facts'],
  [{ pending: 1, link: 'offline' }, false, 'wifi', false, 'offline'],
  [{ pending: 1, problem: 'revoked' }, false, 'wifi', false, 'signed-out'],
  [{ problem: 'signed-out', link: 'offline' }, false, 'wifi', false, 'signed-out'],
  [{ problem: 'storage' }, false, 'metered', false, null],
  [{}, true, 'wifi', false, null],
  [{}, true, 'metered', false, 'wifi'],
  [{}, true, 'unknown', false, 'wifi-unknown'],
  [{}, true, 'metered', true, null],
  [{}, true, 'unknown', true, null],
])('%o, only by Wi-Fi: %s, line: %s, urgent: %s: held by %s', (status, wifiOnly, network, urgent, hold) => {
  expect(whatHoldsPhotos({ status: { ...idle, ...status }, wifiOnly, network }, urgent)).toBe(hold);
});
