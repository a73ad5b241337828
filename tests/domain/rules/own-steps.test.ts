import { expect, test } from 'vitest';
import { visibleRow } from '../../../src/domain/visibility.ts';
import { NOON, office, smallWorld, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { hangAt, stopId, tourWorld } from '../../fixtures/tour-world.ts';

/** What a volunteer's phone holds: the same campaign, with only the owner's steps. */
function phoneOf(world: ReturnType<typeof tourWorld>) {
  const phone = smallWorld();
  for (const placement of world.view.all('placement')) {
    phone.view.put('placement', visibleRow(volunteer, 'placement', placement)!);
  }
  return phone;
}

test('a phone without network takes a hang back to what its tour had reserved', () => {
  const world = tourWorld();
  world.make();
  const phone = phoneOf(world);
  phone.run('hangPoster', hangAt(0));
  const hung = phone.view.get('placement', stopId(0))!.steps.at(-1)!.id;
  phone.run('undoStep', { placementId: stopId(0), stepId: hung });
  expect(phone.view.get('placement', stopId(0))).toMatchObject({ state: 'reserved' });
});

test('a phone takes its own check of a colleague’s poster back, sent or not, and it hangs since when it hung', () => {
  const world = tourWorld();
  world.run('hangPoster', { ...hangAt(0), placementId: uuid(1) }, office, NOON - 5_000);
  const phone = phoneOf(world);
  for (const where of [phone, world]) where.run('checkPoster', { placementId: uuid(1), fix: null });
  for (const where of [phone, phoneOf(world)]) {
    const placement = where.view.get('placement', uuid(1))!;
    expect(placement.steps).toHaveLength(1);
    where.run('undoStep', { placementId: uuid(1), stepId: placement.steps[0]!.id });
    expect(where.view.get('placement', uuid(1))).toMatchObject({ state: 'hung', at: NOON - 5_000 });
  }
});

test('who holds the whole history needs no note of what was before', () => {
  const world = tourWorld();
  world.make();
  world.run('hangPoster', hangAt(0));
  world.run('checkPoster', { placementId: stopId(0), fix: null });
  expect(world.view.get('placement', stopId(0))!.steps.some((step) => 'was' in step)).toBe(false);
});
