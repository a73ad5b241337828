import { describe, expect, it } from 'vitest';
import { positionUse, reachOf } from '../../../src/app/street/position.ts';

const bounds = [11.5, 52, 11.8, 52.3] as const;
const at = 1_800_000_000_000;
const here = (accuracy: number, stale = false, lon = 11.63) =>
  ({ kind: 'here', fix: { lon, lat: 52.13, accuracy }, at, stale }) as const;

describe('a position', () => {
  it('is good enough to propose a post up to 60 m of error', () => {
    expect(positionUse(here(60), at, bounds)).toBe('good');
    expect(positionUse(here(61), at, bounds)).toBe('poor');
  });

  it('is trusted for two minutes after the receiver fell silent', () => {
    expect(positionUse(here(5, true), at + 119_000, bounds)).toBe('good');
    expect(positionUse(here(5, true), at + 121_000, bounds)).toBe('stale');
  });

  it('is of no use outside the city', () => {
    expect(positionUse(here(5, false, 13.4), at, bounds)).toBe('outside');
  });

  it('reaches as far as its error, and never shorter than an arm and a street', () => {
    expect(reachOf({ lon: 0, lat: 0, accuracy: 3 })).toBe(18);
    expect(reachOf({ lon: 0, lat: 0, accuracy: 40 })).toBe(40);
  });
});
