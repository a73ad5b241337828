import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/server/database/database.ts';
import { volunteer } from '../../fixtures/small-campaign.ts';
import { ENGINES, newCampaign, openWorld, Phone, serverOn } from '../sync-world.ts';
import { inviteCode, serveOn, Visitor } from './web-world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
let database: Database;
let web: Awaited<ReturnType<typeof serveOn>>;
let campaign: string;
let phone: Phone;
beforeAll(async () => {
  world = await openWorld(ENGINES.at(-1)!);
  ({ database } = world);
});
afterAll(() => world.remove());
beforeEach(async () => {
  campaign = await newCampaign(database);
  phone = new Phone(serverOn(database), campaign);
  web = await serveOn(database);
  return () => web.stop();
});

const join = async (role: 'office' | 'lead' | 'volunteer', name = 'Mara') =>
  new Visitor(web.url).join(await inviteCode(database, campaign, { role }), name);
const parked = async (visitor: Visitor) => (await visitor.ask('GET', '/api/parked')).body;

test('the office sees what the server parked: who, when by the server’s clock, why and where; nothing else of it', async () => {
  const office = await join('office');
  const placementId = randomUUID();
  const fix = { lon: 11.6, lat: 52.1, accuracy: 5 };
  const takeDown = phone.mutation(
    'takeDown',
    { placementId, fate: 'returned', photo: null, fix },
    { occurredAt: 1_000, skew: 500 },
  );
  const place = { lon: 11.62, lat: 52.12 };
  const broken = phone.mutation('hangPoster', { post: 'P-1', place, phoneNumber: '0171', side: 7 });
  const newer = phone.mutation('paintPost', 'green');
  const outside = phone.mutation('addPost', { postId: randomUUID(), kind: 'lamp', lon: 2.35, lat: 48.85, fix: null });
  await phone.sync([takeDown, broken, newer, outside]);
  const common = { memberName: volunteer.id, detail: expect.any(String), placementId: null, post: null, place: null };
  expect(await parked(office)).toEqual([
    expect.objectContaining({ ...common, id: outside.id, reason: 'outside-city', place: { lon: 2.35, lat: 48.85 } }),
    { ...common, id: newer.id, name: 'paintPost', occurredAt: newer.occurredAt, reason: 'unknown-mutator' },
    {
      ...common,
      id: broken.id,
      name: 'hangPoster',
      occurredAt: broken.occurredAt,
      reason: 'invalid',
      post: 'P-1',
      place,
    },
    { ...common, id: takeDown.id, name: 'takeDown', occurredAt: 1_500, reason: 'unknown-placement', placementId },
  ]);
});

test('what ran or was refused is not among it', async () => {
  const office = await join('office');
  const { acks } = await phone.sync([phone.mutation('liftExclusion', { exclusionId: randomUUID() })]);
  expect(acks[0]!.status).toBe('refused');
  expect(await parked(office)).toEqual([]);
});

test('a decision is kept with who and when, the first one for good, and the entry is gone from the list', async () => {
  const [mara, ben] = [await join('office', 'Mara'), await join('office', 'Ben')];
  const entry = phone.mutation('takeDown', { placementId: randomUUID(), fate: 'returned', photo: null, fix: null });
  await phone.sync([entry]);
  expect((await mara.ask('POST', `/api/parked/${entry.id}/settled`)).status).toBe(204);
  const settled = () =>
    database.query('SELECT settled_by, settled_at, status FROM mutations WHERE campaign_id = $1 AND id = $2', [
      campaign,
      entry.id,
    ]);
  const first = await settled();
  const me = (await mara.ask('GET', '/api/session')).body.actor.id;
  expect(first).toEqual([{ settled_by: me, settled_at: expect.any(Number), status: 'parked' }]);
  expect((await ben.ask('POST', `/api/parked/${entry.id}/settled`)).status).toBe(204);
  expect(await settled()).toEqual(first);
  expect(await parked(mara)).toEqual([]);
  const { acks } = await phone.sync([entry]);
  expect(acks[0]).toMatchObject({ status: 'parked', reason: 'unknown-placement' });
});

test('only the office sees and decides it; unknown ones and other campaigns’ are not there', async () => {
  const entry = phone.mutation('takeDown', { placementId: randomUUID(), fix: null });
  await phone.sync([entry]);
  for (const role of ['lead', 'volunteer'] as const) {
    const visitor = await join(role);
    expect((await visitor.ask('GET', '/api/parked')).body).toMatchObject({ error: 'not-allowed' });
    expect((await visitor.ask('POST', `/api/parked/${entry.id}/settled`)).status).toBe(403);
  }
  expect((await new Visitor(web.url).ask('GET', '/api/parked')).status).toBe(401);
  const stranger = await new Visitor(web.url).join(
    await inviteCode(database, await newCampaign(database), { role: 'office' }),
  );
  expect(await parked(stranger)).toEqual([]);
  expect((await stranger.ask('POST', `/api/parked/${entry.id}/settled`)).status).toBe(404);
  expect(await parked(await join('office'))).toHaveLength(1);
});

test('screens that are open hear of a parked entry and of its decision at once', async () => {
  const office = await join('office');
  const leave = new AbortController();
  const stream = await fetch(`${web.url}/api/events`, { headers: { cookie: office.cookie }, signal: leave.signal });
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  const nextVersion = async () => {
    for (;;) {
      const { value } = await reader.read();
      const version = /data: (.*)/.exec(value ?? '')?.[1];
      if (version) return version;
    }
  };
  const before = await nextVersion();
  const entry = phone.mutation('takeDown', { placementId: randomUUID(), fix: null });
  await phone.sync([entry]);
  expect(await nextVersion()).toBe(before);
  await office.ask('POST', `/api/parked/${entry.id}/settled`);
  expect(await nextVersion()).toBe(before);
  leave.abort();
});
