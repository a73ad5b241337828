import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SkipReason } from '../../../src/domain/model/tour.ts';
import { leadOfWest, NOON, office, otherVolunteer, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { gridPost } from '../../fixtures/small-city.ts';
import { FOXES, hangAt, OWLS, stopId, TOUR, threeStops, tourWorld } from '../../fixtures/tour-world.ts';

const OTHER = uuid(701);
const stopAt = (n: number, row: number, column: number) => ({
  id: stopId(n),
  post: gridPost(row, column),
  placement: null,
});

describe('makeTour', () => {
  test('reserves its posts', () => {
    const world = tourWorld();
    expect(world.make()).toEqual({ status: 'applied', flags: [] });
    expect(world.view.get('placement', stopId(1))).toMatchObject({ state: 'reserved', tour: TOUR, post: 'P33' });
    expect(world.tour()).toMatchObject({ state: 'open', team: OWLS, stops: [{ post: 'P30' }, {}, {}] });
  });

  test('takes over what was planned, and gives it back as planned when the tour is closed', () => {
    const world = tourWorld();
    world.run('planPoster', { placementId: uuid(1), post: 'P55', motif: 'rent' }, office);
    world.make({ stops: [{ id: stopId(0), post: 'P55', placement: uuid(1) }, stopAt(1, 0, 0)] });
    expect(world.view.get('placement', uuid(1))).toMatchObject({ state: 'reserved', motif: 'rent', tour: TOUR });
    world.run('closeTour', { tourId: TOUR }, office);
    expect(world.view.get('placement', uuid(1))).toMatchObject({ state: 'planned', tour: null });
    expect(world.view.get('placement', stopId(1))).toMatchObject({ state: 'undone', tour: null });
  });

  test('takes over a plan that the one who made it did not know of, and refuses what another tour has', () => {
    const world = tourWorld();
    world.run('planPoster', { placementId: uuid(1), post: 'P30', motif: 'rent' }, office);
    world.make();
    expect(world.tour().stops[0]).toMatchObject({ placement: uuid(1), post: 'P30' });
    const again = { tourId: OTHER, stops: [stopAt(5, 3, 0)] };
    expect(world.make(again)).toMatchObject({ reason: 'already-exists', detail: 'P30' });
  });

  test('is refused where two of its posts, or one of another tour, are too close to each other', () => {
    const world = tourWorld();
    const close = { stops: [stopAt(0, 3, 3), stopAt(1, 3, 4)] };
    expect(world.make(close)).toMatchObject({ status: 'refused', reason: 'too-close', detail: 'P34' });
    world.make();
    const beside = { tourId: OTHER, stops: [stopAt(5, 3, 4)] };
    expect(world.make(beside)).toMatchObject({ status: 'refused', reason: 'too-close', detail: 'P34' });
  });

  test('may be made before the start, and not on an excluded post', () => {
    const world = tourWorld();
    world.view.put('campaign', { ...world.view.get('campaign', 'campaign')!, officialStart: null });
    expect(world.make().status).toBe('applied');
    const target = { kind: 'posts' as const, posts: ['P99'] };
    world.run('excludePosts', { exclusionId: uuid(50), target, reason: 'lichterwelten', season: null }, office);
    const args = { tourId: OTHER, stops: [stopAt(5, 9, 9)] };
    expect(world.make(args)).toMatchObject({ status: 'refused', reason: 'excluded' });
  });

  test('is refused for a closed team, an unknown ward, a stop that comes twice, and a lead beyond the own ward', () => {
    const world = tourWorld();
    world.view.put('team', { ...world.view.get('team', FOXES)!, closedAt: NOON });
    expect(world.make({ team: FOXES })).toMatchObject({ reason: 'closed' });
    expect(world.make({ ward: '77' })).toMatchObject({ reason: 'unknown-ward' });
    expect(world.make({ stops: [stopAt(0, 3, 3), stopAt(1, 3, 3)] })).toMatchObject({ reason: 'already-exists' });
    expect(world.make({ ward: '01' }, leadOfWest)).toMatchObject({ reason: 'not-allowed', detail: 'P36' });
    expect(world.make({}, volunteer)).toMatchObject({ reason: 'not-allowed' });
  });

  test('for a check takes what hangs, and nothing else', () => {
    const world = tourWorld();
    world.run('hangPoster', { ...hangAt(0), placementId: uuid(1) });
    const stops = [{ id: stopId(0), post: 'P30', placement: uuid(1) }];
    expect(world.make({ kind: 'check', stops }).status).toBe('applied');
    expect(world.view.get('placement', uuid(1))).toMatchObject({ state: 'hung', tour: null });
    world.run('takeDown', { placementId: uuid(1), fate: 'returned', photo: null, fix: null });
    expect(world.make({ tourId: OTHER, kind: 'check', stops })).toMatchObject({ reason: 'not-hanging' });
  });
});

describe('a tour on the way', () => {
  test('is hung once when two phones of the team tell of the same stop', () => {
    const world = tourWorld();
    world.make();
    world.run('hangPoster', hangAt(0));
    expect(world.run('hangPoster', hangAt(0), otherVolunteer, NOON + 60_000)).toEqual({ status: 'applied', flags: [] });
    expect(world.view.placementsOn('P30')).toHaveLength(1);
    expect(world.view.get('placement', stopId(0))).toMatchObject({ state: 'hung', by: volunteer.id, at: NOON });
    expect(world.view.get('placement', stopId(0))!.steps.map(({ kind }) => kind)).toEqual(['reserve', 'hang', 'hang']);
  });

  test('goes in another order, with stops that are not named behind', () => {
    const world = tourWorld();
    world.make();
    world.run('reorderTour', { tourId: TOUR, stops: [stopId(2), stopId(9), stopId(1)] });
    expect(world.tour().stops.map(({ id }) => id)).toEqual([stopId(2), stopId(1), stopId(0)]);
  });

  test('is split by one of two who do so at once, and a skip follows its stop into the new tour', () => {
    const world = tourWorld();
    world.make();
    const split = { tourId: TOUR, name: 'Rest', team: FOXES, stops: [stopId(1), stopId(2)] };
    expect(world.run('splitTour', { ...split, newTourId: OTHER }).status).toBe('applied');
    expect(world.run('splitTour', { ...split, newTourId: uuid(702) })).toMatchObject({ reason: 'unknown-stop' });
    expect(world.tour(OTHER)).toMatchObject({ team: FOXES, name: 'Rest', stops: [{ id: stopId(1) }, {}] });
    expect(world.view.get('placement', stopId(1))).toMatchObject({ tour: OTHER, state: 'reserved' });
    // Said offline, before the phone heard that the stop is the other team's now.
    expect(world.run('skipStop', { tourId: TOUR, stopId: stopId(1), reason: 'blocked' }).status).toBe('applied');
    expect(world.progress(OTHER).states).toEqual(['skipped', 'open']);
  });

  test('is over when all of its stops are split off', () => {
    const world = tourWorld();
    world.make();
    const stops = [stopId(0), stopId(1), stopId(2)];
    world.run('splitTour', { tourId: TOUR, newTourId: OTHER, name: 'Alles', team: null, stops });
    expect([world.tour().state, world.tour(OTHER).state]).toEqual(['closed', 'open']);
  });

  test('is handed on by who has it, taken by who finds it free, and left alone by all others', () => {
    const world = tourWorld();
    world.make();
    expect(world.run('assignTour', { tourId: TOUR, team: FOXES }, otherVolunteer)).toMatchObject({
      status: 'refused',
      reason: 'tour-taken',
    });
    expect(world.run('assignTour', { tourId: TOUR, team: FOXES }).status).toBe('applied');
    expect(world.run('assignTour', { tourId: TOUR, team: OWLS })).toMatchObject({ reason: 'tour-taken' });
    expect(world.run('reorderTour', { tourId: TOUR, stops: [] })).toMatchObject({ reason: 'tour-taken' });
    world.run('assignTour', { tourId: TOUR, team: null }, otherVolunteer);
    expect(world.run('assignTour', { tourId: TOUR, team: OWLS }).status).toBe('applied');
    expect(world.run('assignTour', { tourId: TOUR, team: OWLS }).status).toBe('applied');
  });

  test('keeps what was seen there from a team that no longer has it, and not that it changed its mind', () => {
    const world = tourWorld();
    world.make();
    world.run('assignTour', { tourId: TOUR, team: FOXES }, office);
    const skip = { tourId: TOUR, stopId: stopId(0) };
    expect(world.run('skipStop', { ...skip, reason: 'dangerous' }).status).toBe('applied');
    expect(world.run('skipStop', { ...skip, reason: null })).toMatchObject({ status: 'parked', reason: 'not-allowed' });
    expect(world.progress().states[0]).toBe('skipped');
  });

  test('is not changed any more once it is closed, and what was hung on it stays', () => {
    const world = tourWorld();
    world.make();
    world.run('hangPoster', hangAt(0));
    expect(world.run('closeTour', { tourId: TOUR })).toMatchObject({ reason: 'not-allowed' });
    world.run('closeTour', { tourId: TOUR }, office);
    const states = [0, 1, 2].map((n) => world.view.get('placement', stopId(n))!.state);
    expect(states).toEqual(['hung', 'undone', 'undone']);
    for (const outcome of [
      world.run('assignTour', { tourId: TOUR, team: FOXES }),
      world.run('reorderTour', { tourId: TOUR, stops: [stopId(1)] }),
      world.run('splitTour', { tourId: TOUR, newTourId: OTHER, name: 'x', team: null, stops: [stopId(1)] }),
    ]) {
      expect(outcome).toMatchObject({ status: 'refused', reason: 'closed' });
    }
  });

  test('that is over leaves no reservation behind when its last poster is taken back', () => {
    const world = tourWorld();
    world.make();
    world.run('hangPoster', hangAt(0));
    world.run('closeTour', { tourId: TOUR }, office);
    const hung = world.view.get('placement', stopId(0))!.steps.at(-1)!.id;
    world.run('undoStep', { placementId: stopId(0), stepId: hung });
    expect(world.view.get('placement', stopId(0))).toMatchObject({ state: 'undone', tour: null });
  });

  test('has each stop in exactly one open tour, and each reservation in the tour of its stop, whatever its people do', () => {
    const reasons: (SkipReason | null)[] = ['blocked', 'other', null];
    const tourIds = [TOUR, OTHER, uuid(702), uuid(703)];
    const deed = fc.record({
      what: fc.constantFrom('split', 'skip', 'hang', 'assign', 'reorder'),
      by: fc.constantFrom(volunteer, otherVolunteer, office),
      tourId: fc.constantFrom(...tourIds),
      newTourId: fc.constantFrom(...tourIds),
      team: fc.constantFrom(OWLS, FOXES, null),
      stops: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
      reason: fc.constantFrom(...reasons),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const world = tourWorld();
        world.make();
        for (const { what, by, tourId, newTourId, team, stops, reason } of deeds) {
          const ids = stops.map(stopId);
          if (what === 'split') world.run('splitTour', { tourId, newTourId, name: 'Neu', team, stops: ids }, by);
          if (what === 'skip') world.run('skipStop', { tourId, stopId: ids[0]!, reason }, by);
          if (what === 'hang') world.run('hangPoster', hangAt(stops[0]!), by);
          if (what === 'assign') world.run('assignTour', { tourId, team }, by);
          if (what === 'reorder') world.run('reorderTour', { tourId, stops: ids }, by);
        }
        const tours = [...world.view.all('tour')];
        const all = tours.flatMap(({ id, stops }) => stops.map((stop) => ({ tour: id, stop })));
        expect(all.map(({ stop }) => stop.id).sort()).toEqual(threeStops().stops.map(({ id }) => id));
        for (const { tour, stop } of all) expect(world.view.get('placement', stop.placement)!.tour).toBe(tour);
        for (const { state, stops } of tours) expect(state).toBe(stops.length > 0 ? 'open' : 'closed');
      }),
    );
  });
});
