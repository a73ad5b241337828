import { expect, test } from 'vitest';
import { postersNear } from '../../../src/domain/rules/posters-near.ts';
import { hang } from '../../fixtures/hang.ts';
import { office, smallWorld, uuid } from '../../fixtures/small-campaign.ts';
import { gridPlace, STEP } from '../../fixtures/small-city.ts';

test('names what hangs, or should, within so many metres, the nearest first', () => {
  const { view, run } = smallWorld();
  for (const [n, column] of [5, 1, 2, 9].entries()) run('hangPoster', hang(n + 1, 3, column));
  run('reportPoster', { placementId: uuid(3), kind: 'miss', note: null, photo: null, fix: null });
  const near = postersNear(view, gridPlace(3, 1), 4.5 * STEP);
  expect(near.map(({ placement, metres }) => [placement.id, Math.round(metres)])).toEqual([
    [uuid(2), 0],
    [uuid(3), STEP],
    [uuid(1), 4 * STEP],
  ]);
});

test('does not name what is planned, or came down', () => {
  const { view, run } = smallWorld();
  run('planPoster', { placementId: uuid(1), post: 'P33', motif: null }, office);
  run('hangPoster', hang(2, 5, 5));
  run('takeDown', { placementId: uuid(2), fate: 'returned', photo: null, fix: null });
  expect(postersNear(view, gridPlace(4, 4), 500)).toEqual([]);
});
