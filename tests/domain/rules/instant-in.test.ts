import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn } from '../../../src/domain/rules/day-in.ts';
import { instantIn, timeIn } from '../../../src/domain/rules/instant-in.ts';

const BERLIN = 'Europe/Berlin';
const iso = (timezone: string, day: string, time: string) => new Date(instantIn(timezone, day, time)).toISOString();

describe('instantIn', () => {
  test('knows winter and summer time', () => {
    expect(iso(BERLIN, '2027-01-12', '00:00')).toBe('2027-01-11T23:00:00.000Z');
    expect(iso(BERLIN, '2027-07-12', '00:00')).toBe('2027-07-11T22:00:00.000Z');
  });

  test('takes the instant after the jump for an hour that does not exist', () =>
    expect(iso(BERLIN, '2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z'));

  test('takes the first of an hour that comes twice', () =>
    expect(iso(BERLIN, '2027-10-31', '02:30')).toBe('2027-10-31T00:30:00.000Z'));

  test('is undone by dayIn and timeIn, in any timezone, to the minute', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 365 * 60 }).map((minutes) => minutes * 60_000);
    fc.assert(
      fc.property(fc.constantFrom(BERLIN, 'UTC', 'America/New_York', 'Asia/Kathmandu'), minute, (timezone, at) => {
        const back = instantIn(timezone, dayIn(timezone, at), timeIn(timezone, at));
        // In the hour that comes twice the second one reads like the first.
        expect([0, 3_600_000]).toContain(at - back);
      }),
    );
  });
});
