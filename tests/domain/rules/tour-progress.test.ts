import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthOf, nearestFirst } from '../../../src/domain/rules/tour-progress.ts';
import { NOON, office, otherVolunteer, uuid } from '../../fixtures/small-campaign.ts';
import { gridPlace, gridPost, STEP } from '../../fixtures/small-city.ts';
import { hangAt, OWLS, stopId, TOUR, tourWorld } from '../../fixtures/tour-world.ts';

describe('tourProgress', () => {
  test('begins with every stop open and the first one next', () => {
    const world = tourWorld();
    world.make();
    expect(world.progress()).toMatchObject({ open: 3, done: 0, skipped: 0, next: 0 });
    expect(world.progress().metres).toBeCloseTo(6 * STEP, 0);
  });

  test('goes on to the next open stop when one hangs, whoever hung it, and in whatever order', () => {
    const world = tourWorld();
    world.make();
    world.run('hangPoster', hangAt(1));
    expect(world.progress()).toMatchObject({ states: ['open', 'done', 'open'], next: 0 });
    world.run('hangPoster', hangAt(0), otherVolunteer);
    expect(world.progress()).toMatchObject({ states: ['done', 'done', 'open'], next: 2 });
    world.run('hangPoster', hangAt(2));
    expect(world.progress()).toMatchObject({ open: 0, next: -1 });
  });

  test('takes another poster on the same post for done when it came after the tour was made', () => {
    const world = tourWorld();
    world.make();
    world.run('hangPoster', { ...hangAt(0), placementId: uuid(1) }, otherVolunteer);
    expect(world.progress().states).toEqual(['done', 'open', 'open']);
  });

  test('keeps a stop done when the poster is damaged, gone or taken down later', () => {
    const world = tourWorld();
    world.make();
    world.run('hangPoster', hangAt(0));
    world.run('reportPoster', { placementId: stopId(0), kind: 'miss', note: null, photo: null, fix: null });
    expect(world.progress().states[0]).toBe('done');
    world.run('takeDown', { placementId: stopId(0), fate: 'stolen', photo: null, fix: null });
    expect(world.progress().states[0]).toBe('done');
  });

  test('opens a stop again when its poster is taken back, and leaves out what the office dropped', () => {
    const world = tourWorld();
    world.make();
    world.run('hangPoster', hangAt(0));
    const step = world.view.get('placement', stopId(0))!.steps.at(-1)!.id;
    world.run('undoStep', { placementId: stopId(0), stepId: step });
    expect(world.progress().states[0]).toBe('open');
    world.run('dropPlan', { placementId: stopId(0) }, office);
    expect(world.progress().states[0]).toBe('skipped');
  });

  test('shows a skipped stop as skipped until somebody hangs there all the same', () => {
    const world = tourWorld();
    world.make();
    world.run('skipStop', { tourId: TOUR, stopId: stopId(0), reason: 'blocked' });
    expect(world.progress()).toMatchObject({ states: ['skipped', 'open', 'open'], next: 1 });
    world.run('hangPoster', hangAt(0));
    expect(world.progress().states[0]).toBe('done');
  });

  test('of a check tour counts what was looked at since, good or bad, and not what was taken back', () => {
    const world = tourWorld();
    [0, 1, 2].forEach((n) => void world.run('hangPoster', hangAt(n), office, NOON - 9_000_000));
    const stops = [0, 1, 2].map((n) => ({ id: uuid(650 + n), post: gridPost(3, n * 3), placement: stopId(n) }));
    world.make({ kind: 'check', stops });
    expect(world.progress()).toMatchObject({ open: 3 });
    world.run('checkPoster', { placementId: stopId(0), fix: null });
    world.run('reportPoster', { placementId: stopId(1), kind: 'damage', note: null, photo: null, fix: null });
    expect(world.progress().states).toEqual(['done', 'done', 'open']);
    const step = world.view.get('placement', stopId(0))!.steps.at(-1)!.id;
    world.run('undoStep', { placementId: stopId(0), stepId: step });
    expect(world.progress().states).toEqual(['open', 'done', 'open']);
  });

  test('of a take-down tour counts only what was taken down, whatever became of it', () => {
    const world = tourWorld();
    [0, 1, 2].forEach((n) => void world.run('hangPoster', hangAt(n), office, NOON - 9_000_000));
    const stops = [0, 1, 2].map((n) => ({ id: uuid(650 + n), post: gridPost(3, n * 3), placement: stopId(n) }));
    world.make({ kind: 'take-down', stops, team: OWLS });
    world.run('checkPoster', { placementId: stopId(0), fix: null });
    world.run('takeDown', { placementId: stopId(1), fate: 'stolen', photo: null, fix: null });
    expect(world.progress().states).toEqual(['open', 'done', 'open']);
  });
});

describe('nearestFirst', () => {
  test('goes along a street from the end where one stands', () => {
    const places = [5, 1, 3, 8].map((column) => ({ column, ...gridPlace(0, column) }));
    expect(nearestFirst(places, gridPlace(0, 9)).map(({ column }) => column)).toEqual([8, 5, 3, 1]);
  });

  test('keeps every stop once, and always goes to the nearest of the rest', () => {
    const cell = fc.tuple(fc.nat(9), fc.nat(9)).map(([row, column]) => gridPlace(row, column));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), cell, (places, from) => {
        const order = nearestFirst(places, from);
        expect([...order].sort(byPlace)).toEqual([...places].sort(byPlace));
        order.forEach((place, n) => {
          const here = n === 0 ? from : order[n - 1]!;
          for (const later of order.slice(n)) {
            expect(lengthOf([here, place])).toBeLessThanOrEqual(lengthOf([here, later]));
          }
        });
      }),
    );
  });
});

const byPlace = (a: { lon: number; lat: number }, b: { lon: number; lat: number }) => a.lon - b.lon || a.lat - b.lat;
