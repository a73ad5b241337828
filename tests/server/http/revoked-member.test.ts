import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readAnswer } from '../../../src/device/http-transport.ts';
import type { Role } from '../../../src/domain/model/member.ts';
import type { ShiftRow } from '../../../src/domain/model/shift.ts';
import type { Actor } from '../../../src/domain/mutator.ts';
import type { Database } from '../../../src/server/database/database.ts';
import type { CampaignClient } from '../../../src/sync/campaign-client.ts';
import type { SyncResponse } from '../../../src/sync/protocol.ts';
import { hang } from '../../fixtures/hang.ts';
import { DAY, HOUR, plan } from '../../fixtures/shift-world.ts';
import { NOON, office } from '../../fixtures/small-campaign.ts';
import { Device } from '../../sync/world/device.ts';
import { ENGINES, newCampaign, openWorld, Phone, serverOn } from '../sync-world.ts';
import { inviteCode, serveOn, Visitor } from './web-world.ts';

describe.each(ENGINES)('somebody whom the office has locked out, on %s', (engine) => {
  let world: Awaited<ReturnType<typeof openWorld>>;
  let database: Database;
  let web: Awaited<ReturnType<typeof serveOn>>;
  let campaign: string;
  beforeAll(async () => {
    world = await openWorld(engine);
    ({ database } = world);
  });
  afterAll(() => world.remove());
  beforeEach(async () => {
    campaign = await newCampaign(database);
    web = await serveOn(database);
    return () => web.stop();
  });

  async function person(name: string, role: Role = 'volunteer') {
    const visitor = await new Visitor(web.url).join(await inviteCode(database, campaign, { role }), name);
    const { id } = (await visitor.ask('GET', '/api/session')).body.actor as Actor;
    return { visitor, actor: { id, role, ward: null } };
  }
  async function deed(actor: Actor, name: string, args: unknown) {
    const phone = new Phone(serverOn(database), campaign, actor);
    const { acks } = await phone.sync([phone.mutation(name, args)]);
    expect(acks[0]).toMatchObject({ status: 'applied' });
  }
  const lockOut = ({ actor }: { actor: Actor }, revoked = true) =>
    deed(office, 'revokeMember', { memberId: actor.id, revoked });
  async function shiftRow(id: string): Promise<ShiftRow> {
    const [found] = await database.query<{ row: ShiftRow }>(
      "SELECT row FROM rows WHERE campaign_id = $1 AND kind = 'shift' AND id = $2",
      [campaign, id],
    );
    return found!.row;
  }

  test('is off the shifts they had signed up for, and who waited has the place', async () => {
    const [kim, lou] = [await person('Kim'), await person('Lou')];
    const [full, free] = [randomUUID(), randomUUID()];
    const shifts = [full, free].map((id, n) => {
      const start = NOON + (n + 1) * DAY;
      return { ...plan, min: 1, max: 1, id, start, end: start + HOUR };
    });
    await deed(office, 'makeShifts', { shifts, series: null });
    await deed(kim.actor, 'joinShift', { shiftId: full, instead: null });
    await deed(kim.actor, 'joinShift', { shiftId: free, instead: null });
    await deed(lou.actor, 'joinShift', { shiftId: full, instead: null });
    await lockOut(kim);
    const states = async (id: string) => (await shiftRow(id)).signUps.map(({ name, state }) => [name, state]);
    expect(await states(full)).toEqual([
      ['Kim', 'withdrawn'],
      ['Lou', 'coming'],
    ]);
    expect(await states(free)).toEqual([['Kim', 'withdrawn']]);
  });

  test('gets in nowhere, by session, short code or stream; others hear only that something changed', async () => {
    const [kim, lou] = [await person('Kim'), await person('Lou')];
    const listen = async ({ visitor }: typeof kim) => {
      const stop = new AbortController();
      const { body } = await fetch(`${web.url}/api/events`, {
        headers: { cookie: visitor.cookie },
        signal: stop.signal,
      });
      return { reader: body!.pipeThrough(new TextDecoderStream()).getReader(), stop };
    };
    const [theirs, others] = [await listen(kim), await listen(lou)];
    const { code } = (await kim.visitor.ask('POST', '/api/handover', {})).body;
    await lockOut(kim);
    let heard = '';
    for (let part = await theirs.reader.read(); !part.done; part = await theirs.reader.read()) heard += part.value;
    expect(heard).toMatch(/event: revoked\ndata: {}\s*$/);
    let heardByLou = '';
    while (!heardByLou.includes(heard.match(/\d+}/g)!.at(-1)!)) heardByLou += (await others.reader.read()).value;
    others.stop.abort();
    expect(heardByLou).not.toContain('revoked');

    for (const [method, path, body] of [
      ['GET', '/api/session'],
      ['POST', '/api/sync', {}],
      ['GET', '/api/events'],
      ['POST', '/api/handover', {}],
      ['POST', '/api/feeds', { of: 'me' }],
    ] as const) {
      const answer = await kim.visitor.ask(method, path, body);
      expect([path, answer.status, answer.body.error]).toEqual([path, 401, 'revoked']);
    }
    const redeemed = await new Visitor(web.url).ask('POST', '/api/handover/redeem', { code });
    expect(redeemed.body.error).toBe('unknown-code');
    expect((await lou.visitor.ask('GET', '/api/session')).status).toBe(200);
  });

  test('cannot come back as lead or office by an invitation of their own; posters for volunteers go on', async () => {
    const [gone, boss] = [await person('Gone', 'office'), await person('Boss', 'office')];
    const invite = async (role: Role) => {
      const wish = { role, ward: null, uses: 5, expiresAt: Date.now() + HOUR };
      return (await gone.visitor.ask('POST', '/api/invites', wish)).body.code as string;
    };
    const codes = [await invite('office'), await invite('lead'), await invite('volunteer')];
    await lockOut(gone);
    const answers = [];
    for (const code of codes) {
      const { status, body } = await new Visitor(web.url).ask('POST', '/api/join', { code, name: 'Gone again' });
      answers.push([status, body.error]);
    }
    expect(answers).toEqual([
      [410, 'invite-withdrawn'],
      [410, 'invite-withdrawn'],
      [200, undefined],
    ]);
    const listed = (await boss.visitor.ask('GET', '/api/invites')).body as { role: Role; revokedAt: number | null }[];
    const ended = listed.filter(({ revokedAt }) => revokedAt === NOON).map(({ role }) => role);
    expect(ended.sort()).toEqual(['lead', 'office']);
  });

  test('has their unsent entries still on the phone, and sends them when they are let in again', async () => {
    const kim = await person('Kim');
    const phone = new Device(undefined, kim.actor);
    phone.network = async (request) => {
      const { status, body } = await kim.visitor.ask('POST', '/api/sync', request);
      return readAnswer(status, JSON.stringify(body)) as SyncResponse;
    };
    const client = await phone.open();
    await until(client, () => client.status.link === 'idle' && client.status.pending === 0);
    await lockOut(kim);
    await client.mutate('hangPoster', hang(1, 1, 1)).saved;
    client.wakeUp();
    await phone.clock.pass(0);
    await until(client, () => client.status.problem !== null);
    expect(client.status).toMatchObject({ pending: 1, problem: 'revoked' });
    expect(phone.disk.outbox.size).toBe(1);
    await lockOut(kim, false);
    client.resume();
    await phone.clock.pass(0);
    await until(client, () => client.status.pending === 0);
    expect(client.entries().map(({ fate }) => fate)).toEqual(['applied']);
  });
});

/** Until the client says so. */
const until = (client: CampaignClient, so: () => boolean) =>
  new Promise<void>((resolve) => {
    const stop = client.subscribe(() => {
      if (so()) done();
    });
    const done = () => {
      stop();
      resolve();
    };
    if (so()) done();
  });
