import { expect, test } from 'vitest';
import { GOOD_AFTER_DAYS, goodPlaces } from '../../../../src/app/office/lists/regulars/good-places.ts';
import { listRegulars } from '../../../../src/app/office/lists/regulars/list-regulars.ts';
import { hang } from '../../../fixtures/hang.ts';
import { NOON, office, smallWorld, uuid } from '../../../fixtures/small-campaign.ts';
import { gridPlace } from '../../../fixtures/small-city.ts';

const LATER = NOON + (GOOD_AFTER_DAYS + 1) * 86_400_000;

test('a place is good where a poster hung long enough and nobody ever had to go there', () => {
  const { view, run } = smallWorld();
  run('hangPoster', hang(1, 2, 2));
  run('hangPoster', hang(2, 5, 5));
  run('hangPoster', hang(3, 8, 8), office, LATER - 86_400_000);
  run('reportPoster', { placementId: uuid(2), kind: 'damage', fix: null, note: null, photo: null });
  expect(goodPlaces(view, NOON)).toEqual([]);
  expect(goodPlaces(view, LATER).map(({ post }) => post)).toEqual(['P22']);
  run('keepRegular', { post: 'P22', place: gridPlace(2, 2), kept: true, note: null }, office);
  expect(goodPlaces(view, LATER)).toEqual([]);
});

test('regulars are listed with what is on them now, and those no longer kept are not, by ward and street', () => {
  const { view, city, run } = smallWorld();
  const keep = (row: number, column: number, kept = true) =>
    run('keepRegular', { post: `P${row}${column}`, place: gridPlace(row, column), kept, note: 'gut' }, office);
  keep(2, 2);
  keep(5, 5);
  keep(8, 8);
  keep(0, 0);
  keep(0, 0, false);
  run('hangPoster', hang(1, 2, 2));
  run('planPoster', { placementId: uuid(2), post: 'P55', motif: null }, office);
  expect(listRegulars(view, city).map(({ post, street, state }) => [post, street, state])).toEqual([
    ['P55', 'Street 5', 'wish'],
    ['P88', 'Street 8', 'free'],
    ['P22', 'Street 2', 'hangs'],
  ]);
});
