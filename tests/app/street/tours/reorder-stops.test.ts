import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedOrder, nearestOrder, openFrom } from '../../../../src/app/street/tours/reorder-stops.ts';
import { lookAtTour } from '../../../../src/app/street/tours/use-tour.ts';
import { gridPlace } from '../../../fixtures/small-city.ts';
import { hangAt, stopId, TOUR, tourWorld } from '../../../fixtures/tour-world.ts';

/** The tour of three stops, of which the second hangs already. */
function halfDone() {
  const world = tourWorld();
  world.make();
  world.run('hangPoster', hangAt(1));
  return lookAtTour(world.view, TOUR)!;
}

describe('the order of a tour', () => {
  test('moves an open stop among the open ones, and leaves what is done where it is', () => {
    expect(movedOrder(halfDone(), stopId(2), -1)).toEqual([2, 1, 0].map(stopId));
    expect(movedOrder(halfDone(), stopId(2), 'first')).toEqual([2, 1, 0].map(stopId));
    expect(movedOrder(halfDone(), stopId(0), 1)).toEqual([2, 1, 0].map(stopId));
  });

  test('changes nothing where a stop is first or last already, or done', () => {
    expect(movedOrder(halfDone(), stopId(0), -1)).toBeUndefined();
    expect(movedOrder(halfDone(), stopId(0), 'first')).toBeUndefined();
    expect(movedOrder(halfDone(), stopId(2), 1)).toBeUndefined();
    expect(movedOrder(halfDone(), stopId(1), 1)).toBeUndefined();
  });

  test('is nearest first from where one stands, behind what is done', () => {
    expect(nearestOrder(halfDone(), gridPlace(3, 9))).toEqual([1, 2, 0].map(stopId));
  });

  test('splits off what is open from a stop on', () => {
    expect(openFrom(halfDone(), stopId(0))).toEqual([0, 2].map(stopId));
    expect(openFrom(halfDone(), stopId(2))).toEqual([stopId(2)]);
  });

  test('keeps every stop once, whatever is moved where', () => {
    const by = fc.constantFrom(-1 as const, 1 as const, 'first' as const);
    fc.assert(
      fc.property(fc.nat(4), by, (stop, where) => {
        const order = movedOrder(halfDone(), stopId(stop), where);
        if (order) expect([...order].sort()).toEqual([0, 1, 2].map(stopId));
      }),
    );
  });
});
