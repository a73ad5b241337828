import { beforeAll, describe, expect, test } from 'vitest';
import type { City } from '../../../src/domain/city.ts';
import { type RowKind, type Rows, rowSchemas } from '../../../src/domain/rows.ts';
import { openFlags } from '../../../src/domain/rules/open-flags.ts';
import { campaignFigures, wardFigures } from '../../../src/domain/rules/ward-figures.ts';
import { demoCampaign } from '../../../src/server/demo/demo-campaign.ts';
import { lightsSeason } from '../../../src/server/demo/evenings.ts';
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
    const viewOf = () => {
      const { changes } = demoCampaign(city, now);
      const view = new Replica();
      for (const { kind, row } of changes.rows) view.put(kind as RowKind, row as Rows[RowKind]);
      return { view, changes };
    };

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
      expect(demoCampaign(city, now)).toEqual(demoCampaign(city, now));
    });
  },
);

test('the season of the lights is the one that the day lies in, or the next', () => {
  expect(lightsSeason('2027-01-15')).toEqual({ from: '2026-11-20', until: '2027-02-02' });
  expect(lightsSeason('2027-02-03')).toEqual({ from: '2027-11-20', until: '2028-02-02' });
  expect(lightsSeason('2027-12-01')).toEqual({ from: '2027-11-20', until: '2028-02-02' });
});
