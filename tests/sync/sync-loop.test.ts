import { describe, expect, test } from 'vitest';
import { backoff } from '../../src/sync/backoff.ts';
import { TransportError } from '../../src/sync/transport.ts';
import { hang } from '../fixtures/hang.ts';
import { Device, offline, online } from './world/device.ts';

describe('when the loop talks to the server', () => {
  test('every 30 seconds, and at once when something makes it worth while', async () => {
    const phone = new Device();
    const client = await phone.open();
    const asked = () => phone.server.requests.length;
    const before = asked();
    await phone.clock.pass(29_999);
    expect(asked()).toBe(before);
    await phone.clock.pass(1);
    expect(asked()).toBe(before + 1);
    client.wakeUp();
    await phone.clock.pass(0);
    expect(asked()).toBe(before + 2);
    await client.mutate('hangPoster', hang(1, 1, 1)).saved;
    await phone.clock.pass(0);
    expect(asked()).toBe(before + 3);
  });

  test('one exchange at a time: what comes meanwhile goes with the next', async () => {
    const phone = new Device();
    const client = await phone.open();
    let under = 0;
    let most = 0;
    phone.network = async (request, server) => {
      most = Math.max(most, ++under);
      await new Promise<void>((resolve) => phone.clock.after(1_000, resolve));
      under--;
      return server(request);
    };
    for (let n = 1; n <= 5; n++) await client.mutate('hangPoster', hang(n, n, n)).saved;
    await phone.clock.pass(10_000);
    expect(most).toBe(1);
    expect(client.status.pending).toBe(0);
  });

  test('a broken server is asked less and less often, a write does not hurry it, a returning network does', async () => {
    const phone = new Device();
    const client = await phone.open();
    let asked = 0;
    phone.network = () => {
      asked++;
      throw new TransportError('server', 'HTTP 503');
    };
    client.wakeUp();
    await phone.clock.pass(0);
    const waits: (number | undefined)[] = [];
    for (let i = 0; i < 8; i++) {
      waits.push(phone.clock.nextIn);
      await phone.clock.pass(phone.clock.nextIn!);
    }
    expect(waits).toEqual([750, 1_500, 3_000, 6_000, 12_000, 24_000, 45_000, 45_000]);
    const before = asked;
    await client.mutate('hangPoster', hang(1, 1, 1)).saved;
    await phone.clock.pass(0);
    expect(asked).toBe(before);
    expect(client.status).toMatchObject({ pending: 1, link: 'idle', problem: 'server' });
    phone.network = online;
    client.wakeUp();
    await phone.clock.pass(0);
    expect(client.status).toMatchObject({ pending: 0, problem: null });
  });

  test('without a network it says so, and when it was last transferred', async () => {
    const phone = new Device();
    const client = await phone.open();
    const then = phone.clock.now();
    phone.network = offline;
    await phone.clock.pass(60_000);
    expect(client.status).toEqual({ pending: 0, link: 'offline', lastSyncedAt: then, problem: null });
  });

  test('a full phone keeps what it has and asks again', async () => {
    const phone = new Device();
    const client = await phone.open();
    phone.server.put('ward', { id: '01', name: 'New', tandem: null, target: 1 });
    phone.disk.full = true;
    client.wakeUp();
    await phone.clock.pass(0);
    expect(client.status.problem).toBe('storage');
    expect(client.view.get('ward', '01')?.name).toBe('West');
    phone.disk.full = false;
    await phone.clock.pass(5_000);
    expect(client.status.problem).toBeNull();
    expect(client.view.get('ward', '01')?.name).toBe('New');
  });
});

test('the wait doubles up to a minute and is spread by chance over its upper half', () => {
  const at = (chance: number) => [1, 2, 7, 40].map((failures) => backoff(failures, () => chance));
  expect(at(0)).toEqual([500, 1_000, 30_000, 30_000]);
  expect(at(1)).toEqual([1_000, 2_000, 60_000, 60_000]);
});
