import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/server/database/database.ts';
import { newCampaign, openWorld } from '../sync-world.ts';
import { inviteCode, serveOn, Visitor } from './web-world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
let database: Database;
let web: Awaited<ReturnType<typeof serveOn>>;
let campaign: string;
let now = Date.now();
beforeAll(async () => {
  world = await openWorld('embedded');
  ({ database } = world);
});
afterAll(() => world.remove());
beforeEach(async () => {
  now = Date.now();
  campaign = await newCampaign(database);
  web = await serveOn(database, { now: () => now });
  return () => web.stop();
});

const visitor = () => new Visitor(web.url);

test('an invite shows what it is for, lets somebody in by name alone, and gives them a session', async () => {
  const code = await inviteCode(database, campaign, { ward: '01' });
  const kim = visitor();
  expect((await kim.ask('GET', '/api/session')).body).toMatchObject({ error: 'no-session' });
  expect((await kim.ask('POST', '/api/invite-preview', { code })).body).toEqual({
    campaign: { id: campaign, name: 'Small campaign', demo: false },
    role: 'volunteer',
    ward: '01',
    wardName: 'Ward 01',
  });
  const joined = await kim.ask('POST', '/api/join', { code, name: ' Kim ' });
  expect(joined.body).toMatchObject({ actor: { name: 'Kim', role: 'volunteer', ward: '01' } });
  expect(joined.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/);
  expect((await kim.ask('GET', '/api/session')).body).toEqual(joined.body);
});

test('tokens and codes are nowhere in the database, only their hashes', async () => {
  const code = await inviteCode(database, campaign);
  const kim = await visitor().join(code);
  const { body } = await kim.ask('POST', '/api/handover', {});
  const stored = JSON.stringify([
    await database.query('SELECT * FROM devices'),
    await database.query('SELECT * FROM invites'),
    await database.query('SELECT * FROM handovers'),
  ]);
  for (const secret of [kim.cookie.split('.')[2]!, code, body.code, body.code.replace('-', '')]) {
    expect(stored).not.toContain(secret);
  }
});

test('a wrong token, a foreign device and a broken cookie open nothing', async () => {
  const kim = await visitor().join(await inviteCode(database, campaign));
  const [start, device, token] = kim.cookie.split('.');
  for (const cookie of [
    `${start}.${device}.${token!.slice(1)}x`,
    `${start}.${crypto.randomUUID()}.${token}`,
    'laterne=x',
    '',
  ]) {
    kim.cookie = cookie;
    expect((await kim.ask('GET', '/api/session')).status).toBe(401);
  }
});

test('of many who use an invite at once, as many get in as may, and nobody half', async () => {
  const code = await inviteCode(database, campaign, { uses: 3 });
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => visitor().ask('POST', '/api/join', { code, name: `Kim ${n}` })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 410, 410, 410, 410, 410, 410, 410]);
  expect(answers.find(({ status }) => status === 410)!.body.error).toBe('invite-used-up');
  const [devices] = await database.query<{ n: number }>('SELECT count(*) AS n FROM devices WHERE campaign_id = $1', [
    campaign,
  ]);
  const [members] = await database.query<{ n: number }>(
    "SELECT count(*) AS n FROM rows WHERE campaign_id = $1 AND kind = 'member' AND row->>'name' LIKE 'Kim%'",
    [campaign],
  );
  expect([devices!.n, members!.n]).toEqual([3, 3]);
});

test('an unknown, an expired and a withdrawn invite say which they are', async () => {
  const kim = visitor();
  const office = await visitor().join(await inviteCode(database, campaign, { role: 'office' }));
  const expired = await inviteCode(database, campaign, { expiresAt: now - 1 });
  const made = await office.ask('POST', '/api/invites', { role: 'lead', ward: '02', uses: 1, expiresAt: now + 1_000 });
  expect(made.body.url).toBe(`http://localhost:1/join#${made.body.code}`);
  expect((await office.ask('DELETE', `/api/invites/${made.body.id}`)).status).toBe(204);
  const errors = [];
  for (const code of ['0000', expired, made.body.code]) {
    const { status, body } = await kim.ask('POST', '/api/join', { code, name: 'Kim' });
    errors.push([status, body.error]);
  }
  expect(errors).toEqual([
    [404, 'unknown-invite'],
    [410, 'invite-expired'],
    [410, 'invite-withdrawn'],
  ]);
});

test('only the office invites and sees all devices; a volunteer sees the own ones and locks out no other', async () => {
  const office = await visitor().join(await inviteCode(database, campaign, { role: 'office' }), 'Office');
  const kim = await visitor().join(await inviteCode(database, campaign));
  const invite = { role: 'office', ward: null, uses: 1, expiresAt: now + 1_000 };
  expect((await kim.ask('POST', '/api/invites', invite)).body).toMatchObject({ error: 'not-allowed' });
  expect((await kim.ask('GET', '/api/invites')).status).toBe(403);
  expect(
    (await kim.ask('GET', '/api/devices')).body.map((device: { memberName: string }) => device.memberName),
  ).toEqual(['Kim']);
  const all = (await office.ask('GET', '/api/devices')).body as { id: string; memberName: string; pending: number }[];
  expect(all.map(({ memberName, pending }) => [memberName, pending]).sort()).toEqual([
    ['Kim', 0],
    ['Office', 0],
  ]);
  const officeDevice = all.find(({ memberName }) => memberName === 'Office')!.id;
  expect((await kim.ask('DELETE', `/api/devices/${officeDevice}`)).status).toBe(404);
  expect((await office.ask('GET', '/api/session')).status).toBe(200);
});

test('a device that is locked out hears of it on its stream at once and gets in nowhere', async () => {
  const office = await visitor().join(await inviteCode(database, campaign, { role: 'office' }));
  const kim = await visitor().join(await inviteCode(database, campaign));
  const { body } = await kim.ask('GET', '/api/session');
  const stream = await fetch(`${web.url}/api/events`, { headers: { cookie: kim.cookie } });
  const handover = (await kim.ask('POST', '/api/handover', {})).body.code;
  await office.ask('DELETE', `/api/devices/${body.device.id}`);
  expect(await stream.text()).toMatch(/event: version\ndata: {"version":\d+}[\s\S]*event: revoked/);
  expect((await kim.ask('GET', '/api/session')).body).toMatchObject({ error: 'revoked' });
  expect((await kim.ask('POST', '/api/sync', {})).body).toMatchObject({ error: 'revoked' });
  expect((await visitor().ask('POST', '/api/handover/redeem', { code: handover })).status).toBe(404);
});

test('a short code opens the same person on one more device, once, and for ten minutes', async () => {
  const kim = await visitor().join(await inviteCode(database, campaign));
  const me = (await kim.ask('GET', '/api/session')).body;
  const { code } = (await kim.ask('POST', '/api/handover', {})).body;
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const app = visitor();
  const redeemed = await app.ask('POST', '/api/handover/redeem', { code: ` ${code.toLowerCase().replace('-', ' ')}` });
  expect(redeemed.body.actor).toEqual(me.actor);
  expect(redeemed.body.device.id).not.toBe(me.device.id);
  expect((await visitor().ask('POST', '/api/handover/redeem', { code })).body).toMatchObject({ error: 'unknown-code' });

  const late = (await kim.ask('POST', '/api/handover', {})).body.code;
  now += 10 * 60_000 + 1;
  expect((await visitor().ask('POST', '/api/handover/redeem', { code: late })).status).toBe(404);
});

test('whoever guesses short codes is stopped after ten tries, and may try again later', async () => {
  const guess = () => visitor().ask('POST', '/api/handover/redeem', { code: 'AAAA-AAAA' });
  const answers = [];
  for (let n = 0; n < 11; n++) answers.push((await guess()).status);
  expect(answers).toEqual([...Array(10).fill(404), 429]);
  now += 10 * 60_000;
  expect((await guess()).status).toBe(404);
});
