import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/domain/mutator.ts';
import { isComing, placesOf, signUpOf } from '../../src/domain/rules/sign-ups.ts';
import type { CampaignClient } from '../../src/sync/campaign-client.ts';
import { HOUR, putShift, shiftWorld } from '../fixtures/shift-world.ts';
import { leadOfWest, office } from '../fixtures/small-campaign.ts';
import { Device, offline } from './world/device.ts';
import { ModelServer } from './world/model-server.ts';
import { rowsOf, seenBy } from './world/seen-by.ts';

/** A server with volunteers and their phones, each of which sees what its owner may see. */
async function signUpWorld(people: number) {
  const { view, city, people: actors } = shiftWorld(people);
  view.put('member', { ...member(office), name: 'Olga Büro' });
  const server = new ModelServer({ view, city });
  const open = async (actor: Actor) => {
    const phone = new Device(server, actor);
    phone.network = seenBy(actor);
    return { actor, phone, client: await phone.open() };
  };
  return { server, actors, open };
}

const member = ({ id, role, ward }: Actor) => ({ id, name: id, role, ward, team: null, joinedAt: 0, revokedAt: null });

interface Phone {
  readonly actor: Actor;
  readonly phone: Device;
  readonly client: CampaignClient;
}

async function goOnline({ actor, phone, client }: Phone): Promise<void> {
  phone.network = seenBy(actor);
  client.wakeUp();
  await phone.clock.pass(60_000);
}

const stateOf = ({ client, actor }: Phone, shift: string) =>
  signUpOf(client.view.get('shift', shift)!, actor.id)?.state;

describe('a sign-up without a network', () => {
  test('is shown as asked, and becomes a place or the waiting list when the server has heard of it', async () => {
    const { server, actors, open } = await signUpWorld(3);
    const { id } = putShift(server, 1, { max: 1 });
    const phones = [await open(actors[1]!), await open(actors[2]!)];
    for (const phone of phones) {
      phone.phone.network = offline;
      phone.client.mutate('joinShift', { shiftId: id, instead: null });
      await phone.phone.clock.pass(0);
      expect(stateOf(phone, id)).toBe('asked');
    }
    await goOnline(phones[1]!);
    await goOnline(phones[0]!);
    expect(phones.map((phone) => stateOf(phone, id))).toEqual(['waiting', 'coming']);
  });

  test('for a shift that was cancelled meanwhile is refused with the reason, and stays in the list', async () => {
    const { server, actors, open } = await signUpWorld(1);
    const shift = putShift(server, 1);
    const phone = await open(actors[0]!);
    phone.phone.network = offline;
    phone.client.mutate('joinShift', { shiftId: shift.id, instead: null });
    server.put('shift', { ...shift, state: 'cancelled', cancelNote: 'Sturm' });
    await goOnline(phone);
    expect(stateOf(phone, shift.id)).toBeUndefined();
    expect(phone.client.entries()).toMatchObject([{ name: 'joinShift', fate: 'refused', reason: 'shift-cancelled' }]);
  });

  test('on two phones of one person is one sign-up, and for two shifts at once the second is refused', async () => {
    const { server, actors, open } = await signUpWorld(1);
    const one = putShift(server, 1);
    const two = putShift(server, 2);
    const [a, b] = [await open(actors[0]!), await open(actors[0]!)];
    a.phone.network = offline;
    b.phone.network = offline;
    a.client.mutate('joinShift', { shiftId: one.id, instead: null });
    b.client.mutate('joinShift', { shiftId: one.id, instead: null });
    await goOnline(a);
    await goOnline(b);
    expect(server.rows.get('shift', one.id)?.signUps).toHaveLength(1);
    b.phone.network = offline;
    b.client.mutate('leaveShift', { shiftId: one.id, memberId: actors[0]!.id });
    b.client.mutate('joinShift', { shiftId: two.id, instead: null });
    await goOnline(b);
    await goOnline(a);
    expect([one, two].map(({ id }) => stateOf(a, id))).toEqual(['withdrawn', 'coming']);
  });
});

test('who comes is told to who comes, by first name and group, and telephone numbers to nobody but lead and office', async () => {
  const { server, actors, open } = await signUpWorld(4);
  const { id } = putShift(server, 1, { max: 3, lead: actors[3]!.id, leadName: 'Dora', ward: '02' });
  const [inside, alsoInside, outside] = [await open(actors[0]!), await open(actors[1]!), await open(actors[2]!)];
  for (const phone of [inside, alsoInside]) {
    phone.client.mutate('joinShift', { shiftId: id, instead: null });
    await goOnline(phone);
  }
  for (const phone of [inside, outside]) await goOnline(phone);
  const others = inside.client.view.get('shift', id)!.signUps.filter((one) => one.member !== inside.actor.id);
  expect(others).toMatchObject([{ name: 'Bela', member: null, phone: null, state: 'coming' }]);
  const anonymous = outside.client.view.get('shift', id)!;
  expect(placesOf(anonymous)).toMatchObject({ coming: 2, free: 1 });
  expect(JSON.stringify(anonymous)).not.toMatch(/Anna|Bela|Dora|Muster|0391|927c/);
  const lead = await open(actors[3]!);
  expect(lead.client.view.get('shift', id)!.signUps.map((one) => one.phone)).toEqual([
    '0391 555 0000',
    '0391 555 0001',
  ]);
  const otherWard = await open(leadOfWest);
  expect(JSON.stringify(otherWard.client.view.get('shift', id))).not.toMatch(/0391/);
});

const step = fc.record({
  who: fc.nat(7),
  which: fc.nat(2),
  what: fc.constantFrom('join', 'join', 'join', 'leave', 'cover', 'sync', 'sync', 'drop'),
});

test('in whatever order offline phones come back: no place twice, nobody lost, and all phones show what the server has', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 40 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
      async (steps, order) => {
        const { server, actors, open } = await signUpWorld(7);
        const shifts = [0, 1, 2].map((n) =>
          putShift(server, n, { max: n + 1, start: server.now() + 24 * HOUR + n * HOUR }),
        );
        const phones: Phone[] = [];
        // The last phone is the first person's second one.
        for (const actor of [...actors, actors[0]!]) phones.push(await open(actor));
        const asked: { phone: Phone; shift: string }[] = [];
        for (const { who, which, what } of steps) {
          const phone = phones[who]!;
          const shift = shifts[which]!.id;
          if (what === 'sync') await goOnline(phone);
          else if (what === 'drop') phone.phone.network = offline;
          else {
            const deeds = {
              join: () => phone.client.mutate('joinShift', { shiftId: shift, instead: null }),
              leave: () => phone.client.mutate('leaveShift', { shiftId: shift, memberId: phone.actor.id }),
              cover: () => phone.client.mutate('seekCover', { shiftId: shift, seeking: true }),
            };
            const { outcome } = deeds[what]();
            if (what === 'join' && outcome.status === 'applied') asked.push({ phone, shift });
            await phone.phone.clock.pass(0);
          }
        }
        for (const n of [...order, ...order]) await goOnline(phones[n]!);
        for (const { id, max } of shifts) {
          const now = server.rows.get('shift', id)!;
          expect(now.signUps.filter(isComing).length).toBeLessThanOrEqual(max);
          expect(now.signUps.map(({ state }) => state)).not.toContain('asked');
        }
        for (const { phone, shift } of asked) {
          const refused = phones.some(
            ({ client, actor }) =>
              actor.id === phone.actor.id &&
              client
                .entries()
                .some(
                  ({ name, fate, args }) =>
                    name === 'joinShift' && fate === 'refused' && (args as { shiftId: string }).shiftId === shift,
                ),
          );
          expect(refused || signUpOf(server.rows.get('shift', shift)!, phone.actor.id) !== undefined).toBe(true);
        }
        for (const { client, actor } of phones) {
          expect(client.status).toMatchObject({ pending: 0, problem: null });
          expect(rowsOf(client.view, actor)).toEqual(rowsOf(server.rows, actor));
          client.close();
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('the next one in the list has the place as soon as the phones hear of it, also when the one who left was offline', async () => {
  const { server, actors, open } = await signUpWorld(2);
  const { id } = putShift(server, 1, { max: 1 });
  const [first, second] = [await open(actors[0]!), await open(actors[1]!)];
  for (const phone of [first, second]) {
    phone.client.mutate('joinShift', { shiftId: id, instead: null });
    await goOnline(phone);
  }
  first.phone.network = offline;
  first.client.mutate('leaveShift', { shiftId: id, memberId: first.actor.id });
  expect(stateOf(second, id)).toBe('waiting');
  await goOnline(first);
  await goOnline(second);
  expect(stateOf(second, id)).toBe('coming');
  expect(signUpOf(second.client.view.get('shift', id)!, second.actor.id)?.movedUpAt).not.toBeNull();
});
