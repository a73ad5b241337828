import { expect, test } from 'vitest';
import { spotOf } from '../../../src/app/office/decide/spot-of.ts';
import { hang } from '../../fixtures/hang.ts';
import { smallWorld, uuid } from '../../fixtures/small-campaign.ts';
import { gridPlace, gridPost } from '../../fixtures/small-city.ts';

const world = smallWorld();
const nothing = { post: null, place: null, placementId: null };
const elsewhere = gridPlace(2, 2);

test('a parked deed was meant at the post that it names, wherever it says that post is', () => {
  const spot = spotOf(world, { ...nothing, post: gridPost(1, 1), place: elsewhere });
  expect(spot).toMatchObject({ post: gridPost(1, 1) });
  expect(spot!.lon).toBeCloseTo(gridPlace(1, 1).lon, 5);
});

test('at a post that nobody knows it was meant where it says, and it keeps its name', () =>
  expect(spotOf(world, { ...nothing, post: 'NEW-1', place: elsewhere })).toEqual({
    ...elsewhere,
    post: 'NEW-1',
    street: null,
  }));

test('one about a poster was meant where that poster is', () => {
  world.run('hangPoster', hang(1, 1, 2));
  expect(spotOf(world, { ...nothing, placementId: uuid(1) })).toMatchObject({ post: gridPost(1, 2) });
  expect(spotOf(world, { ...nothing, placementId: uuid(2) })).toBeUndefined();
});

test('what lies outside of the city is not on its map', () =>
  expect(spotOf(world, { ...nothing, place: { lon: 2.35, lat: 48.85 } })).toBeUndefined());
