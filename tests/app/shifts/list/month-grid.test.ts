import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfterKey, monthOf, stepMonth, weeksOf } from '../../../../src/app/shifts/list/month-grid.ts';
import { addDays, daysBetween } from '../../../../src/domain/rules/day-in.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-01-01', days));

describe('a month on a sheet', () => {
  test('has all its days once, in weeks from Monday to Sunday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const weeks = weeksOf(monthOf(day));
        const days = weeks.flat();
        expect(days.every((one, index) => index === 0 || daysBetween(days[index - 1]!, one) === 1)).toBe(true);
        expect(weeks.every((week) => week.length === 7 && new Date(week[0]!).getUTCDay() === 1)).toBe(true);
        expect(days).toContain(day);
        expect(weeks.every((week) => week.some((one) => monthOf(one) === monthOf(day)))).toBe(true);
      }),
    );
  });

  test('leads to the month before and after, whose last day may come earlier', () => {
    expect(stepMonth('2027-01-31', 1)).toBe('2027-02-28');
    expect(stepMonth('2027-03-31', -1)).toBe('2027-02-28');
    expect(stepMonth('2027-12-05', 1)).toBe('2028-01-05');
    expect(stepMonth('2027-01-05', -1)).toBe('2026-12-05');
  });

  test('is walked through with the keys of any calendar, and with no others', () => {
    const from = '2027-01-13';
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Enter', 'a'];
    expect(keys.map((key) => dayAfterKey(from, key))).toEqual([
      ...['2027-01-12', '2027-01-14', '2027-01-06', '2027-01-20', '2027-01-11', '2027-01-17'],
      ...['2026-12-13', '2027-02-13', undefined, undefined],
    ]);
  });
});
