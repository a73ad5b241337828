import { describe, expect, test } from 'vitest';
import {
  hasTakeDownBegun,
  isOverdue,
  takeDownBegins,
  takeDownDeadline,
} from '../../../src/domain/rules/take-down-day.ts';
import { smallCampaign } from '../../fixtures/small-campaign.ts';

const fixed = { ...smallCampaign, electionDay: '2027-04-11', takeDownDay: '2027-04-20' };

describe('the last day on which posters may hang', () => {
  test('is the one that the city named, else what the by-law makes of election day', () => {
    expect(takeDownDeadline(fixed)).toBe('2027-04-20');
    expect(takeDownDeadline({ ...fixed, takeDownDay: null })).toBe('2027-04-25');
    expect(takeDownDeadline({ ...fixed, takeDownDay: null, electionDay: null })).toBeNull();
  });

  test('moves with a run-off, whatever the city named before', () => {
    expect(takeDownDeadline({ ...fixed, runOffDay: '2027-04-25' })).toBe('2027-05-09');
  });

  test('crosses the end of a month and of a leap February', () => {
    expect(takeDownDeadline({ ...fixed, takeDownDay: null, electionDay: '2028-02-20' })).toBe('2028-03-05');
  });
});

describe('the take-down begins', () => {
  test('when the polls close, by the clocks of the city, in winter and in summer', () => {
    expect(takeDownBegins({ ...fixed, electionDay: '2027-03-27' })).toBe(Date.parse('2027-03-27T18:00:00+01:00'));
    // The clocks went forward that very night.
    expect(takeDownBegins({ ...fixed, electionDay: '2027-03-28' })).toBe(Date.parse('2027-03-28T18:00:00+02:00'));
    expect(takeDownBegins({ ...fixed, electionDay: '2027-10-31' })).toBe(Date.parse('2027-10-31T18:00:00+01:00'));
  });

  test('not a moment earlier, and not on the first election night when there is a run-off', () => {
    const night = Date.parse('2027-04-11T18:00:00+02:00');
    expect([night - 1, night].map((at) => hasTakeDownBegun(fixed, at))).toEqual([false, true]);
    const runOff = { ...fixed, runOffDay: '2027-04-25' };
    expect(hasTakeDownBegun(runOff, night)).toBe(false);
    expect(hasTakeDownBegun(runOff, Date.parse('2027-04-25T18:00:00+02:00'))).toBe(true);
    expect(hasTakeDownBegun({ ...fixed, electionDay: null }, night)).toBe(false);
  });

  test('and is overdue only once the last day is over in the city', () => {
    const midnight = Date.parse('2027-04-21T00:00:00+02:00');
    expect([midnight - 1, midnight].map((at) => isOverdue(fixed, at))).toEqual([false, true]);
  });
});
