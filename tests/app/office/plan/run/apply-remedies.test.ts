import { describe, expect, test } from 'vitest';
import { applyRemedies } from '../../../../../src/app/office/plan/run/apply-remedies.ts';
import { hasBlank } from '../../../../../src/app/office/plan/run/has-blank.ts';

const settings = {
  posters: 1400,
  weights: { residents: 1, stops: 1 },
  wards: [
    { ward: '01', min: 90, max: 100 },
    { ward: '04', min: 80, max: 100 },
  ],
  wanted: ['a', 'b', 'c'],
  crews: [{ id: 'x', name: 'North', capacity: 0 }],
};
const remedy = (setting: string, to: number | string | null) => ({ setting, from: null, to });

describe('remedies', () => {
  test('change fields, fields of fields, and entries of lists by their name or their place', () => {
    const changed = applyRemedies(settings, [
      remedy('posters', 1200),
      remedy('weights.stops', 2),
      remedy('wards.04.min', 60),
      remedy('wards.0.max', 95),
      remedy('crews.x.capacity', 40),
    ]);
    expect(changed).toEqual({
      ...settings,
      posters: 1200,
      weights: { residents: 1, stops: 2 },
      wards: [
        { ward: '01', min: 90, max: 95 },
        { ward: '04', min: 60, max: 100 },
      ],
      crews: [{ id: 'x', name: 'North', capacity: 40 }],
    });
  });

  test('leave an entry out that is to become nothing, and empty a list', () => {
    expect(applyRemedies(settings, [remedy('wanted.b', null), remedy('wards.01', null)])).toMatchObject({
      wanted: ['a', 'c'],
      wards: [{ ward: '04' }],
    });
    expect(applyRemedies(settings, [remedy('wanted', null)]).wanted).toEqual([]);
  });

  test('that lead nowhere change nothing, and the settings that were there stay as they are', () => {
    const before = structuredClone(settings);
    for (const path of ['nothing', 'wards.09.min', 'wanted.z', 'posters.deep', 'wards.7.min']) {
      expect(applyRemedies(settings, [remedy(path, 5)])).toEqual(before);
    }
    applyRemedies(settings, [remedy('posters', 1)]);
    expect(settings).toEqual(before);
  });
});

test('a number that is missing anywhere in the settings is noticed', () => {
  expect(hasBlank(settings)).toBe(false);
  expect(hasBlank({ ...settings, wards: [{ ward: '01', min: Number.NaN, max: 1 }] })).toBe(true);
  expect(hasBlank({ start: null, name: 'NaN' })).toBe(false);
});
