import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mutation, PROTOCOL } from '../../../src/sync/protocol.ts';
import { hang } from '../../fixtures/hang.ts';
import { uuid } from '../../fixtures/small-campaign.ts';
import { newCampaign, openWorld } from '../sync-world.ts';
import { inviteCode, serveOn, Visitor } from './web-world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
let web: Awaited<ReturnType<typeof serveOn>>;
let kim: Visitor;
let campaign: string;
beforeAll(async () => {
  world = await openWorld('embedded');
  campaign = await newCampaign(world.database);
  web = await serveOn(world.database);
  kim = await new Visitor(web.url).join(await inviteCode(world.database, campaign));
});
afterAll(async () => {
  await web.stop();
  await world.remove();
});

let seq = 0;
const mutation = (args: unknown, name = 'hangPoster'): Mutation => {
  seq += 1;
  return { id: uuid(5_000 + seq), seq, protocol: PROTOCOL, name, args, occurredAt: 1, skew: 0 };
};
const request = (mutations: unknown[], more: object = {}) => ({
  protocol: PROTOCOL,
  clientId: uuid(1),
  cursor: null,
  epoch: null,
  audience: null,
  oldestSeq: 1,
  pending: mutations.length,
  sentAt: 1,
  mutations,
  ...more,
});

test('a request that is not as agreed is refused by the name of the place', async () => {
  const cases: [unknown, RegExp][] = [
    ['{"protocol": 1', /not JSON/],
    [{}, /^protocol: /],
    [request([{ ...mutation({}), seq: 'one' }]), /^mutations\.0\.seq: /],
    [request([], { surprise: 1 }), /^surprise: /],
    [request([{ ...mutation({}), surprise: 1 }]), /^mutations\.0\.surprise: /],
    [request([{ ...mutation({}), id: 'no-uuid' }]), /^mutations\.0\.id: /],
  ];
  seq = 0;
  for (const [body, message] of cases) {
    const answer = await kim.ask('POST', '/api/sync', body);
    expect([answer.status, answer.body.error]).toEqual([400, 'invalid']);
    expect(answer.body.message).toMatch(message);
  }
  expect((await kim.ask('POST', '/api/sync', undefined)).status).toBe(400);
});

test('a mutation with unknown fields, a broken one and an unknown one are parked with all they said; the next is applied', async () => {
  const odd = { ...hang(11, 2, 2), colour: 'red' };
  const { body } = await kim.ask(
    'POST',
    '/api/sync',
    request([mutation(odd), mutation(null), mutation({ a: 1 }, 'fly'), mutation(hang(14, 6, 6))]),
  );
  expect(body.acks.map(({ status, reason, detail }: Record<string, string>) => [status, reason, detail])).toEqual([
    ['parked', 'invalid', 'colour'],
    ['parked', 'invalid', 'args'],
    ['parked', 'unknown-mutator', 'fly'],
    ['applied', undefined, undefined],
  ]);
  const [kept] = await world.database.query('SELECT args FROM mutations WHERE campaign_id = $1 AND seq = 1', [
    campaign,
  ]);
  expect(kept).toEqual({ args: odd });
});

test('characters that no database stores do not stop the queue', async () => {
  const { status, body } = await kim.ask('POST', '/api/sync', request([mutation({ text: 'a\0b\ud800c' }, 'say\0')]));
  expect([status, body.acks[0].status]).toEqual([200, 'parked']);
});

test('a body over the limit is 413, and the connection is not confused by the rest of it', async () => {
  const answer = await kim.ask('POST', '/api/sync', request([mutation({ text: 'x'.repeat(600_000) })]));
  expect([answer.status, answer.body.error]).toEqual([413, 'too-large']);
  expect((await kim.ask('GET', '/api/session')).status).toBe(200);
});

test("a request from another website's page is refused", async () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
  ];
  for (const headers of foreign) {
    expect((await kim.ask('POST', '/api/handover', {}, headers)).body.error).toBe('foreign-origin');
  }
  expect(
    (await kim.ask('POST', '/api/handover', {}, { origin: web.url, 'sec-fetch-site': 'same-origin' })).status,
  ).toBe(200);
});

test('an invite with a ward that is not there, or an expiry in the past, is refused by the name of the field', async () => {
  const office = await new Visitor(web.url).join(await inviteCode(world.database, campaign, { role: 'office' }));
  const invite = { role: 'volunteer', ward: '01', uses: 1, expiresAt: Date.now() + 60_000 };
  for (const [wrong, message] of [
    [{ ward: '99' }, /^ward: /],
    [{ expiresAt: 1 }, /^expiresAt: /],
    [{ uses: 0 }, /^uses: /],
  ] as const) {
    const { status, body } = await office.ask('POST', '/api/invites', { ...invite, ...wrong });
    expect(status).toBe(400);
    expect(body.message).toMatch(message);
  }
});

test('pages carry the security headers, data only what counts for it, and nothing tells what serves them', async () => {
  const page = await kim.ask('GET', '/street');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(page.headers.get('x-frame-options')).toBe('DENY');
  const { headers } = await kim.ask('GET', '/api/health');
  expect(headers.get('content-security-policy')).toBeNull();
  for (const each of [page.headers, headers]) {
    expect(each.get('x-content-type-options')).toBe('nosniff');
    expect(each.get('x-powered-by')).toBeNull();
  }
});

test('a pack file comes compressed and for ever, its manifest is asked for again', async () => {
  const file = await fetch(`${web.url}/packs/posts-0123456789abcdef.bin`, { headers: { 'accept-encoding': 'br' } });
  expect(file.headers.get('content-encoding')).toBe('br');
  expect(file.headers.get('cache-control')).toContain('immutable');
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array(5_000).fill(7));
  const manifest = await kim.ask('GET', '/api/pack');
  const again = await kim.ask('GET', '/api/pack', undefined, { 'if-none-match': manifest.headers.get('etag')! });
  expect([manifest.status, again.status]).toEqual([200, 304]);
  expect((await kim.ask('GET', '/packs/other.bin')).body.error).toBe('unknown-pack');
});
