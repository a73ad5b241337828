import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { ShiftRow } from '../../../src/domain/model/shift.ts';
import { instantIn } from '../../../src/domain/rules/instant-in.ts';
import type { ReadCampaign } from '../../../src/server/calendar/read-shifts.ts';
import { writeEvent, writeFeed } from '../../../src/server/calendar/write-calendar.ts';
import { HOUR, putShift } from '../../fixtures/shift-world.ts';
import { smallWorld } from '../../fixtures/small-campaign.ts';

const { view } = smallWorld();
const shift = (wish: Partial<ShiftRow> = {}) => putShift(view, 1, wish);
const campaignOf = (...shifts: ShiftRow[]): ReadCampaign => ({
  campaignId: 'c-1',
  name: 'Wahl 2027, Magdeburg',
  timezone: 'Europe/Berlin',
  shifts: shifts.map((row, index) => ({ shift: row, version: 7 + index, changedAt: row.at })),
  wardName: (id) => ({ '01': 'Stadtfeld; Ost' })[id],
  activityName: (id) => ({ 'a-1': 'Plätzchen backen' })[id],
});
const write = (...shifts: ShiftRow[]) => writeFeed(campaignOf(...shifts), { reader: null, base: undefined });
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const only = (row: ShiftRow) => events(write(row))[0]!;

describe('what a calendar program reads', () => {
  test('a name for the calendar, and that it is to ask once an hour', () => {
    const calendar = new ICAL.Component(ICAL.parse(write(shift())));
    // The parser does not know these two for texts, and leaves the comma as it stands in the file.
    for (const name of ['name', 'x-wr-calname'])
      expect(calendar.getFirstPropertyValue(name)).toBe('Wahl 2027\\, Magdeburg');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
    expect(calendar.getFirstPropertyValue('x-published-ttl')).toBe('PT1H');
  });

  test('what it is, in which ward, where one meets, and which state of it this is', () => {
    const row = shift({ material: 'Leiter, Kabelbinder; Zange' });
    const event = only(row);
    expect(event).toMatchObject({
      uid: `${row.id}@c-1.laterne`,
      sequence: 7,
      summary: 'Haustür · Stadtfeld; Ost',
      location: 'Vor dem Bürgerbüro',
      description: 'noch 4 Plätze\nMitbringen: Leiter, Kabelbinder; Zange',
    });
    expect(event.component.getFirstPropertyValue('geo')).toEqual([52.1, 11.6]);
    expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  test('a title before the kind, a kind of the campaign’s own by its name, a forgotten one all the same', () => {
    const titles = [
      { title: 'Büroputz', ward: null },
      { kind: 'a-1', ward: null },
      { kind: 'a-2', ward: '99' },
    ];
    expect(titles.map((wish) => only(shift(wish)).summary)).toEqual(['Büroputz', 'Plätzchen backen', 'Schicht']);
  });

  test('one place, and none', () => {
    expect(only(shift({ min: 1, max: 1 })).description).toBe('noch 1 Platz');
    const coming = { ...full, id: 's', member: null, name: null };
    expect(only(shift({ min: 1, max: 1, signUps: [coming] })).description).toBe('Gerade kein Platz frei');
  });

  test('a shift leads back to Laterne where its address is known', () => {
    const text = writeEvent(campaignOf(shift()), { reader: null, base: 'https://laterne.example.org' });
    const address = `https://laterne.example.org/shifts/${shift().id}`;
    expect(events(text)[0]!.component.getFirstPropertyValue('url')).toBe(address);
    expect(events(text)[0]!.description).toContain(`In Laterne: ${address}`);
    expect(write(shift())).not.toContain('URL');
  });
});

describe('the nights when the clocks change', () => {
  // From 22:00 to 4:00 is five hours in spring and seven in autumn; 2:30 comes twice then, and this is the first.
  test.each([
    ['2027-03-27', '22:00', '2027-03-28', '04:00', 5],
    ['2027-10-30', '22:00', '2027-10-31', '04:00', 7],
    ['2027-03-28', '01:30', '2027-03-28', '03:30', 1],
    ['2027-10-31', '01:30', '2027-10-31', '02:30', 1],
    ['2027-07-01', '18:00', '2027-07-01', '20:00', 2],
  ])('%s %s to %s %s takes %i hours, and stands there on a clock in Berlin', (fromDay, from, toDay, to, hours) => {
    const start = instantIn('Europe/Berlin', fromDay, from);
    const end = instantIn('Europe/Berlin', toDay, to);
    const { startDate, endDate } = only(shift({ start, end }));
    expect([startDate.toUnixTime() * 1_000, endDate.toUnixTime() * 1_000]).toEqual([start, end]);
    expect((endDate.toUnixTime() - startDate.toUnixTime()) * 1_000).toBe(hours * HOUR);
    const berlin = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    expect([startDate, endDate].map((time) => berlin.format(time.toJSDate()))).toEqual([
      `${fromDay} ${from}`,
      `${toDay} ${to}`,
    ]);
  });
});

describe('what people write', () => {
  const long = 'Treffpunkt: am Ärzteübungshäuschen; links, hinter dem Kiosk 🏮\nBitte warm anziehen. '.repeat(5).trim();

  test('commas, semicolons, umlauts, lines and signs of four bytes arrive, in lines of 75 bytes at most', () => {
    const text = write(shift({ title: long.slice(0, 120), material: long }));
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    const [event] = events(text);
    expect(event!.description).toBe(`noch 4 Plätze\nMitbringen: ${long}`);
    expect(event!.summary).toBe(`${long.slice(0, 120)} · Stadtfeld; Ost`);
  });

  test('nobody can write an event of their own into it', () => {
    const evil = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\rUID:1\nATTENDEE:mailto:a@b.c\\n';
    const row = shift({ title: evil, material: evil, place: { lon: 11.6, lat: 52.1, name: evil } });
    const text = writeFeed({ ...campaignOf(row), name: evil, wardName: () => evil }, { reader: null, base: undefined });
    expect(events(text)).toHaveLength(1);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    expect(events(text)[0]!.component.getFirstProperty('attendee')).toBeNull();
  });

  test('whatever it is, a parser reads it back, without the signs that no calendar may hold', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, words, (title, material) => {
        const event = only(shift({ title, material, ward: null }));
        const read = (text: string) => text.replace(/\r\n|\r/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
        expect(event.summary).toBe(read(title));
        expect(event.description).toBe(`noch 4 Plätze\nMitbringen: ${read(material)}`);
      }),
    );
  });
});

const full = {
  group: null,
  phone: null,
  experienced: false,
  newcomer: false,
  state: 'coming',
  at: 0,
  seeksCover: false,
  movedUpAt: null,
  leftAt: null,
  came: null,
} as const;
