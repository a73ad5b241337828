import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { CampaignDatabase, databaseName } from '../../src/device/campaign-database.ts';
import { DexieStore } from '../../src/device/dexie-store.ts';
import { freshState } from '../../src/sync/device-store.ts';
import { uuid } from '../fixtures/small-campaign.ts';

/** What is on the phones that were never updated. Versions are added here when they are released, and never changed. */
const RELEASED: Record<number, Record<string, string>> = {
  1: { outbox: '++n', acked: 'id', rows: '[kind+id], version', state: '', pack: '' },
  2: { outbox: '++n', acked: 'id', rows: '[kind+id], version', state: '', pack: '', photos: 'photo', photoBytes: '' },
  3: {
    outbox: '++n',
    acked: 'id',
    rows: '[kind+id], version',
    state: '',
    pack: '',
    photos: 'photo',
    photoBytes: '',
    doorCounts: '[turf+section+day]',
  },
  4: {
    outbox: '++n',
    acked: 'id',
    rows: '[kind+id], version',
    state: '',
    pack: '',
    photos: 'photo',
    photoBytes: '',
    doorCounts: '[turf+section+day]',
    plans: 'id',
  },
};

const entry = (n: number) => ({
  id: uuid(n),
  protocol: 1,
  name: 'hangPoster',
  // Not today's arguments: an upgrade must not want to understand them.
  args: { placementId: uuid(n), wordsOfThen: true },
  occurredAt: n,
  skew: 3,
});
const answered = { ...entry(9), n: 1, ack: { status: 'applied' }, ackedAt: 5, dismissedAt: null };

async function leaveBehind(campaign: string, version: number): Promise<void> {
  const old = new Dexie(databaseName(campaign));
  old.version(version).stores(RELEASED[version]!);
  await old.open();
  await old.table('acked').put(answered);
  await old.table('outbox').add({ ...entry(9), n: 1 });
  await old.table('outbox').delete(1);
  for (const n of [2, 3]) await old.table('outbox').add(entry(n));
  await old.table('state').put({ ...freshState(uuid(99), 1), ranUpTo: 1 }, 'sync');
  old.close();
}

describe.each(Object.keys(RELEASED).map(Number))('a phone that still has version %i of the database', (version) => {
  test('keeps every entry through the upgrade, and goes on counting', async () => {
    const campaign = crypto.randomUUID();
    await leaveBehind(campaign, version);
    const store = new DexieStore(new CampaignDatabase(campaign));
    const { outbox, acked, state } = await store.load(freshState(uuid(98), 1));
    expect(outbox).toEqual([
      { ...entry(2), n: 2 },
      { ...entry(3), n: 3 },
    ]);
    expect(acked).toEqual([answered]);
    expect(state.clientId).toBe(uuid(99));
    expect(await store.append(entry(4))).toBe(4);
  });
});

test('today’s database is a released one: its queues are kept under the same keys in every version', () => {
  const { verno, tables } = new CampaignDatabase('unopened');
  expect(Object.keys(RELEASED)).toContain(String(verno));
  for (const name of ['outbox', 'acked']) {
    const key = tables.find((table) => table.name === name)!.schema.primKey.src;
    for (const stores of Object.values(RELEASED)) expect(stores[name]).toBe(key);
  }
});
