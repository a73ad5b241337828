import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { insideOf } from '../../../src/domain/geometry/inside-ring.ts';
import { isBuiltIn } from '../../../src/domain/model/activity.ts';
import type { ShiftRow } from '../../../src/domain/model/shift.ts';
import { FEWEST_HOMES } from '../../../src/domain/model/turf.ts';
import type { RowKind, Rows } from '../../../src/domain/rows.ts';
import { dayIn } from '../../../src/domain/rules/day-in.ts';
import { overlaps } from '../../../src/domain/rules/find-collision.ts';
import { isComing, needsPeople, placesOf } from '../../../src/domain/rules/sign-ups.ts';
import { visibleRow } from '../../../src/domain/visibility.ts';
import { demoCampaign } from '../../../src/server/demo/demo-campaign.ts';
import type { Seed } from '../../../src/server/start/create-campaign.ts';
import { Replica } from '../../../src/sync/replica.ts';
import { wideAddresses, wideCity } from './wide-city.ts';

const DAY = 86_400_000;
const TIMEZONE = 'Europe/Berlin';

describe.each([
  '2026-11-20T09:00:00Z',
  '2026-11-21T23:30:00Z',
  '2026-12-24T17:10:00Z',
  '2027-03-28T01:30:00Z',
  '2027-06-20T21:59:00Z',
  '2027-10-31T16:20:00Z',
])('the canvassing of the demo at %s', (instant) => {
  const now = Date.parse(instant);
  const city = wideCity();
  const view = new Replica();
  let shifts: ShiftRow[];
  let changes: Seed['changes'];
  beforeAll(() => {
    ({ changes } = demoCampaign(city, now, wideAddresses()));
    for (const { kind, row } of changes.rows) view.put(kind as RowKind, row as Rows[RowKind]);
    shifts = [...view.all('shift')];
  });
  const tomorrow = () => dayIn(TIMEZONE, now + DAY);
  const open = () => shifts.filter(({ state }) => state === 'open');

  test('nobody is at two places, and no shift has more people than places', () => {
    for (const { id: member } of view.all('member')) {
      const theirs = open().filter(({ signUps }) => signUps.some((one) => one.member === member && isComing(one)));
      for (const [index, shift] of theirs.entries()) {
        for (const other of theirs.slice(index + 1)) expect(overlaps(shift, other)).toBe(false);
      }
    }
    for (const { signUps, max, minExperienced } of shifts) {
      const coming = signUps.filter(isComing);
      expect(coming.length).toBeLessThanOrEqual(max);
      const others = coming.filter(({ experienced }) => !experienced);
      expect(others.length).toBeLessThanOrEqual(Math.max(0, max - minExperienced));
    }
  });

  test('four weeks of shifts, with everything that can happen to one', () => {
    expect(shifts.length).toBeGreaterThanOrEqual(40);
    expect(shifts.length).toBeLessThanOrEqual(60);
    expect(Math.min(...shifts.map(({ start }) => start))).toBeLessThan(now - 9 * DAY);
    expect(Math.max(...shifts.map(({ start }) => start))).toBeGreaterThan(now + 11 * DAY);
    const ahead = open().filter(({ start }) => start > now);
    expect(ahead.some((one) => placesOf(one).free === 0 && placesOf(one).waiting > 0)).toBe(true);
    expect(ahead.some((one) => placesOf(one).seekingCover === 1)).toBe(true);
    expect(ahead.some(({ signUps }) => signUps.filter(({ state }) => state === 'invited').length > 2)).toBe(true);
    expect(ahead.some(({ signUps }) => signUps.some(({ newcomer }) => newcomer))).toBe(true);
    expect(ahead.some((one) => dayIn(TIMEZONE, one.start) === tomorrow() && needsPeople(one))).toBe(true);
    expect(ahead.some(({ audience, link }) => audience === 'office' && link !== null)).toBe(true);
    expect(shifts.filter(({ state }) => state === 'cancelled')).toHaveLength(1);
    expect(shifts.some(({ kind }) => !isBuiltIn(kind))).toBe(true);
    const slots = shifts.filter(({ kind, series }) => kind === 'stand' && series !== null);
    expect(new Set(slots.map(({ group }) => group)).size).toBe(5);
    expect([...view.all('group')]).toHaveLength(6);
  });

  test('what is over was ticked off, and what is not was not', () => {
    for (const { signUps, end } of shifts) {
      for (const { came } of signUps.filter(isComing)) expect(came !== null).toBe(end < now - 45 * 60_000);
    }
  });

  test('most have answered the survey, some have not, and of the newcomers some have nobody who greets them', () => {
    const people = [...view.all('member')].filter(({ name, role }) => role !== 'office' && !name.startsWith('Team'));
    const profiles = people.map(({ id }) => view.get('profile', id));
    const answered = profiles.filter((profile) => profile && profile.answeredAt !== null);
    expect(answered.length).toBeGreaterThan(people.length * 0.7);
    expect(answered.length).toBeLessThan(people.length);
    const newcomers = people
      .filter(({ joinedAt }) => joinedAt > now - 4 * DAY)
      .map(({ id }) => view.get('profile', id));
    expect(newcomers.filter((profile) => profile?.greeter)).toHaveLength(2);
    expect(newcomers.length).toBeGreaterThan(2);
    for (const profile of answered) if (profile?.phone) expect(profile.phone).toMatch(/^0391 555-\d{4}$/);
  });

  test('turfs in three wards, some walked and counted; they hold streets, numbers and sums, and no word about anybody', () => {
    const turfs = [...view.all('turf')];
    expect(new Set(turfs.map(({ ward }) => ward)).size).toBe(3);
    expect(new Set(turfs.map(({ state }) => state))).toEqual(new Set(['open', 'done', 'later']));
    expect(turfs.some(({ shift }) => shift !== null)).toBe(true);
    expect(turfs.some(({ spared }) => spared.length > 0)).toBe(true);
    const streets = new Set(city.pack.streets.map(({ name }) => name));
    for (const { name, ring, sections, spared } of turfs) {
      expect(city.pack.wards.some((ward) => name.startsWith(ward.name))).toBe(true);
      const inside = insideOf(ring);
      for (const section of sections) {
        expect(section.homes).toBeGreaterThanOrEqual(FEWEST_HOMES);
        expect(inside(section)).toBe(true);
        expect(section.doors.length).toBeGreaterThan(0);
        for (const street of section.streets) expect(streets.has(street)).toBe(true);
      }
      for (const { street } of spared) expect(streets.has(street)).toBe(true);
    }
    const tallies = [...view.all('tally')];
    expect(tallies.length).toBeGreaterThan(15);
    for (const { turf, section, opened, conversation, friendly } of tallies) {
      const homes = view.get('turf', turf)?.sections.find(({ id }) => id === section)?.homes ?? 0;
      expect(opened).toBeLessThanOrEqual(homes);
      expect(conversation).toBeLessThanOrEqual(opened);
      expect(friendly).toBeLessThanOrEqual(conversation);
    }
  });

  test('the log holds nothing of what was told at a door', () => {
    const told = changes.mutations!.filter(({ mutation }) => ['tallyDoors', 'spareDoor'].includes(mutation.name));
    expect(told.length).toBeGreaterThan(15);
    for (const { mutation } of told) expect(mutation.args).toBeNull();
  });

  test('all of it costs a new phone less than 3.5 kB', () => {
    const newcomer = { id: 'somebody', role: 'volunteer', ward: null } as const;
    const kinds: RowKind[] = ['shift', 'group', 'activity', 'turf', 'profile', 'tally', 'template'];
    const rows = kinds.flatMap((kind) =>
      [...view.all(kind)].flatMap((row) => {
        const seen = visibleRow(newcomer, kind, row);
        return seen ? [{ kind, version: 1, row: seen }] : [];
      }),
    );
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    expect(brotliCompressSync(JSON.stringify(rows), { params }).length).toBeLessThan(3_500);
  });
});
