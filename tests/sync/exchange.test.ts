import { describe, expect, test } from 'vitest';
import type { CampaignClient } from '../../src/sync/campaign-client.ts';
import { PUSH_SIZE } from '../../src/sync/protocol.ts';
import { TransportError } from '../../src/sync/transport.ts';
import { hang } from '../fixtures/hang.ts';
import { leadOfWest, uuid } from '../fixtures/small-campaign.ts';
import { Device, offline, online } from './world/device.ts';

const DAY = 86_400_000;

async function logOffline(phone: Device, client: CampaignClient, from: number, to: number): Promise<void> {
  const before = phone.network;
  phone.network = offline;
  for (let n = from; n <= to; n++) await client.mutate('hangPoster', hang(n, Math.floor(n / 10) % 10, n % 10)).saved;
  await phone.clock.pass(0);
  phone.network = before;
}

async function sync(phone: Device, client: CampaignClient): Promise<void> {
  client.wakeUp();
  await phone.clock.pass(0);
}

const ranIds = (phone: Device) =>
  phone.server.ran.map((mutation) => (mutation.args as { placementId: string }).placementId);

describe('an exchange', () => {
  test('sends a long queue in batches, in the order in which things were done', async () => {
    const phone = new Device();
    const client = await phone.open();
    await logOffline(phone, client, 1, 120);
    phone.server.requests.length = 0;
    await sync(phone, client);
    expect(phone.server.requests.map((r) => r.mutations.length)).toEqual([PUSH_SIZE, PUSH_SIZE, 20]);
    expect(phone.server.requests.map((r) => r.pending)).toEqual([120, 70, 20]);
    expect(ranIds(phone)).toEqual(Array.from({ length: 120 }, (_, i) => uuid(i + 1)));
    expect(client.status.pending).toBe(0);
  });

  test('sends half as much when the server finds it too large', async () => {
    const phone = new Device();
    const client = await phone.open();
    await logOffline(phone, client, 1, 40);
    const sizes: number[] = [];
    phone.network = (request, server) => {
      sizes.push(request.mutations.length);
      if (request.mutations.length > 12) throw new TransportError('too-large', 'HTTP 413');
      return server(request);
    };
    await sync(phone, client);
    expect(sizes.slice(0, 3)).toEqual([40, 20, 10]);
    expect(client.status.pending).toBe(0);
    expect(phone.server.ran).toHaveLength(40);
  });

  test('an answer that got lost doubles nothing, on the server or on the screen', async () => {
    const phone = new Device();
    const client = await phone.open();
    await logOffline(phone, client, 1, 1);
    phone.network = (request, server) => {
      server(request);
      throw new TransportError('network', 'gone');
    };
    await sync(phone, client);
    expect(client.status).toMatchObject({ pending: 1, link: 'offline' });
    phone.network = online;
    await sync(phone, client);
    expect(phone.server.ran).toHaveLength(1);
    expect([...client.view.all('placement')]).toHaveLength(1);
  });

  test('a poster that the server has, but has not answered yet, is not shown twice', async () => {
    const phone = new Device();
    const client = await phone.open();
    await logOffline(phone, client, 1, 30);
    phone.network = (request, server) => {
      server(request);
      throw new TransportError('network', 'gone');
    };
    await sync(phone, client);
    // The rows of all thirty come with the answers of the first few.
    phone.network = (request, server) => {
      if (request.mutations.length > 4) throw new TransportError('too-large', 'HTTP 413');
      return server(request);
    };
    const seen = new Set<number>();
    client.subscribe(() => seen.add([...client.view.all('placement')].length));
    await sync(phone, client);
    expect([...seen]).toEqual([30]);
    expect(client.status.pending).toBe(0);
  });

  test('a snapshot that breaks off halfway is not seen, and goes on where it broke', async () => {
    const phone = new Device();
    const client = await phone.open();
    for (let n = 1; n <= 9; n++) {
      phone.server.put('ward', { id: `new-${n}`, name: `New ${n}`, tandem: null, target: n });
    }
    phone.server.pageSize = 4;
    phone.actor = leadOfWest;
    let answers = 0;
    phone.network = (request, server) => {
      if (++answers === 3) throw new TransportError('network', 'gone');
      return server(request);
    };
    const seen = new Set<number>();
    client.subscribe(() => seen.add([...client.view.all('ward')].length));
    await sync(phone, client);
    expect([...seen]).toEqual([2]);
    await sync(phone, client);
    expect([...seen]).toEqual([2, 11]);
    expect(phone.server.requests.at(-1)!.cursor).not.toBeNull();
    expect(client.actor).toEqual(leadOfWest);
  });

  test('another role takes a new snapshot and forgets what it may not know any more', async () => {
    const phone = new Device();
    phone.actor = leadOfWest;
    const client = await phone.open();
    phone.disk.rows.set('ward/secret', {
      kind: 'ward',
      id: 'secret',
      version: 1,
      row: { id: 'secret', name: 'x', tandem: null, target: 0 },
    });
    client.close();
    phone.actor = { ...leadOfWest, role: 'volunteer' };
    const again = await phone.open();
    expect(again.view.get('ward', 'secret')).toBeUndefined();
    expect(again.view.get('ward', '01')?.name).toBe('West');
  });

  test('measures the phone’s clock against the server’s and corrects the next deed', async () => {
    const phone = new Device();
    phone.server.now = () => phone.clock.now() + 2_000 + 90_000;
    phone.network = async (request, server) => {
      const answer = server(request);
      await new Promise<void>((resolve) => phone.clock.after(4_000, resolve));
      return answer;
    };
    const opening = phone.open();
    await phone.clock.pass(4_000);
    const client = await opening;
    await phone.clock.pass(4_000);
    expect(client.skew).toBe(90_000);
    phone.network = offline;
    await client.mutate('hangPoster', hang(1, 1, 1)).saved;
    expect(client.view.get('placement', uuid(1))?.at).toBe(phone.clock.now() + 90_000);
  });

  test('an answer that is not as agreed changes nothing', async () => {
    const phone = new Device();
    const client = await phone.open();
    await logOffline(phone, client, 1, 1);
    phone.network = (request, server) => ({ ...server(request), acks: 'all of them' }) as never;
    await sync(phone, client);
    expect(client.status).toMatchObject({ pending: 1, problem: 'server' });
  });
});

describe('a profile that was copied', () => {
  test('gets a client id of its own, and nothing of either is lost or doubled', async () => {
    const phone = new Device();
    const client = await phone.open();
    await logOffline(phone, client, 1, 2);
    const copy = new Device(phone.server);
    copy.disk = phone.disk.copy();
    await sync(phone, client);
    await client.mutate('hangPoster', hang(3, 3, 3)).saved;
    await phone.clock.pass(0);
    copy.network = offline;
    const twin = await copy.open();
    await twin.mutate('hangPoster', hang(4, 4, 4)).saved;
    copy.network = online;
    await sync(copy, twin);
    await sync(phone, client);
    expect(ranIds(phone)).toEqual([1, 2, 3, 4].map(uuid));
    expect(copy.disk.state!.clientId).not.toBe(phone.disk.state!.clientId);
    for (const one of [client, twin]) {
      expect(one.status.pending).toBe(0);
      expect([...one.view.all('placement')]).toHaveLength(4);
    }
  });
});

describe('a server that forgot', () => {
  test('a restored backup gets everything of the last 30 days again', async () => {
    const phone = new Device();
    const client = await phone.open();
    await client.mutate('hangPoster', hang(1, 1, 1)).saved;
    await phone.clock.pass(0);
    phone.clock.jump(31 * DAY);
    const hung = client.mutate('hangPoster', hang(2, 3, 3));
    await hung.saved;
    await client.mutate('undoStep', { placementId: uuid(2), stepId: hung.id }).saved;
    await phone.clock.pass(0);
    expect(client.entries()).toHaveLength(2);
    phone.server = phone.server.restoreBackup();
    await sync(phone, client);
    expect(phone.server.ran.map((m) => m.name)).toEqual(['hangPoster', 'undoStep']);
    expect(client.view.get('placement', uuid(2))?.state).toBe('undone');
    expect(client.view.get('placement', uuid(1))).toBeUndefined();
    expect(client.status.pending).toBe(0);
    expect(client.entries().map((entry) => entry.fate)).toEqual(['applied', 'applied']);
  });

  test('one that lost entries without saying so asks for the gap and gets it', async () => {
    const phone = new Device();
    const client = await phone.open();
    for (const n of [1, 2]) await client.mutate('hangPoster', hang(n, n, n)).saved;
    await phone.clock.pass(0);
    const { epoch } = phone.server;
    phone.server = phone.server.restoreBackup();
    phone.server.epoch = epoch;
    await client.mutate('hangPoster', hang(3, 3, 3)).saved;
    await phone.clock.pass(0);
    expect(ranIds(phone)).toEqual([1, 2, 3].map(uuid));
    expect(client.status.pending).toBe(0);
  });
});

describe('a server that turns us away', () => {
  test.each([
    ['unauthorised', 'revoked', 'revoked'],
    ['unauthorised', 'no-session', 'signed-out'],
    ['too-new', null, 'too-new'],
  ] as const)('%s (%s): nothing is sent any more, everything is kept', async (kind, code, problem) => {
    const phone = new Device();
    const client = await phone.open();
    let asked = 0;
    phone.network = () => {
      asked++;
      throw new TransportError(kind, 'no', code);
    };
    await client.mutate('hangPoster', hang(1, 1, 1)).saved;
    await phone.clock.pass(10 * 60_000);
    expect(asked).toBe(1);
    expect(client.status).toMatchObject({ pending: 1, problem });
    phone.network = online;
    client.resume();
    await phone.clock.pass(0);
    expect(client.status).toMatchObject({ pending: 0, problem: null });
  });
});
