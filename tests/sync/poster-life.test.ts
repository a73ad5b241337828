import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '../../src/domain/mutator.ts';
import { discrepancies } from '../../src/domain/rules/recount-stock.ts';
import type { View } from '../../src/domain/view.ts';
import type { CampaignClient } from '../../src/sync/campaign-client.ts';
import { Overlay } from '../../src/sync/overlay.ts';
import { runMutation } from '../../src/sync/run-mutation.ts';
import { booksOff, impossible } from '../fixtures/judge-books.ts';
import { asMutation } from '../fixtures/random-deeds.ts';
import { chanceOf, randomLife } from '../fixtures/random-life.ts';
import { leadOfWest, office, otherVolunteer, uuid, volunteer } from '../fixtures/small-campaign.ts';
import { cellar, foxes, owls, pairs, putHolders, roomy } from '../fixtures/stocked-world.ts';
import { Device, offline } from './world/device.ts';
import { ModelServer } from './world/model-server.ts';
import { rowsOf, seenBy } from './world/seen-by.ts';

/**
 * The model: whatever several phones do to the posters, their stock and their tours, offline for as long as they like and
 * in whatever order they come back, in the end there is one truth, every poster is in it, and each got there step by step.
 */

const people: readonly Actor[] = [office, leadOfWest, volunteer, otherVolunteer];
/** The first volunteer has two phones. */
const owners: readonly Actor[] = [...people, volunteer];
const someone = fc.nat(owners.length - 1);

const command = fc.oneof(
  { weight: 10, arbitrary: fc.record({ what: fc.constant('do' as const), who: someone, seed: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('signal' as const), who: someone, on: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('sync' as const), who: someone }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('reopen' as const), who: someone }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 600 }) }),
  },
);

/** A server with teams, depots and members, and some stock in their hands. */
function stockedServer(): ModelServer {
  const server = new ModelServer();
  server.pageSize = 40;
  const start = new Overlay(server.rows);
  start.put('campaign', { ...server.rows.get('campaign', 'campaign')!, ...roomy });
  putHolders(start);
  const moves = [
    { from: 'print', to: cellar, count: 60 },
    { from: cellar, to: owls, count: 6 },
    { from: cellar, to: foxes, count: 3 },
  ];
  for (const [n, move] of moves.entries()) {
    const args = { transferId: uuid(500 + n), ...pairs, ...move, note: null };
    const mutation = asMutation({ by: office, name: 'moveStock', args }, n + 1);
    expect(runMutation(start, mutation, office, server.city).status).toBe('applied');
  }
  for (const { kind, row } of start.changes()) server.put(kind, row as never);
  return server;
}

interface Phone {
  readonly device: Device;
  readonly actor: Actor;
  client: CampaignClient;
}

async function bringTogether(phones: readonly Phone[]): Promise<void> {
  for (const { device, actor } of phones) device.network = seenBy(actor);
  for (let round = 0; round < 2; round++) {
    for (const { client, device } of phones) {
      client.wakeUp();
      await device.clock.pass(60_000);
    }
  }
}

test('however many phones live a campaign apart, together they know one and the same, and no poster is missing', async () => {
  const commands = fc.array(command, { maxLength: 60, size: 'max' });
  await fc.assert(
    fc.asyncProperty(commands, async (list) => {
      const server = stockedServer();
      const phones: Phone[] = [];
      for (const actor of owners) {
        const device = new Device(server, actor);
        device.network = seenBy(actor);
        phones.push({ device, actor, client: await device.open() });
      }
      const told: string[] = [];
      let ids = 60_000;
      for (const step of list) {
        if (step.what === 'wait') {
          for (const { device } of phones) device.clock.jump(step.minutes * 60_000);
          continue;
        }
        const phone = phones[step.who]!;
        const { device, actor } = phone;
        if (step.what === 'signal') device.network = step.on ? seenBy(actor) : offline;
        else if (step.what === 'sync') {
          phone.client.wakeUp();
          await device.clock.pass(0);
        } else if (step.what === 'reopen') {
          phone.client.close();
          phone.client = await device.open();
        } else {
          const chance = chanceOf(step.seed, () => uuid(++ids));
          const { name, args } = randomLife(phone.client.view, actor, chance);
          const { id, outcome, saved } = phone.client.mutate(name, args);
          if (outcome.status !== 'refused') told.push(id);
          await saved;
          expect(sumOf(phone.client.view)).toBe(0);
        }
      }
      await bringTogether(phones);

      expect(server.ran.map(({ id }) => id).sort()).toEqual(told.sort());
      expect(booksOff(server.rows)).toBe(0);
      expect(impossible(server.rows)).toEqual([]);
      for (const { client, actor } of phones) {
        expect(client.status).toMatchObject({ pending: 0, link: 'idle', problem: null });
        expect(rowsOf(client.view, office)).toEqual(rowsOf(server.rows, actor));
        if (actor.role !== 'volunteer') expect(discrepancies(client.view)).toEqual([]);
        client.close();
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** All accounts together: what a phone believes offline may be old, but it never makes a poster out of nothing. */
function sumOf(view: View): number {
  let sum = 0;
  for (const { count } of view.all('stock')) sum += count;
  return sum;
}
