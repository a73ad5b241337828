import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { CampaignDatabase } from '../../src/device/campaign-database.ts';
import { DexieStore } from '../../src/device/dexie-store.ts';
import {
  type AckedEntry,
  type Commit,
  type DeviceStore,
  freshState,
  type NewEntry,
  type OutboxEntry,
  type StoredRow,
} from '../../src/sync/device-store.ts';
import { MemoryDisk, MemoryStore } from '../../src/sync/memory-store.ts';
import { uuid } from '../fixtures/small-campaign.ts';

const entry = (n: number): NewEntry => ({
  id: uuid(n),
  protocol: 1,
  name: 'hangPoster',
  args: { placementId: uuid(n), nested: { list: [1, null, 'ä'] } },
  occurredAt: 1_000 + n,
  skew: -5,
});
const acked = (of: OutboxEntry, ackedAt = 5_000): AckedEntry => ({
  ...of,
  ack: { status: 'applied', flags: ['too-close'] },
  ackedAt,
  dismissedAt: null,
});
const ward = (id: string, version: number): StoredRow => ({
  kind: 'ward',
  id,
  version,
  row: { id, name: `Ward ${id}`, tandem: null, target: version },
});
const state = freshState(uuid(99), 1);
const nothing: Commit = { state, reset: false, rows: [], acked: [], forgetAckedBefore: 0, renumber: null };

/** Makes an empty device, and opens it as often as asked: each is a tab, or the same tab after a crash. */
type Device = () => () => DeviceStore;

const devices: Record<string, Device> = {
  memory: () => {
    const disk = new MemoryDisk();
    return () => new MemoryStore(disk);
  },
  Dexie: () => {
    const name = crypto.randomUUID();
    return () => new DexieStore(new CampaignDatabase(name));
  },
};

describe.each(Object.entries(devices))('the device store in %s', (_, makeDevice) => {
  test('gives every entry the next number and keeps it whole through a crash', async () => {
    const open = makeDevice();
    const store = open();
    await store.load(state);
    expect([await store.append(entry(1)), await store.append(entry(2))]).toEqual([1, 2]);
    const { outbox } = await open().load(freshState(uuid(98), 1));
    expect(outbox).toEqual([
      { ...entry(1), n: 1 },
      { ...entry(2), n: 2 },
    ]);
  });

  test('two tabs that write at once get different numbers without a hole', async () => {
    const open = makeDevice();
    const tabs = [open(), open()];
    await Promise.all(tabs.map((tab) => tab.load(state)));
    const numbers = await Promise.all(Array.from({ length: 20 }, (_, i) => tabs[i % 2]!.append(entry(i))));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  test('two tabs that open a new device at once agree on one client id', async () => {
    const open = makeDevice();
    const loaded = await Promise.all([open().load(freshState(uuid(1), 1)), open().load(freshState(uuid(2), 1))]);
    expect(loaded[0]!.state.clientId).toBe(loaded[1]!.state.clientId);
  });

  test('a commit takes answered entries out of the queue, keeps their answer and puts the rows', async () => {
    const open = makeDevice();
    const store = open();
    await store.load(state);
    await store.append(entry(1));
    await store.append(entry(2));
    const [first] = await store.loadOutbox();
    const next = { ...state, ranUpTo: 1, cursor: { version: 7, key: '' } };
    await store.commit({ ...nothing, state: next, rows: [ward('01', 7)], acked: [acked(first!)] });
    const stored = await open().load(state);
    expect(stored).toEqual({
      state: next,
      rows: [ward('01', 7)],
      outbox: [{ ...entry(2), n: 2 }],
      acked: [acked(first!)],
    });
  });

  test('numbers go on counting after everything was answered', async () => {
    const open = makeDevice();
    const store = open();
    await store.load(state);
    await store.append(entry(1));
    const [first] = await store.loadOutbox();
    await store.commit({ ...nothing, acked: [acked(first!)] });
    expect(await open().append(entry(2))).toBe(2);
  });

  test('another tab finds what changed by the version it knows', async () => {
    const open = makeDevice();
    const store = open();
    await store.load(state);
    await store.commit({ ...nothing, rows: [ward('01', 1), ward('02', 2)] });
    await store.commit({ ...nothing, rows: [ward('01', 3)] });
    expect((await open().loadSince(2)).rows).toEqual([ward('01', 3)]);
    expect((await open().loadSince(-1)).rows).toHaveLength(2);
  });

  test('a reset forgets every row that was here before', async () => {
    const store = makeDevice()();
    await store.load(state);
    await store.commit({ ...nothing, rows: [ward('01', 1), ward('02', 2)] });
    await store.commit({ ...nothing, reset: true, rows: [ward('03', 1)] });
    expect((await store.load(state)).rows).toEqual([ward('03', 1)]);
  });

  test('answers that are too old are forgotten, and nothing else', async () => {
    const store = makeDevice()();
    await store.load(state);
    for (const n of [1, 2, 3]) await store.append(entry(n));
    const [a, b] = await store.loadOutbox();
    await store.commit({ ...nothing, acked: [acked(a!, 100)] });
    await store.commit({ ...nothing, acked: [acked(b!, 300)], forgetAckedBefore: 200 });
    const stored = await store.load(state);
    expect(stored.acked.map((e) => e.n)).toEqual([2]);
    expect(stored.outbox.map((e) => e.n)).toEqual([3]);
  });

  test('under a new client id the queue counts from 1 again, in its old order', async () => {
    const store = makeDevice()();
    await store.load(state);
    for (const n of [1, 2, 3]) await store.append(entry(n));
    const [first] = await store.loadOutbox();
    await store.commit({ ...nothing, acked: [acked(first!)] });
    const committed = await store.commit({ ...nothing, renumber: { clientId: uuid(77), withAcked: false } });
    expect(committed.state.clientId).toBe(uuid(77));
    expect(committed.renumbered?.map((e) => [e.id, e.n - committed.state.base])).toEqual([
      [uuid(2), 1],
      [uuid(3), 2],
    ]);
    const stored = await store.load(state);
    expect(stored.state).toEqual(committed.state);
    expect(stored.outbox).toEqual(committed.renumbered);
    expect(stored.acked.map((e) => e.id)).toEqual([uuid(1)]);
    expect((await store.append(entry(4))) - stored.state.base).toBe(3);
  });

  test('with an empty queue, the next entry under a new client id is number 1', async () => {
    const store = makeDevice()();
    await store.load(state);
    await store.append(entry(1));
    const [first] = await store.loadOutbox();
    await store.commit({ ...nothing, acked: [acked(first!)] });
    const { state: renewed } = await store.commit({ ...nothing, renumber: { clientId: uuid(77), withAcked: false } });
    expect((await store.append(entry(2))) - renewed.base).toBe(1);
    expect(await store.loadOutbox()).toHaveLength(1);
  });

  test('after a restored backup answered entries wait again, before those that came after them', async () => {
    const store = makeDevice()();
    await store.load(state);
    for (const n of [1, 2, 3]) await store.append(entry(n));
    const [first, second] = await store.loadOutbox();
    await store.commit({ ...nothing, acked: [acked(second!), acked(first!)] });
    const { renumbered } = await store.commit({ ...nothing, renumber: { clientId: uuid(77), withAcked: true } });
    expect(renumbered?.map((e) => [e.id, e.resent])).toEqual([
      [uuid(1), true],
      [uuid(2), true],
      [uuid(3), undefined],
    ]);
    expect((await store.load(state)).acked).toEqual([]);
  });

  test('a refusal that was put away stays so', async () => {
    const store = makeDevice()();
    await store.load(state);
    await store.append(entry(1));
    const [first] = await store.loadOutbox();
    await store.commit({ ...nothing, acked: [acked(first!)] });
    await store.dismiss(uuid(1), 9_000);
    await store.dismiss(uuid(2), 9_000);
    expect((await store.load(state)).acked).toEqual([{ ...acked(first!), dismissedAt: 9_000 }]);
  });

  test('what it hands out can be changed without changing what is stored', async () => {
    const store = makeDevice()();
    await store.load(state);
    const mine = { ...entry(1), args: { list: [1] } };
    const appended = store.append(mine);
    mine.args.list.push(2);
    await appended;
    const [given] = await store.loadOutbox();
    (given!.args as { list: number[] }).list.push(3);
    expect((await store.loadOutbox())[0]!.args).toEqual({ list: [1] });
  });
});
