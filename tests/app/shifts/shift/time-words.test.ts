import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { spanWords, timeWords } from '../../../../src/app/shifts/shift/time-words.ts';
import { shift as texts } from '../../../../src/app/texts/de/shift.ts';

beforeAll(() => i18next.init({ lng: 'de', resources: { de: { shift: texts } } }));

const at = (time: string) => Date.parse(`${time}+01:00`);
const words = (now: string) =>
  timeWords({ start: at('2027-01-14T18:00'), end: at('2027-01-14T20:00') }, at(now), 'Europe/Berlin');

describe('how long it is still', () => {
  it.each([
    ['2027-01-09T23:00', 'in 5 Tagen'],
    ['2027-01-13T04:00', 'morgen'],
    ['2027-01-13T23:00', 'morgen'],
    ['2027-01-14T15:10', 'in 3 Stunden'],
    ['2027-01-14T17:40', 'in 20 Minuten'],
    ['2027-01-14T17:59', 'in 1 Minute'],
    ['2027-01-14T18:30', 'läuft noch 1,5 Stunden'],
    ['2027-01-14T20:00', 'vorbei'],
  ])('is said at %s as "%s"', (now, expected) => expect(words(now)).toBe(expected));

  it('counts calendar days as people do, but the night before the small hours in hours', () => {
    const early = { start: at('2027-01-14T06:00'), end: at('2027-01-14T08:00') };
    expect(timeWords(early, at('2027-01-13T22:00'), 'Europe/Berlin')).toBe('in 8 Stunden');
  });

  it('says a time span in minutes up to an hour', () => {
    expect(spanWords(40 * 60_000)).toBe('40 Minuten');
    expect(spanWords(150 * 60_000)).toBe('2,5 Stunden');
  });
});
