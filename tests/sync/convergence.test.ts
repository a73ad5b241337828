import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROW_KINDS } from '../../src/domain/rows.ts';
import type { View } from '../../src/domain/view.ts';
import type { CampaignClient } from '../../src/sync/campaign-client.ts';
import { TransportError } from '../../src/sync/transport.ts';
import { randomDeed } from '../fixtures/random-deeds.ts';
import { leadOfWest, office, otherVolunteer, volunteer } from '../fixtures/small-campaign.ts';
import { Device, online } from './world/device.ts';
import { ModelServer } from './world/model-server.ts';

const rowsOf = (view: View) => ROW_KINDS.map((kind) => [...view.all(kind)].sort((a, b) => (a.id < b.id ? -1 : 1)));

const lossy =
  (chance: () => number): Device['network'] =>
  (request, server) => {
    const fate = chance() % 4;
    if (fate === 0) throw new TransportError('network', 'the request is lost');
    const answer = server(request);
    if (fate === 1) throw new TransportError('network', 'the answer is lost');
    if (fate === 2) server(request);
    return answer;
  };

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('do' as const), deed: randomDeed, who: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('sync' as const), who: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('reopen' as const), who: fc.nat(3) }) },
);

test('whatever is done, lost, doubled and reopened, everybody ends with what the server has, and it ran everything once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.infiniteStream(fc.nat()), async (steps, dice) => {
      const server = new ModelServer();
      server.pageSize = 3;
      const chance = () => dice.next().value;
      const phones = [office, leadOfWest, volunteer, otherVolunteer].map((actor) => new Device(server, actor));
      const clients: CampaignClient[] = [];
      for (const phone of phones) {
        clients.push(await phone.open());
        phone.network = lossy(chance);
      }
      const logged: string[] = [];
      for (const { what, who, ...rest } of steps) {
        const phone = phones[who]!;
        if (what === 'sync') {
          clients[who]!.wakeUp();
          await phone.clock.pass(0);
        } else if (what === 'reopen') {
          clients[who]!.close();
          clients[who] = await phone.open();
        } else {
          const { deed } = rest as { deed: { name: string; args: unknown } };
          const { id, outcome, saved } = clients[who]!.mutate(deed.name as 'hangPoster', deed.args as never);
          if (outcome.status !== 'refused') logged.push(id);
          await saved;
        }
      }
      for (const phone of phones) phone.network = online;
      for (let round = 0; round < 2; round++) {
        for (const [who, phone] of phones.entries()) {
          clients[who]!.wakeUp();
          await phone.clock.pass(60_000);
        }
      }
      expect(server.ran.map((mutation) => mutation.id).sort()).toEqual(logged.sort());
      for (const client of clients) {
        expect(client.status).toMatchObject({ pending: 0, link: 'idle', problem: null });
        expect(rowsOf(client.view)).toEqual(rowsOf(server.rows));
        client.close();
      }
    }),
    { numRuns: 60 },
  );
});
