import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { CampaignDatabase } from '../../src/device/campaign-database.ts';
import { DexieStore } from '../../src/device/dexie-store.ts';
import { freshState } from '../../src/sync/device-store.ts';
import { uuid } from '../fixtures/small-campaign.ts';

const entry = (n: number) => ({ id: uuid(n), protocol: 1, name: 'x', args: {}, occurredAt: n, skew: 0 });
const lost = () =>
  new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError');

async function openStore() {
  const database = new CampaignDatabase(crypto.randomUUID());
  const store = new DexieStore(database);
  await store.load(freshState(uuid(99), 1));
  return { database, store };
}

/** Breaks the next transactions of this very connection; one that is opened after has none of it. */
function breakConnection(database: CampaignDatabase, error: () => DOMException): void {
  vi.spyOn(database.backendDB(), 'transaction').mockImplementation(() => {
    throw error();
  });
}

describe('a connection that WebKit dropped', () => {
  test('is opened once more, and the entry is kept', async () => {
    const { database, store } = await openStore();
    breakConnection(database, lost);
    expect(await store.append(entry(1))).toBe(1);
    expect(await store.loadOutbox()).toHaveLength(1);
  });

  test('an entry that was stored before the connection broke is not stored twice', async () => {
    const { database, store } = await openStore();
    await store.append(entry(1));
    breakConnection(database, lost);
    expect(await store.append(entry(1))).toBe(1);
    expect(await store.loadOutbox()).toHaveLength(1);
  });

  test('that cannot be opened again is a SaveError that says so', async () => {
    const { database, store } = await openStore();
    breakConnection(database, lost);
    vi.spyOn(database, 'open').mockRejectedValue(lost());
    await expect(store.append(entry(1))).rejects.toMatchObject({ name: 'SaveError', kind: 'storage-lost' });
  });
});

test('a full phone is a SaveError of its own, and nothing is half-written', async () => {
  const { database, store } = await openStore();
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort();
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(store.append(entry(1))).rejects.toMatchObject({ name: 'SaveError', kind: 'storage-full' });
  full.mockRestore();
  expect(await store.loadOutbox()).toEqual([]);
  expect(database.isOpen()).toBe(true);
});
