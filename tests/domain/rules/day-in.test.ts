import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayIn, daysBetween } from '../../../src/domain/rules/day-in.ts';

const zones = fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia', 'UTC');
const instants = fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2100-01-01') });

test('a day is what the calendar says, however instants and zones are mixed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(zones, instants), { maxLength: 40 }), (asked) => {
      for (const [timeZone, at] of asked) {
        const parts = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short' }).formatToParts(at);
        const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
        const [year, month, day] = dayIn(timeZone, at).split('-').map(Number);
        expect([year! % 100, month, day]).toEqual([part('year'), part('month'), part('day')]);
      }
    }),
  );
});

test('a day begins at midnight in the campaign’s timezone', () => {
  const midnight = Date.parse('2027-02-03T00:00:00+01:00');
  expect(dayIn('Europe/Berlin', midnight - 1)).toBe('2027-02-02');
  expect(dayIn('Europe/Berlin', midnight)).toBe('2027-02-03');
});

test('days between are whole, also over a change of the clocks', () => {
  expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  expect(daysBetween('2027-03-01', '2027-02-28')).toBe(-1);
});
