import { describe, expect, test } from 'vitest';
import { groupByDay, splitAt } from '../../../../src/app/shifts/list/group-by-day.ts';
import { DAY, HOUR } from '../../../fixtures/shift-world.ts';
import { NOON } from '../../../fixtures/small-campaign.ts';
import { factsWorld } from './facts-world.ts';

describe('the list by day', () => {
  test('parts what is over from what is not: a shift counts until its end', () => {
    const { facts } = factsWorld();
    const [older, over, running, later] = [-9 * HOUR, -2 * HOUR, -HOUR, DAY].map((ms) => facts({ start: NOON + ms }));
    expect(splitAt(NOON, [older!, over!, running!, later!])).toEqual({ ahead: [running, later], past: [over, older] });
  });

  test('puts what began last night and still runs under today', () => {
    const { facts } = factsWorld();
    const night = facts({ start: NOON - 14 * HOUR, end: NOON + HOUR });
    const noon = facts({ start: NOON });
    const tomorrow = facts({ start: NOON + DAY });
    expect(groupByDay([night, noon, tomorrow], '2027-01-13')).toEqual([
      { day: '2027-01-13', shifts: [night, noon] },
      { day: '2027-01-14', shifts: [tomorrow] },
    ]);
  });
});
