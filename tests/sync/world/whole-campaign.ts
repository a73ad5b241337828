import { expect } from 'vitest';
import type { TourKind } from '../../../src/domain/model/tour.ts';
import type { Actor } from '../../../src/domain/mutator.ts';
import type { MutatorArgs, MutatorName } from '../../../src/domain/mutators/registry.ts';
import { chooseStops, type StopChoice, type StopSource } from '../../../src/domain/rules/choose-stops.ts';
import { emptyCampaign } from '../../../src/server/start/empty-campaign.ts';
import type { CampaignClient } from '../../../src/sync/campaign-client.ts';
import { Replica } from '../../../src/sync/replica.ts';
import { office, otherVolunteer, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { wideCity } from '../../server/demo/wide-city.ts';
import { Device } from './device.ts';
import { ModelServer } from './model-server.ts';
import { seenBy } from './seen-by.ts';

const MINUTE = 60_000;
const city = wideCity();
let ids = 100_000;
export const newId = () => uuid(++ids);

export interface Phone {
  readonly device: Device;
  readonly actor: Actor;
  readonly client: CampaignClient;
}

/** A server with a campaign before its first decision, and three people who joined. */
function freshServer(): ModelServer {
  const view = new Replica();
  for (const { kind, row } of emptyCampaign(city).rows) view.put(kind, row);
  for (const { id, role } of [office, volunteer, otherVolunteer]) {
    view.put('member', { id, name: id, role, ward: null, team: null, joinedAt: 0, revokedAt: null });
  }
  return new ModelServer({ view, city });
}

/** An office and two phones in a wide city, whose clocks go alike. */
export async function startCampaign() {
  const server = freshServer();
  const open = async (actor: Actor): Promise<Phone> => {
    const device = new Device(server, actor);
    device.network = seenBy(actor);
    return { device, actor, client: await device.open() };
  };
  const [desk, first, second] = [await open(office), await open(volunteer), await open(otherVolunteer)];
  const all = [desk, first, second];
  /** For everybody alike; nothing that is due happens meanwhile. */
  const wait = (ms: number) => {
    for (const { device } of all) device.clock.jump(ms);
  };
  /** These have network, and what is known travels. */
  const sync = async (...phones: Phone[]) => {
    for (const { device, actor, client } of phones) {
      device.network = seenBy(actor);
      client.wakeUp();
      await device.clock.pass(0);
    }
  };
  /** Everybody is at home and has network. */
  const home = async () => {
    await sync(...all);
    await sync(...all);
    for (const { client } of all) expect(client.status).toMatchObject({ pending: 0, problem: null });
  };
  /** Does something that is not refused, and a minute passes. @returns the id of the deed */
  const act = async <N extends MutatorName>({ client }: Phone, name: N, args: MutatorArgs<N>): Promise<string> => {
    const { id, outcome, saved } = client.mutate(name, args);
    expect(outcome, `${name} ${JSON.stringify(args)}`).toMatchObject({ status: 'applied' });
    await saved;
    wait(MINUTE);
    return id;
  };
  const makeTour = async (kind: TourKind, ward: string, team: string, stops: readonly StopChoice[]) => {
    const tourId = newId();
    const wishes = stops.map(({ post, placement }) => ({ id: newId(), post, placement }));
    await act(desk, 'makeTour', { tourId, name: `${ward} ${kind}`, kind, team, ward, day: null, stops: wishes });
    await sync(...all);
    return tourId;
  };
  return { server, desk, first, second, all, wait, sync, home, act, makeTour };
}

/** Stops in a ward, as the office's screen chooses them. */
export const chooseIn = (
  ward: string,
  { client, device }: Phone,
  kind: TourKind,
  source: StopSource,
  most: number,
): readonly StopChoice[] => {
  const wish = { kind, area: { kind: 'ward', ward }, source, most, answersFor: () => true } as const;
  return chooseStops(client.view, city, wish, device.clock.now()).stops;
};
