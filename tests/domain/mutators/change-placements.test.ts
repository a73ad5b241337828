import { describe, expect, test } from 'vitest';
import { hang } from '../../fixtures/hang.ts';
import {
  leadOfWest,
  NOON,
  office,
  otherVolunteer,
  smallWorld,
  uuid,
  volunteer,
} from '../../fixtures/small-campaign.ts';
import { gridPlace } from '../../fixtures/small-city.ts';
import { undoLast } from '../../fixtures/undo-last.ts';

const codes = (world: ReturnType<typeof smallWorld>, n: number) =>
  world.view
    .get('placement', uuid(n))!
    .flags.filter((flag) => flag.cleared === null)
    .map((flag) => flag.code);

describe('undoStep of a hang', () => {
  test('keeps the row and says that it never hung', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    expect(undoLast(world, 1).status).toBe('applied');
    expect(world.view.get('placement', uuid(1))).toMatchObject({ state: 'undone', hungAt: NOON });
  });

  test('may be done twice, as two who notice it do', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    undoLast(world, 1);
    expect(undoLast(world, 1)).toEqual({ status: 'applied', flags: [] });
  });

  test('frees what was too close or too many only because of it', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    world.run('hangPoster', hang(2, 3, 3), otherVolunteer);
    world.run('hangPoster', hang(3, 3, 4), otherVolunteer);
    undoLast(world, 1);
    expect([codes(world, 2), codes(world, 3)]).toEqual([[], ['too-close']]);
    undoLast(world, 2, otherVolunteer);
    expect(codes(world, 3)).toEqual([]);
  });

  test("parks a volunteer's undo of somebody else's step, and lets the ward's lead do it", () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    expect(undoLast(world, 1, otherVolunteer)).toMatchObject({ status: 'parked', reason: 'not-allowed' });
    expect(undoLast(world, 1, { ...leadOfWest, ward: '02' })).toMatchObject({ status: 'parked' });
    expect(undoLast(world, 1, leadOfWest).status).toBe('applied');
  });

  test('of a placement or a step that nobody knows is kept for the office', () => {
    const world = smallWorld();
    const undo = { placementId: uuid(1), stepId: uuid(5) };
    expect(world.run('undoStep', undo)).toMatchObject({ status: 'parked', reason: 'unknown-placement' });
    world.run('hangPoster', hang(1, 3, 3));
    expect(world.run('undoStep', undo)).toMatchObject({ status: 'parked', reason: 'unknown-step' });
  });
});

describe('moveHang', () => {
  test('judges the poster anew where it hangs now, and keeps what was decided', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    world.run('hangPoster', hang(2, 3, 4));
    expect(codes(world, 2)).toEqual(['too-close']);
    const move = { placementId: uuid(2), post: 'P38', place: gridPlace(3, 8), fix: null };
    expect(world.run('moveHang', move)).toEqual({ status: 'applied', flags: [] });
    expect(world.view.get('placement', uuid(2))).toMatchObject({ post: 'P38', ward: '02', state: 'hung' });
    expect(codes(world, 2)).toEqual([]);
  });

  test('does not stand in its own way', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    const move = { placementId: uuid(1), post: 'P34', place: gridPlace(3, 4), fix: null };
    expect(world.run('moveHang', move)).toMatchObject({ flags: [] });
  });
});

const backToTheTeam = { fate: 'returned', photo: null, fix: null } as const;

describe('takeDown', () => {
  test('may be done by anybody, and leaves who hung it', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    world.run('takeDown', { placementId: uuid(1), ...backToTheTeam }, otherVolunteer, NOON + 1);
    expect(world.view.get('placement', uuid(1))).toMatchObject({
      state: 'taken-down',
      by: volunteer.id,
      hungAt: NOON,
      at: NOON + 1,
    });
  });

  test('of a poster that never hung is kept in its history, with a flag for the office', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    undoLast(world, 1);
    const flags = ['odd-step:take-down'];
    expect(world.run('takeDown', { placementId: uuid(1), ...backToTheTeam })).toEqual({ status: 'applied', flags });
    expect(world.view.get('placement', uuid(1))!.steps.at(-1)).toMatchObject({ kind: 'take-down', odd: true });
    expect(codes(world, 1)).toEqual(flags);
  });
});

describe('clearFlag', () => {
  test('says who decided, and may be pressed by two at once', () => {
    const world = smallWorld({ officialStart: null });
    world.run('hangPoster', hang(1, 3, 3));
    world.run('clearFlag', { placementId: uuid(1), code: 'embargo' }, office, NOON);
    expect(world.run('clearFlag', { placementId: uuid(1), code: 'embargo' }, office, NOON + 5).status).toBe('applied');
    expect(world.view.get('placement', uuid(1))!.flags).toEqual([
      { code: 'embargo', cleared: { by: office.id, at: NOON } },
    ]);
  });

  test('is the office’s', () => {
    const world = smallWorld({ officialStart: null });
    world.run('hangPoster', hang(1, 3, 3));
    const clear = { placementId: uuid(1), code: 'embargo' };
    expect(world.run('clearFlag', clear)).toMatchObject({ status: 'refused', reason: 'not-allowed' });
  });
});

describe('planPoster and dropPlan', () => {
  test('plan before the start, and never where a rule forbids the poster', () => {
    const world = smallWorld({ officialStart: null });
    const plan = (n: number, post: string) =>
      world.run('planPoster', { placementId: uuid(n), post, motif: null }, office);
    world.run('hangPoster', hang(9, 3, 3));
    expect(plan(1, 'P88').status).toBe('applied');
    expect(plan(2, 'P88')).toMatchObject({ status: 'refused', reason: 'post-full' });
    expect(plan(3, 'P33')).toMatchObject({ status: 'refused', reason: 'post-full' });
    expect(plan(4, 'P34')).toMatchObject({ status: 'refused', reason: 'too-close' });
    expect(plan(5, 'nowhere')).toMatchObject({ status: 'refused', reason: 'unknown-post' });
  });

  test('belong to the office and to the lead of the ward', () => {
    const world = smallWorld();
    const east = { placementId: uuid(1), post: 'P38', motif: null };
    expect(world.run('planPoster', east, leadOfWest)).toMatchObject({ reason: 'not-allowed' });
    expect(world.run('planPoster', east, volunteer)).toMatchObject({ reason: 'not-allowed' });
    expect(world.run('planPoster', { ...east, post: 'P31' }, leadOfWest).status).toBe('applied');
    expect(world.run('dropPlan', { placementId: uuid(1) }, leadOfWest).status).toBe('applied');
    expect(world.run('dropPlan', { placementId: uuid(1) }, leadOfWest)).toMatchObject({ reason: 'not-planned' });
  });
});

describe('addPost', () => {
  test('knows its ward and the street of the nearest post', () => {
    const world = smallWorld();
    const place = { lon: gridPlace(3, 7).lon + 0.0001, lat: gridPlace(3, 7).lat };
    world.run('addPost', { postId: uuid(1), kind: 'lamp', ...place, fix: null });
    expect(world.view.get('post', uuid(1))).toMatchObject({ ward: '02', street: 'Street 3', by: volunteer.id });
    expect(world.run('hangPoster', { ...hang(2, 3, 7), post: uuid(1) })).toMatchObject({ flags: [] });
  });

  test('far outside the city is kept for the office', () => {
    const args = { postId: uuid(1), kind: 'lamp' as const, lon: 13.4, lat: 52.5, fix: null };
    expect(smallWorld().run('addPost', args)).toMatchObject({ status: 'parked', reason: 'outside-city' });
  });
});
