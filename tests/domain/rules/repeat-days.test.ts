import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/rules/day-in.ts';
import { MOST_SHIFTS, repeatDays, weekdayOf } from '../../../src/domain/rules/repeat-days.ts';

describe('repeatDays', () => {
  test('takes every Tuesday and Thursday, the last day included', () => {
    expect(repeatDays({ first: '2027-01-12', until: '2027-01-21', weekdays: [1, 3] })).toEqual([
      '2027-01-12',
      '2027-01-14',
      '2027-01-19',
      '2027-01-21',
    ]);
  });

  test('is empty without days of the week, and where the last day comes before the first', () => {
    expect(repeatDays({ first: '2027-01-12', until: '2027-02-12', weekdays: [] })).toEqual([]);
    expect(repeatDays({ first: '2027-01-12', until: '2027-01-11', weekdays: [0, 1, 2, 3, 4, 5, 6] })).toEqual([]);
  });

  test('ends somewhere, however far away the last day was typed', () => {
    const weekdays = [0, 1, 2, 3, 4, 5, 6];
    expect(repeatDays({ first: '2027-01-12', until: '9999-12-31', weekdays }).length).toBeGreaterThan(MOST_SHIFTS);
  });

  test('takes exactly the days of these weekdays, each once and in order', () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2027-01-01', days));
    const weekdays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), weekdays, (first, long, chosen) => {
        const until = addDays(first, long);
        const all = Array.from({ length: long + 1 }, (_, days) => addDays(first, days));
        expect(repeatDays({ first, until, weekdays: chosen })).toEqual(
          all.filter((one) => chosen.includes(weekdayOf(one))),
        );
      }),
    );
  });
});
