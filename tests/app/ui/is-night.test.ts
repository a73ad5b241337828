import { describe, expect, it } from 'vitest';
import { isNight } from '../../../src/app/ui/is-night.ts';

const magdeburg = { lon: 11.63, lat: 52.13 };
const night = (time: string) => isNight(Date.parse(time), magdeburg);

describe('night in Magdeburg', () => {
  it('begins at half past four on a winter afternoon', () => {
    expect(night('2027-01-12T15:00:00Z')).toBe(false);
    expect(night('2027-01-12T15:30:00Z')).toBe(true);
  });

  it('ends shortly after eight on a winter morning', () => {
    expect(night('2027-01-12T07:00:00Z')).toBe(true);
    expect(night('2027-01-12T07:30:00Z')).toBe(false);
  });

  it('is short in June', () => {
    expect(night('2027-06-21T19:15:00Z')).toBe(false);
    expect(night('2027-06-21T20:00:00Z')).toBe(true);
    expect(night('2027-06-22T03:30:00Z')).toBe(false);
  });
});
