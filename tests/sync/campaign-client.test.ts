import { describe, expect, test, vi } from 'vitest';
import { SaveError } from '../../src/sync/device-store.ts';
import { MAX_BODY_BYTES } from '../../src/sync/protocol.ts';
import { hang } from '../fixtures/hang.ts';
import { office, uuid } from '../fixtures/small-campaign.ts';
import { Device, offline, online } from './world/device.ts';

const fates = (client: { entries(): readonly { fate: string }[] }) => client.entries().map((entry) => entry.fate);

describe('a deed', () => {
  test('is seen at once, is saved when it is durable, and travels when there is a network', async () => {
    const phone = new Device();
    const client = await phone.open();
    phone.network = offline;
    const { outcome, saved } = client.mutate('hangPoster', hang(1, 1, 1));
    expect(outcome).toEqual({ status: 'applied', flags: [] });
    expect(client.view.get('placement', uuid(1))?.state).toBe('hung');
    expect(fates(client)).toEqual(['saving']);
    await saved;
    expect(fates(client)).toEqual(['waiting']);
    expect(phone.disk.outbox.size).toBe(1);
    phone.network = online;
    client.wakeUp();
    await phone.clock.pass(0);
    expect(fates(client)).toEqual(['applied']);
    expect(client.status).toMatchObject({ pending: 0, link: 'idle', problem: null });
    expect(phone.server.rows.get('placement', uuid(1))).toEqual(client.view.get('placement', uuid(1)));
  });

  test('survives a crash of the page, and is still seen after it', async () => {
    const phone = new Device();
    const before = await phone.open();
    phone.network = offline;
    await before.mutate('hangPoster', hang(1, 1, 1)).saved;
    before.close();
    const after = await phone.open();
    expect(after.view.get('placement', uuid(1))?.state).toBe('hung');
    expect(fates(after)).toEqual(['waiting']);
  });

  test('that is refused here goes no further', async () => {
    const phone = new Device(undefined, office);
    const client = await phone.open();
    const { outcome, saved } = client.mutate('liftExclusion', { exclusionId: uuid(3) });
    await saved;
    expect(outcome).toMatchObject({ status: 'refused', reason: 'unknown-exclusion' });
    expect(client.entries()).toEqual([]);
  });

  test('tells the listeners which rows look different, and only those', async () => {
    const phone = new Device();
    const client = await phone.open();
    const heard = vi.fn();
    client.subscribe(heard);
    client.mutate('hangPoster', hang(1, 1, 1));
    const rows = [
      { kind: 'placement', id: uuid(1) },
      { kind: 'stock', id: 'ward:01/a1-pair/rent' },
      { kind: 'stock', id: 'street/a1-pair/rent' },
    ];
    expect(heard).toHaveBeenCalledWith({ rows });
    await phone.clock.pass(0);
    heard.mockClear();
    client.mutate('keepRegular', { post: hang(1, 1, 1).post, place: { lon: 11.6, lat: 52.1 }, kept: true, note: null });
    expect(heard).toHaveBeenCalledTimes(1);
    heard.mockClear();
    await phone.clock.pass(0);
    expect(fates(client)).toEqual(['applied', 'applied']);
    // The server confirmed what was seen already: nothing to draw.
    expect(heard.mock.calls.flatMap(([change]) => change.rows)).toEqual([]);
    phone.server.put('ward', { id: '01', name: 'West', tandem: null, target: 99 });
    client.wakeUp();
    await phone.clock.pass(0);
    expect(heard.mock.calls.flatMap(([change]) => change.rows)).toEqual([{ kind: 'ward', id: '01' }]);
  });
});

describe('trouble with the storage', () => {
  test('on a full phone the deed is undone on the screen and the error says why', async () => {
    const phone = new Device();
    const client = await phone.open();
    phone.disk.full = true;
    const { saved } = client.mutate('hangPoster', hang(1, 1, 1));
    await expect(saved).rejects.toMatchObject({ name: 'SaveError', kind: 'storage-full' });
    expect(client.view.get('placement', uuid(1))).toBeUndefined();
    expect(client.entries()).toEqual([]);
    phone.disk.full = false;
    await client.mutate('hangPoster', hang(1, 1, 1)).saved;
    await phone.clock.pass(0);
    expect(phone.server.ran).toHaveLength(1);
  });

  test('what a lost database would not take is in the journal, and is brought in at the next start', async () => {
    const phone = new Device();
    const lost = async () => {
      throw new SaveError('storage-lost', 'Connection to Indexed Database server lost.');
    };
    (await phone.open()).close();
    const client = await phone.open({ lead: false, beforeWrite: lost });
    await expect(client.mutate('hangPoster', hang(1, 1, 1)).saved).rejects.toMatchObject({ kind: 'storage-lost' });
    expect(phone.reloads).toBe(1);
    expect(client.view.get('placement', uuid(1))?.state).toBe('hung');
    client.close();
    const again = await phone.open();
    await phone.clock.pass(0);
    expect(fates(again)).toEqual(['applied']);
    expect(phone.journal).toEqual([]);
  });

  test('a journaled deed that was stored after all is not doubled', async () => {
    const phone = new Device();
    phone.network = offline;
    const client = await phone.open();
    await client.mutate('hangPoster', hang(1, 1, 1)).saved;
    const { n: _, ...entry } = [...phone.disk.outbox.values()][0]!;
    phone.journal.push(entry);
    client.close();
    expect((await phone.open()).entries()).toHaveLength(1);
  });

  test('a deed that is larger than a request may be is refused before it is written', async () => {
    const phone = new Device(undefined, office);
    const client = await phone.open();
    const posts = Array.from({ length: 20_000 }, (_, i) => `post-with-a-rather-long-name-${i}`);
    expect(JSON.stringify(posts).length).toBeGreaterThan(MAX_BODY_BYTES);
    const target = { kind: 'posts' as const, posts };
    expect(() => client.mutate('excludePosts', { exclusionId: uuid(7), target, reason: 'x', season: null })).toThrow(
      SaveError,
    );
    expect(phone.disk.outbox.size).toBe(0);
  });
});

describe('two tabs of one phone', () => {
  test('see what the other does, and one of them transfers for both', async () => {
    const phone = new Device();
    const leading = await phone.open();
    const other = await phone.open({ lead: false });
    await other.mutate('hangPoster', hang(1, 1, 1)).saved;
    await leading.mutate('hangPoster', hang(2, 3, 3)).saved;
    await phone.clock.pass(0);
    for (const tab of [leading, other]) {
      expect(fates(tab)).toEqual(['applied', 'applied']);
      expect(tab.view.get('placement', uuid(1))?.state).toBe('hung');
      expect(tab.view.get('placement', uuid(2))?.state).toBe('hung');
      expect(tab.status.pending).toBe(0);
    }
    expect(phone.server.ran.map((m) => m.seq)).toEqual([1, 2]);
  });

  test('the other one takes over when the first is closed', async () => {
    const phone = new Device();
    const first = await phone.open();
    const second = await phone.open({ lead: false });
    phone.network = offline;
    await first.mutate('hangPoster', hang(1, 1, 1)).saved;
    first.close();
    phone.network = online;
    await second.lead();
    await phone.clock.pass(0);
    expect(fates(second)).toEqual(['applied']);
  });

  test('a refusal of the server is put away in both', async () => {
    const phone = new Device(undefined, office);
    const leading = await phone.open();
    const other = await phone.open({ lead: false });
    phone.network = offline;
    const target = { kind: 'posts' as const, posts: ['P11'] };
    const exclusion = { target, reason: 'x', season: null };
    await leading.mutate('excludePosts', { exclusionId: uuid(7), ...exclusion }).saved;
    phone.server.put('exclusion', { id: uuid(7), ...exclusion, by: null, at: 0, liftedAt: null });
    phone.network = online;
    leading.wakeUp();
    await phone.clock.pass(0);
    expect(other.entries()[0]).toMatchObject({ fate: 'refused', reason: 'already-exists', dismissed: false });
    await leading.dismiss(other.entries()[0]!.id);
    await phone.clock.pass(0);
    expect(leading.entries()[0]!.dismissed).toBe(true);
    expect(other.entries()[0]!.dismissed).toBe(true);
  });
});
