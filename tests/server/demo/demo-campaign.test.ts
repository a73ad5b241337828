import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { City } from '../../../src/domain/city.ts';
import { type RowKind, type Rows, rowSchemas } from '../../../src/domain/rows.ts';
import { openFlags } from '../../../src/domain/rules/open-flags.ts';
import { hangs } from '../../../src/domain/rules/placement-machine.ts';
import { discrepancies } from '../../../src/domain/rules/recount-stock.ts';
import { tourProgress } from '../../../src/domain/rules/tour-progress.ts';
import { campaignFigures, wardFigures } from '../../../src/domain/rules/ward-figures.ts';
import { visibleRow } from '../../../src/domain/visibility.ts';
import { demoCampaign } from '../../../src/server/demo/demo-campaign.ts';
import { lightsSeason } from '../../../src/server/demo/evenings.ts';
import type { Seed } from '../../../src/server/start/create-campaign.ts';
import { Replica } from '../../../src/sync/replica.ts';
import { wideCity } from './wide-city.ts';

let city: City;
beforeAll(() => {
  city = wideCity();
});

describe.each(['2026-11-20T09:00:00Z', '2026-12-24T17:10:00Z', '2027-03-28T01:30:00Z', '2027-06-20T21:59:00Z'])(
  'at %s',
  (instant) => {
    const now = Date.parse(instant);
    let told: { view: Replica; changes: Seed['changes'] };
    const viewOf = () => told;
    beforeAll(() => {
      const { changes } = demoCampaign(city, now);
      const view = new Replica();
      for (const { kind, row } of changes.rows) view.put(kind as RowKind, row as Rows[RowKind]);
      told = { view, changes };
    });

    test('it stands in its second week, unevenly over the wards, with something to decide and to plan', () => {
      const { view } = viewOf();
      const { target, hung, last24h } = campaignFigures(view, now);
      expect(target).toBe(1_400);
      expect(hung).toBeGreaterThan(550);
      expect(hung).toBeLessThan(720);
      expect(last24h).toBeGreaterThan(30);
      const parts = wardFigures(view, now).map((ward) => ward.hung / ward.target);
      expect(Math.max(...parts) - Math.min(...parts)).toBeGreaterThan(0.5);
      const codes = openFlags(view).map(({ flag }) => flag.code);
      expect(codes.length).toBeGreaterThanOrEqual(6);
      expect(codes).toEqual(expect.arrayContaining(['embargo', 'too-close', 'post-full']));
      const planned = [...view.all('placement')].filter(({ state }) => state === 'planned');
      expect(planned.length).toBeGreaterThanOrEqual(50);
    });

    test('every poster is accounted for, from the printer to the street, but for one that nobody wrote down', () => {
      const { view } = viewOf();
      const pairs = [...view.all('stock')].filter(({ format }) => format === 'a1-pair');
      const held = (accounts: (account: string) => boolean) =>
        pairs.filter(({ account }) => accounts(account)).reduce((sum, { count }) => sum + count, 0);
      expect(held((account) => account === 'print')).toBe(-1_400);
      expect(held((account) => account !== 'print')).toBe(1_400);
      const up = [...view.all('placement')].filter((row) => hangs(row) && row.format === 'a1-pair');
      expect(held((account) => account === 'street')).toBe(up.length);
      for (const { account, count } of pairs) if (account !== 'print') expect(count, account).toBeGreaterThanOrEqual(0);
      expect(discrepancies(view)).toEqual([]);
      const short = openFlags(view).filter(({ flag }) => flag.code === 'over-stock');
      expect(short.map(({ placement }) => placement.format)).toEqual(['large']);
      expect([...view.all('depot')]).toHaveLength(3);
      expect([...view.all('ward')].filter(({ tandem }) => tandem !== null)).toHaveLength(2);
    });

    test('teams are on their way, posters are in trouble or put right, and the city has written twice', () => {
      const { view } = viewOf();
      const members = [...view.all('member')].filter(({ role }) => role === 'volunteer');
      for (const { name, team } of members)
        if (name.startsWith('Team')) expect(view.get('team', team ?? '')).toBeDefined();
      const states = new Set([...view.all('placement')].map(({ state }) => state));
      for (const state of ['reserved', 'damaged', 'missing', 'covered', 'to-move', 'repaired', 'replaced', 'checked']) {
        expect(states).toContain(state);
      }
      const tours = [...view.all('tour')].map((tour) => ({ kind: tour.kind, ...tourProgress(view, tour) }));
      expect(tours).toMatchObject([
        { kind: 'hang', done: 6, open: 6 },
        { kind: 'check', done: 3, open: 7 },
      ]);
      expect([...view.all('complaint')].map(({ team }) => team === null)).toEqual([false, true]);
      expect([...view.all('post')].map(({ kind }) => kind)).toEqual(['fence', 'large']);
    });

    test('none of it weighs much on the phone of somebody new', () => {
      const { changes } = viewOf();
      const newcomer = { id: 'somebody', role: 'volunteer', ward: null } as const;
      const rows = changes.rows.map(({ kind, row }) => visibleRow(newcomer, kind, row as Rows[typeof kind]));
      const size = (kinds: (kind: RowKind) => boolean) =>
        gzipSync(JSON.stringify(rows.filter((row, index) => row && kinds(changes.rows[index]!.kind)))).length;
      const added: RowKind[] = ['team', 'depot', 'stock', 'transfer', 'tour', 'complaint', 'post'];
      expect(size((kind) => added.includes(kind))).toBeLessThan(0.15 * size(() => true));
    });

    test('its rows are rows like any other, nothing in it lies in the future, and two teams still hold an evening each', () => {
      const { changes } = viewOf();
      for (const { kind, row } of changes.rows) expect(rowSchemas[kind].safeParse(row).error).toBeUndefined();
      for (const { mutation, receivedAt } of changes.mutations!) {
        expect(mutation.occurredAt).toBeLessThanOrEqual(now);
        expect(receivedAt).toBeLessThanOrEqual(now);
      }
      const holding = changes.clients!.filter(({ pending }) => pending > 0);
      expect(holding.map(({ pending }) => pending)).toEqual([11, 14]);
      for (const { lastSeenAt } of holding) expect(now - lastSeenAt).toBeGreaterThan(40 * 3_600_000);
    });

    test('it is the same every time', () => {
      expect(demoCampaign(city, now).changes).toEqual(told.changes);
    });
  },
);

test('the season of the lights is the one that the day lies in, or the next', () => {
  expect(lightsSeason('2027-01-15')).toEqual({ from: '2026-11-20', until: '2027-02-02' });
  expect(lightsSeason('2027-02-03')).toEqual({ from: '2027-11-20', until: '2028-02-02' });
  expect(lightsSeason('2027-12-01')).toEqual({ from: '2027-11-20', until: '2028-02-02' });
});
