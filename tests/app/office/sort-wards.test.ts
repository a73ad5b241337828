import { describe, expect, test } from 'vitest';
import {
  MOST_URGENT,
  nextOrder,
  sortWards,
  type WardFigures,
  type WardOrder,
} from '../../../src/app/office/situation/sort-wards.ts';

const ward = (id: string, hung: number, target: number): WardFigures => ({
  ward: { id, name: id, tandem: null, target },
  hung,
  target,
  flagged: 0,
  left: Math.max(0, target - hung),
  last24h: 0,
});
const ids = (wards: WardFigures[], order: WardOrder) => sortWards(wards, order).map((row) => row.ward.id);

describe('sortWards', () => {
  test('puts the smallest share of its target first', () =>
    expect(ids([ward('01', 50, 100), ward('02', 5, 100), ward('03', 90, 100)], MOST_URGENT)).toEqual([
      '02',
      '01',
      '03',
    ]));

  test('of equal shares, the ward that lacks more is more urgent', () =>
    expect(ids([ward('01', 0, 10), ward('02', 0, 90)], MOST_URGENT)).toEqual(['02', '01']));

  test('a ward without a target is never urgent', () =>
    expect(ids([ward('01', 0, 0), ward('02', 9, 10)], MOST_URGENT)).toEqual(['02', '01']));

  test('keeps equal rows in the order of their numbers, in both directions', () => {
    const rows = [ward('02', 1, 5), ward('01', 1, 5)];
    expect(ids(rows, { by: 'hung', descending: true })).toEqual(['01', '02']);
    expect(ids(rows, { by: 'hung', descending: false })).toEqual(['01', '02']);
  });
});

describe('nextOrder', () => {
  test('begins with the largest number, turns round, and then goes back to the most urgent', () => {
    const first = nextOrder(MOST_URGENT, 'left');
    const second = nextOrder(first, 'left');
    expect(first).toEqual({ by: 'left', descending: true });
    expect(second).toEqual({ by: 'left', descending: false });
    expect(nextOrder(second, 'left')).toEqual(MOST_URGENT);
  });

  test('begins names with the first', () => expect(nextOrder(MOST_URGENT, 'ward').descending).toBe(false));
});
