import { describe, expect, test } from 'vitest';
import type { PlacementRow } from '../../../src/domain/model/placement.ts';
import { finishForecast } from '../../../src/domain/rules/finish-forecast.ts';
import type { View } from '../../../src/domain/view.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;

/** A campaign that hung one poster at each of these ages (days before NOW). */
function campaign(target: number, ages: number[], state: PlacementRow['state'] = 'hung'): View {
  const placements = ages.map((age) => ({ state, ward: null, flags: [], hungAt: NOW - age * DAY }));
  return {
    get: () => ({ target }),
    all: (kind: string) => (kind === 'placement' ? placements : []),
  } as unknown as View;
}
const daysLeft = (view: View) => (finishForecast(view, NOW)!.finishAt - NOW) / DAY;

describe('finishForecast', () => {
  test('goes by the pace of the last seven days', () =>
    expect(daysLeft(campaign(16, [0.1, 1, 2, 3, 4, 5, 6, 20, 20]))).toBeCloseTo(7));

  test('goes by the days since the first poster while that is less than a week ago', () =>
    expect(daysLeft(campaign(12, [2, 2, 1, 1]))).toBeCloseTo(4));

  test('takes a first evening for a whole day', () => expect(daysLeft(campaign(30, [0.1, 0.05, 0.01]))).toBeCloseTo(9));

  test('says nothing while there is no pace', () => {
    expect(finishForecast(campaign(10, []), NOW)).toBeUndefined();
    expect(finishForecast(campaign(10, [9, 12]), NOW)).toBeUndefined();
    expect(finishForecast(campaign(10, [1], 'taken-down'), NOW)).toBeUndefined();
  });

  test('is finished now where the target is reached', () => {
    expect(daysLeft(campaign(2, [1, 2]))).toBe(0);
    expect(daysLeft(campaign(2, [30, 30]))).toBe(0);
  });
});
