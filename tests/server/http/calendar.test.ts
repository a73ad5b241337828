import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Role } from '../../../src/domain/model/member.ts';
import type { ShiftRow } from '../../../src/domain/model/shift.ts';
import type { Actor } from '../../../src/domain/mutator.ts';
import type { Database } from '../../../src/server/database/database.ts';
import { DAY, HOUR, plan } from '../../fixtures/shift-world.ts';
import { NOON, office } from '../../fixtures/small-campaign.ts';
import { ENGINES, newCampaign, openWorld, Phone, serverOn } from '../sync-world.ts';
import { inviteCode, serveOn, Visitor } from './web-world.ts';

const LINK = 'https://meet.example.org/geheim';

describe.each(ENGINES)('calendars on %s', (engine) => {
  let world: Awaited<ReturnType<typeof openWorld>>;
  let database: Database;
  let web: Awaited<ReturnType<typeof serveOn>>;
  let campaign: string;
  let now = Date.now();
  beforeAll(async () => {
    world = await openWorld(engine);
    ({ database } = world);
  });
  afterAll(() => world.remove());
  beforeEach(async () => {
    now = Date.now();
    campaign = await newCampaign(database);
    web = await serveOn(database, { now: () => now });
    return () => web.stop();
  });

  /** Somebody with a browser, and the phone that does their deeds. */
  async function person(name: string, role: Role = 'volunteer', ward: string | null = null) {
    const visitor = await new Visitor(web.url).join(await inviteCode(database, campaign, { role, ward }), name);
    const { id } = (await visitor.ask('GET', '/api/session')).body.actor as Actor;
    return { id, visitor, deed: deedsOf({ id, role, ward }) };
  }
  type Person = Awaited<ReturnType<typeof person>>;

  function deedsOf(actor: Actor) {
    const phone = new Phone(serverOn(database), campaign, actor);
    return async (name: string, args: unknown) => {
      const { acks } = await phone.sync([phone.mutation(name, args)]);
      expect(acks.at(-1)).toMatchObject({ status: 'applied' });
    };
  }
  const officeDeed = (name: string, args: unknown) => deedsOf(office)(name, args);

  /** The n-th shift: each on a day of its own. */
  async function makeShift(n: number, wish: Partial<ShiftRow> = {}): Promise<string> {
    const id = randomUUID();
    const start = NOON + n * DAY;
    const shifts = [{ ...plan, title: `Schicht ${n}`, ward: null, ...wish, id, start, end: start + 2 * HOUR }];
    await officeDeed('makeShifts', { shifts, series: null });
    return id;
  }
  const join = ({ deed }: Person, shiftId: string) => deed('joinShift', { shiftId, instead: null });

  async function makeFeed({ visitor }: Person, of: 'me' | 'campaign' = 'me'): Promise<{ id: string; path: string }> {
    const { status, body } = await visitor.ask('POST', '/api/feeds', { of });
    expect(status).toBe(201);
    return { id: body.id, path: new URL(body.url).pathname };
  }
  const fetchFeed = (path: string, init?: RequestInit) => fetch(web.url + path, init);
  const eventsIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        title: event.summary,
        text: event.description ?? '',
        status: component.getFirstPropertyValue('status'),
        sequence: event.sequence,
        uid: event.uid,
        changed: String(component.getFirstPropertyValue('last-modified')),
        alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      };
    });
  const readFeed = async (path: string) => eventsIn(await (await fetchFeed(path)).text());

  test('a person’s holds what they come to, wait for and are asked for; what they left and others’ shifts it does not', async () => {
    const [anna, bela] = [await person('Anna Lena Schmidt'), await person('Bela Groß')];
    const [mine, full, asked, left, others] = [
      await makeShift(1, { lead: bela.id, note: 'Klingel „Büro“', material: 'Flyer', link: LINK }),
      await makeShift(2, { max: 1, min: 1, link: LINK, lead: bela.id }),
      await makeShift(3),
      await makeShift(4),
      await makeShift(5),
    ];
    await join(anna, mine);
    await join(bela, full);
    await join(anna, full);
    await officeDeed('inviteToShift', { shiftId: asked, memberIds: [anna.id] });
    await join(anna, left);
    await anna.deed('leaveShift', { shiftId: left, memberId: anna.id });
    await join(bela, others);
    const events = await readFeed((await makeFeed(anna)).path);
    expect(events).toEqual([
      expect.objectContaining({ title: 'Schicht 1', status: 'CONFIRMED', alarms: ['-PT2H'] }),
      expect.objectContaining({ title: 'Warteliste: Schicht 2', status: 'TENTATIVE', alarms: [] }),
      expect.objectContaining({ title: 'Anfrage: Schicht 3', status: 'TENTATIVE', alarms: [] }),
    ]);
    expect(events[0]!.text).toBe(`Leitung: Bela\nMitbringen: Flyer\nKlingel „Büro“\nOnline: ${LINK}`);
    // As on the phone: who waits gets neither the link nor who leads.
    expect(events[1]!.text).not.toMatch(/Bela|https/);
    expect(events[2]!.text).toContain('noch 4 Plätze');
    expect(JSON.stringify(events)).not.toContain('Groß');
  });

  test('whoever leads a shift has it in their calendar', async () => {
    const bela = await person('Bela');
    await makeShift(1, { lead: bela.id });
    expect(await readFeed((await makeFeed(bela)).path)).toMatchObject([{ title: 'Schicht 1', alarms: ['-PT2H'] }]);
  });

  test('a cancelled shift stays as cancelled for whoever was coming, and says why; who only waited has it no more', async () => {
    const [anna, bela] = [await person('Anna'), await person('Bela')];
    const shiftId = await makeShift(1, { min: 1, max: 1 });
    await join(anna, shiftId);
    await join(bela, shiftId);
    const path = (await makeFeed(anna)).path;
    const [before] = await readFeed(path);
    await officeDeed('cancelShift', { shiftId, cancelled: true, note: 'Sturmwarnung' });
    const [after] = await readFeed(path);
    expect(after).toMatchObject({ title: 'Abgesagt: Schicht 1', status: 'CANCELLED', alarms: [], uid: before!.uid });
    expect(after!.text).toContain('Grund: Sturmwarnung');
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
    expect(await readFeed((await makeFeed(bela)).path)).toEqual([]);
  });

  test('every change makes a later state of the same event, as of when the server heard of it', async () => {
    const anna = await person('Anna');
    const shiftId = await makeShift(1);
    await join(anna, shiftId);
    const { path } = await makeFeed(anna);
    const [before] = await readFeed(path);
    const server = { ...serverOn(database), now: () => NOON + HOUR };
    const late = new Phone(server, campaign, office);
    await late.sync([late.mutation('setShift', { shiftId, start: NOON + DAY + HOUR, end: NOON + DAY + 3 * HOUR })]);
    const [after] = await readFeed(path);
    expect([before!.uid, after!.uid]).toEqual(Array(2).fill(`${shiftId}@${campaign}.laterne`));
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
    expect([before!.changed, after!.changed]).toEqual(['2027-01-13T11:00:00Z', '2027-01-13T12:00:00Z']);
  });

  test('the campaign’s holds what everybody may join, with the places; no person, no link, nothing of leads and office', async () => {
    const lead = await person('Lore Lehmann', 'lead');
    const anna = await person('Anna Schmidt');
    const shiftId = await makeShift(1, {
      lead: lead.id,
      link: LINK,
      material: 'Flyer',
      note: 'Fragen an Lore, 0391 555',
      ward: '01',
    });
    await join(anna, shiftId);
    await makeShift(2, { audience: 'leads' });
    await makeShift(3, { audience: 'office' });
    const cancelled = await makeShift(4);
    await officeDeed('cancelShift', { shiftId: cancelled, cancelled: true, note: 'Lore ist krank' });
    const { path } = await makeFeed(lead, 'campaign');
    const text = await (await fetchFeed(path)).text();
    expect(await (await fetchFeed(path)).text()).toBe(text);
    expect(eventsIn(text)).toEqual([
      expect.objectContaining({ title: 'Schicht 1 · Ward 01', text: 'noch 3 Plätze\nMitbringen: Flyer', alarms: [] }),
      expect.objectContaining({ title: 'Abgesagt: Schicht 4', status: 'CANCELLED', text: '' }),
    ]);
    for (const secret of ['Lore', 'Anna', '0391', LINK, lead.id, anna.id]) {
      expect(text.replaceAll('\r\n ', '')).not.toContain(secret);
    }
    await join(lead, shiftId);
    expect((await readFeed(path))[0]!.text).toContain('noch 2 Plätze');
  });

  test('a volunteer makes a calendar of their own only; everybody sees and ends their own, the office all', async () => {
    const [anna, bela] = [await person('Anna'), await person('Bela')];
    const [lead, boss] = [await person('Lore', 'lead', '01'), await person('Büro', 'office')];
    expect((await anna.visitor.ask('POST', '/api/feeds', { of: 'campaign' })).body).toMatchObject({
      error: 'not-allowed',
    });
    expect((await anna.visitor.ask('POST', '/api/feeds', { of: 'all' })).status).toBe(400);
    const own = await makeFeed(anna);
    const whole = await makeFeed(lead, 'campaign');
    const list = async ({ visitor }: Person) => (await visitor.ask('GET', '/api/feeds')).body;
    expect(await list(anna)).toEqual([{ id: own.id, of: 'me', createdAt: now }]);
    expect(await list(bela)).toEqual([]);
    expect(await list(boss)).toEqual([{ id: whole.id, of: 'campaign', createdAt: now }]);
    expect((await bela.visitor.ask('DELETE', `/api/feeds/${own.id}`)).status).toBe(404);
    expect((await fetchFeed(own.path)).status).toBe(200);
    expect((await anna.visitor.ask('DELETE', `/api/feeds/${own.id}`)).status).toBe(204);
    expect((await boss.visitor.ask('DELETE', `/api/feeds/${whole.id}`)).status).toBe(204);
    expect([(await fetchFeed(own.path)).status, (await fetchFeed(whole.path)).status]).toEqual([404, 404]);
    expect(await list(anna)).toEqual([]);
  });

  test('the sixth ends the oldest of its kind', async () => {
    const lead = await person('Lore', 'lead');
    const whole = await makeFeed(lead, 'campaign');
    const paths: string[] = [];
    for (let n = 0; n < 7; n++) {
      now += 1_000;
      paths.push((await makeFeed(lead)).path);
    }
    const statuses = [];
    for (const path of [whole.path, ...paths]) statuses.push((await fetchFeed(path)).status);
    expect(statuses).toEqual([200, 404, 404, 200, 200, 200, 200, 200]);
  });

  test('a guess, an ended address, and that of somebody locked out answer byte by byte the same', async () => {
    const [anna, bela] = [await person('Anna'), await person('Bela')];
    const [ended, lockedOut] = [await makeFeed(anna), await makeFeed(bela)];
    await anna.visitor.ask('DELETE', `/api/feeds/${ended.id}`);
    await officeDeed('revokeMember', { memberId: bela.id, revoked: true });
    const guesses = [
      `/calendar/${'A'.repeat(43)}.ics`,
      '/calendar/x.ics',
      '/calendar/.ics',
      `/calendar/${lockedOut.id}.ics`,
      '/calendar/%00%ff.ics',
      '/calendar/a/b.ics',
    ];
    const answers = [];
    for (const path of [ended.path, lockedOut.path, ...guesses]) {
      const answer = await fetchFeed(path);
      const headers = [...answer.headers].filter(([name]) => name !== 'date');
      answers.push(JSON.stringify([answer.status, headers, await answer.text()]));
    }
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0]!)).toEqual([404, expect.anything(), 'Not found.']);
    await officeDeed('revokeMember', { memberId: bela.id, revoked: false });
    expect((await fetchFeed(lockedOut.path)).status).toBe(200);
  });

  test('whoever guesses on and on is stopped; good addresses answer all the same', async () => {
    const { path } = await makeFeed(await person('Anna'));
    const answers = [];
    for (let n = 0; n < 31; n++) answers.push((await fetchFeed(`/calendar/${n}.ics`)).status);
    expect(answers).toEqual([...Array(30).fill(404), 429]);
    expect((await fetchFeed(path)).status).toBe(200);
  });

  test('addresses are nowhere in the database, and not in what the server says of an error', async () => {
    const { path } = await makeFeed(await person('Anna'));
    const token = path.slice('/calendar/'.length, -'.ics'.length);
    expect(token).toHaveLength(43);
    expect(JSON.stringify(await database.query('SELECT * FROM feeds'))).not.toContain(token);
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const query = () => Promise.reject(new Error('broken'));
    const broken = await serveOn(database, { database: { ...database, query } });
    expect((await fetch(broken.url + path)).status).toBe(500);
    await broken.stop();
    expect(JSON.stringify(said.mock.calls)).toContain('/calendar/…');
    expect(JSON.stringify(said.mock.calls)).not.toContain(token);
    said.mockRestore();
  });

  test('a calendar is a file that nobody keeps, and is only sent again when it says something else', async () => {
    const anna = await person('Anna');
    const { path } = await makeFeed(anna);
    const answer = await fetchFeed(path);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    const etag = answer.headers.get('etag')!;
    for (const known of [etag, etag.replace('W/', ''), `"x", ${etag}`]) {
      const again = await fetchFeed(path, { headers: { 'if-none-match': known } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    const head = await fetchFeed(path, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    await join(anna, await makeShift(1));
    expect((await fetchFeed(path, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test('one shift to put into a calendar: what this person may see of it, and nothing else', async () => {
    const [anna, bela] = [await person('Anna'), await person('Bela')];
    const shiftId = await makeShift(1, { link: LINK, note: 'Hintereingang' });
    const secret = await makeShift(2, { audience: 'office' });
    await join(anna, shiftId);
    const get = (visitor: Visitor, id: string) => visitor.ask('GET', `/api/shifts/${id}/event.ics`);
    const { headers, body } = await get(anna.visitor, shiftId);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('inline; filename="laterne-2027-01-14.ics"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(eventsIn(body)).toMatchObject([{ title: 'Schicht 1', text: `Hintereingang\nOnline: ${LINK}` }]);
    expect(eventsIn((await get(bela.visitor, shiftId)).body)).toMatchObject([{ text: 'noch 3 Plätze\nHintereingang' }]);
    for (const id of [secret, randomUUID(), 'campaign']) {
      expect((await get(anna.visitor, id)).body).toMatchObject({ error: 'unknown-shift' });
    }
    expect((await get(new Visitor(web.url), shiftId)).status).toBe(401);
  });
});
