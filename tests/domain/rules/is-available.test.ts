import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantIn } from '../../../src/domain/rules/instant-in.ts';
import { isAvailable, takesPart, weekParts } from '../../../src/domain/rules/is-available.ts';

const BERLIN = 'Europe/Berlin';
const HOUR = 3_600_000;
const [MORNING, NOON, AFTERNOON, EVENING] = [1, 2, 4, 8] as const;
const NEVER = [0, 0, 0, 0, 0, 0, 0];
const on = (weekday: number, parts: number) => NEVER.map((none, day) => (day === weekday ? parts : none));

const span = (day: string, from: string, hours: number) => {
  const start = instantIn(BERLIN, day, from);
  return { start, end: start + hours * HOUR };
};

// 2027-01-12 is a Tuesday.
describe('whether somebody has time for a shift', () => {
  it('asks for every field of the week grid that the shift takes up', () => {
    const shift = span('2027-01-12', '13:00', 4);
    expect(isAvailable(on(1, NOON | AFTERNOON), shift, BERLIN)).toBe(true);
    expect(isAvailable(on(1, NOON), shift, BERLIN)).toBe(false);
    expect(isAvailable(on(2, NOON | AFTERNOON), shift, BERLIN)).toBe(false);
  });

  it('lets evening people begin half an hour early, and no more', () => {
    expect(isAvailable(on(1, EVENING), span('2027-01-12', '16:30', 2), BERLIN)).toBe(true);
    expect(isAvailable(on(1, EVENING), span('2027-01-12', '16:15', 2), BERLIN)).toBe(false);
    expect(isAvailable(on(1, EVENING), span('2027-01-12', '16:30', 0.25), BERLIN)).toBe(false);
  });

  it('counts the hours after midnight to the evening before', () => {
    const late = span('2027-01-12', '22:00', 4);
    expect(weekParts(late, BERLIN)).toEqual([{ weekday: 1, part: 3, ms: 4 * HOUR }]);
    expect(isAvailable(on(1, EVENING), late, BERLIN)).toBe(true);
    expect(isAvailable(on(2, MORNING | EVENING), late, BERLIN)).toBe(false);
    // Monday night at two is the end of Sunday.
    expect(isAvailable(on(6, EVENING), span('2027-01-11', '00:30', 2), BERLIN)).toBe(true);
  });

  it('asks for the morning too where a night shift ends in it', () => {
    const through = span('2027-01-12', '22:00', 10);
    expect(isAvailable(on(1, EVENING), through, BERLIN)).toBe(false);
    const both = [0, EVENING, MORNING, 0, 0, 0, 0];
    expect(isAvailable(both, through, BERLIN)).toBe(true);
  });

  it('reads the clock of the campaign when it jumps', () => {
    // On 28 March 2027 the clock jumps from 2 to 3: 9 hours from 22:00 end at 8:00, two hours into the morning.
    expect(weekParts(span('2027-03-27', '22:00', 9), BERLIN)).toEqual([
      { weekday: 5, part: 3, ms: 7 * HOUR },
      { weekday: 6, part: 0, ms: 2 * HOUR },
    ]);
    // On 31 October it goes back from 3 to 2: 9 hours from 22:00 end at 6:00, before the morning.
    expect(weekParts(span('2027-10-30', '22:00', 9), BERLIN)).toEqual([{ weekday: 5, part: 3, ms: 9 * HOUR }]);
    expect(isAvailable(on(6, EVENING), span('2027-10-31', '18:00', 2), BERLIN)).toBe(true);
    expect(isAvailable(on(6, EVENING), span('2027-03-28', '18:00', 2), BERLIN)).toBe(true);
  });

  it('takes who ticked nothing for somebody who has said nothing', () => {
    expect(isAvailable(NEVER, span('2027-01-12', '18:00', 2), BERLIN)).toBe(false);
  });

  it('also asks for the kind', () => {
    const shift = { ...span('2027-01-12', '18:00', 2), kind: 'doors' };
    expect(takesPart({ kinds: ['doors'], week: on(1, EVENING) }, shift, BERLIN)).toBe(true);
    expect(takesPart({ kinds: ['stand'], week: on(1, EVENING) }, shift, BERLIN)).toBe(false);
    expect(takesPart({ kinds: ['doors'], week: on(3, EVENING) }, shift, BERLIN)).toBe(false);
  });

  it('puts every moment of any shift into one field, and who always has time always does', () => {
    const quarter = 15 * 60_000;
    fc.assert(
      fc.property(
        fc.constantFrom(BERLIN, 'UTC', 'America/New_York', 'Asia/Kathmandu'),
        fc.integer({ min: Date.parse('2027-01-01') / quarter, max: Date.parse('2027-12-31') / quarter }),
        fc.integer({ min: 1, max: 24 * 4 }),
        (timezone, start, quarters) => {
          const shift = { start: start * quarter, end: (start + quarters) * quarter };
          const parts = weekParts(shift, timezone);
          expect(parts.reduce((sum, { ms }) => sum + ms, 0)).toBe(quarters * quarter);
          expect(isAvailable([15, 15, 15, 15, 15, 15, 15], shift, timezone)).toBe(true);
        },
      ),
    );
  });
});
