import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/mutator.ts';
import { balance } from '../../../src/domain/rules/ledger.ts';
import { hang } from '../../fixtures/hang.ts';
import { NOON, office, otherVolunteer, START, smallWorld, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { gridPlace } from '../../fixtures/small-city.ts';
import { undoLast } from '../../fixtures/undo-last.ts';

const MINUTE = 60_000;
const PIECE = { format: 'a1-pair', motif: 'rent' } as const;
const PHOTO = uuid(700);
const FIX = { ...gridPlace(3, 3), accuracy: 5 };

/** A world where poster 1 hangs on P33 since noon. */
function oneHangs() {
  const world = smallWorld();
  world.run('hangPoster', hang(1, 3, 3));
  return {
    ...world,
    world,
    row: () => world.view.get('placement', uuid(1))!,
    last: () => world.view.get('placement', uuid(1))!.steps.at(-1)!,
    report: (kind: 'damage' | 'miss' | 'cover' | 'misplace', minute = 10, by: Actor = otherVolunteer) =>
      world.run(
        'reportPoster',
        { placementId: uuid(1), kind, note: null, photo: null, fix: null },
        by,
        NOON + minute * MINUTE,
      ),
    held: (account: string) => balance(world.view, account, PIECE),
  };
}
const openFlags = (row: { flags: readonly { code: string; cleared: unknown }[] }) =>
  row.flags.filter(({ cleared }) => cleared === null).map(({ code }) => code);

describe('checkPoster', () => {
  test('says that it hangs as it should, whoever hung it, and finds one that was missing', () => {
    const { run, report, row, last, held } = oneHangs();
    report('miss');
    expect([row().state, held('street'), held('lost')]).toEqual(['missing', 0, 1]);
    run('checkPoster', { placementId: uuid(1), fix: FIX }, otherVolunteer, NOON + 20 * MINUTE);
    expect(row()).toMatchObject({ state: 'checked', by: volunteer.id, hungAt: NOON, at: NOON + 20 * MINUTE });
    expect(last()).toMatchObject({ kind: 'check', by: otherVolunteer.id, fix: FIX });
    expect([held('street'), held('lost')]).toEqual([1, 0]);
  });

  test('of one that turns up where another hangs by now flags that there are two', () => {
    const { world, run, report, row } = oneHangs();
    report('miss');
    expect(world.run('hangPoster', hang(2, 3, 3), otherVolunteer)).toEqual({ status: 'applied', flags: [] });
    const check = run('checkPoster', { placementId: uuid(1), fix: null }, volunteer, NOON + 20 * MINUTE);
    expect(check).toEqual({ status: 'applied', flags: ['post-full'] });
    expect(openFlags(row())).toEqual(['post-full']);
    undoLast(world, 2, otherVolunteer);
    expect(openFlags(row())).toEqual([]);
  });

  test('of a poster that nobody knows is kept for the office', () => {
    expect(smallWorld().run('checkPoster', { placementId: uuid(1), fix: null })).toMatchObject({
      status: 'parked',
      reason: 'unknown-placement',
    });
  });
});

describe('reportPoster', () => {
  test.each([
    ['damage', 'damaged'],
    ['miss', 'missing'],
    ['cover', 'covered'],
    ['misplace', 'to-move'],
  ] as const)('%s makes it %s, with note, photo and place', (kind, state) => {
    const { run, row, last } = oneHangs();
    const said = { note: 'Oben links eingerissen', photo: PHOTO, fix: FIX };
    expect(run('reportPoster', { placementId: uuid(1), kind, ...said }, otherVolunteer).status).toBe('applied');
    expect(row().state).toBe(state);
    expect(last()).toMatchObject({ kind, ...said });
  });

  test('of a missing one frees what was too close to it', () => {
    const { world, report } = oneHangs();
    world.run('hangPoster', hang(2, 3, 4));
    expect(openFlags(world.view.get('placement', uuid(2))!)).toEqual(['too-close']);
    report('miss');
    expect(openFlags(world.view.get('placement', uuid(2))!)).toEqual([]);
  });

  test('that is older than what somebody saw since changes nothing and bothers nobody', () => {
    const { run, report, row, last } = oneHangs();
    run('checkPoster', { placementId: uuid(1), fix: null }, volunteer, NOON + 20 * MINUTE);
    expect(report('damage', 10)).toEqual({ status: 'applied', flags: [] });
    expect(row()).toMatchObject({ state: 'checked', at: NOON + 20 * MINUTE, flags: [] });
    expect(last()).toMatchObject({ kind: 'damage', at: NOON + 10 * MINUTE, odd: true });
  });

  test('of one that was taken down before is flagged, and no longer once it is taken back', () => {
    const { world, run, report, row } = oneHangs();
    run('takeDown', { placementId: uuid(1), fate: 'returned', photo: null, fix: null }, volunteer, NOON + MINUTE);
    expect(report('damage')).toEqual({ status: 'applied', flags: ['odd-step:damage'] });
    expect(undoLast(world, 1, otherVolunteer)).toEqual({ status: 'applied', flags: [] });
    expect([row().state, openFlags(row())]).toEqual(['taken-down', []]);
  });

  test('is flagged again when it happens again after the office decided', () => {
    const { run, report, row } = oneHangs();
    run('takeDown', { placementId: uuid(1), fate: 'returned', photo: null, fix: null }, volunteer, NOON + MINUTE);
    report('damage');
    run('clearFlag', { placementId: uuid(1), code: 'odd-step:damage' }, office);
    expect(openFlags(row())).toEqual([]);
    report('damage', 30);
    expect(openFlags(row())).toEqual(['odd-step:damage']);
  });
});

describe('repairPoster and replacePoster', () => {
  test('put it right: the same poster, or a new one from the own hands while the old is scrap', () => {
    const { run, report, row, held } = oneHangs();
    report('damage');
    run(
      'repairPoster',
      { placementId: uuid(1), note: null, photo: null, fix: null },
      otherVolunteer,
      NOON + 20 * MINUTE,
    );
    expect([row().state, held('street'), held('scrap')]).toEqual(['repaired', 1, 0]);
    const hands = held('ward:01');
    run('replacePoster', { placementId: uuid(1), photo: PHOTO, fix: null }, otherVolunteer, NOON + 30 * MINUTE);
    expect([row().state, held('street'), held('scrap'), held('ward:01')]).toEqual(['replaced', 1, 1, hands - 1]);
  });

  test('replace a missing one, which stays lost', () => {
    const { run, report, held } = oneHangs();
    report('miss');
    run('replacePoster', { placementId: uuid(1), photo: null, fix: null });
    expect([held('street'), held('lost'), held('scrap')]).toEqual([1, 1, 0]);
  });
});

describe('takeDown', () => {
  const down = (fate: 'returned' | 'scrapped' | 'stolen') =>
    ({ placementId: uuid(1), fate, photo: null, fix: FIX }) as const;

  test('keeps the receiver’s fix of who did it out of the row, which shows that of who hung it', () => {
    const { run, row, last } = oneHangs();
    const hungAt = row().fix;
    run('takeDown', down('returned'), otherVolunteer, NOON + MINUTE);
    expect([row().fix, last().fix]).toEqual([hungAt, FIX]);
  });

  test('told twice is in the history twice, moves one poster and bothers nobody', () => {
    const { run, row, held } = oneHangs();
    run('takeDown', down('returned'), volunteer, NOON + MINUTE);
    expect(run('takeDown', down('scrapped'), otherVolunteer, NOON + 2 * MINUTE)).toEqual({
      status: 'applied',
      flags: [],
    });
    expect(row().steps.map(({ kind, odd }) => [kind, odd])).toEqual([
      ['hang', undefined],
      ['take-down', undefined],
      ['take-down', true],
    ]);
    expect([row().fate, held('street'), held('scrap'), held('ward:01')]).toEqual(['returned', 0, 0, 0]);
  });

  test('of one that was said to be stolen asks the office where it is', () => {
    const { run, row } = oneHangs();
    run('takeDown', down('stolen'), volunteer, NOON + MINUTE);
    expect(run('takeDown', down('returned'), otherVolunteer, NOON + 2 * MINUTE)).toMatchObject({
      flags: ['odd-step:take-down'],
    });
    expect(row().fate).toBe('stolen');
  });

  test('taken back has it hang again, and judges it beside what was hung since', () => {
    const { world, run, row } = oneHangs();
    run('takeDown', down('returned'), volunteer, NOON + MINUTE);
    world.run('hangPoster', hang(2, 3, 4), otherVolunteer);
    expect(undoLast(world, 1)).toEqual({ status: 'applied', flags: ['too-close'] });
    expect(row()).toMatchObject({ state: 'hung', fate: null, at: NOON });
  });
});

describe('moveHang', () => {
  const move = { placementId: uuid(1), post: 'P38', place: gridPlace(3, 8), fix: null };

  test('is for whoever stands there, and leaves who hung it', () => {
    const { run, report, row, last } = oneHangs();
    report('misplace');
    expect(run('moveHang', { ...move, fix: FIX }, otherVolunteer, NOON + 20 * MINUTE).status).toBe('applied');
    expect(row()).toMatchObject({ state: 'hung', post: 'P38', ward: '02', by: volunteer.id, fix: null });
    expect(last()).toMatchObject({ kind: 'move', post: 'P33', by: otherVolunteer.id, fix: FIX });
  });

  test('taken back has it where it was, judged there, and frees the other post', () => {
    const { world, run, row } = oneHangs();
    run('moveHang', move);
    world.run('hangPoster', hang(2, 3, 4), otherVolunteer);
    world.run('hangPoster', hang(3, 3, 9), otherVolunteer);
    expect(openFlags(world.view.get('placement', uuid(3))!)).toEqual(['too-close']);
    expect(undoLast(world, 1)).toEqual({ status: 'applied', flags: ['too-close'] });
    expect(row()).toMatchObject({ post: 'P33', ward: '01', state: 'hung', ...gridPlaceOf('P33') });
    expect(openFlags(world.view.get('placement', uuid(3))!)).toEqual([]);
  });

  test('does not decide that the stock was short', () => {
    const world = smallWorld();
    const order = { from: 'print', to: 'returned', ...PIECE, count: 5, note: null };
    world.run('moveStock', { transferId: uuid(800), ...order }, office);
    expect(world.run('hangPoster', hang(1, 3, 3))).toMatchObject({ flags: ['over-stock'] });
    world.run('moveHang', move);
    expect(openFlags(world.view.get('placement', uuid(1))!)).toEqual(['over-stock']);
  });
});

test('a poster whose motif nobody said is covered by any motif of its format, and by no other format', () => {
  const world = smallWorld();
  const give = (n: number, from: string, to: string, motif: string) =>
    world.run('moveStock', { transferId: uuid(n), from, to, format: 'a1-pair', motif, count: 1, note: null }, office);
  give(800, 'print', 'ward:01', 'rent');
  expect(world.run('hangPoster', { ...hang(1, 3, 3), motif: null })).toEqual({ status: 'applied', flags: [] });
  expect(balance(world.view, 'ward:01', { format: 'a1-pair', motif: null })).toBe(-1);
  expect(world.run('hangPoster', { ...hang(2, 3, 7), motif: null })).toMatchObject({ flags: ['over-stock'] });
  expect(world.run('hangPoster', { ...hang(3, 5, 3), motif: null, format: 'a0' })).toMatchObject({
    flags: ['over-stock'],
  });
});

describe('undoStep', () => {
  test('of a hang that fulfilled a plan leaves the plan, whose next poster is judged anew', () => {
    const world = smallWorld();
    world.run('planPoster', { placementId: uuid(1), post: 'P33', motif: null }, office);
    world.run('announceStart', { at: NOON + 60 * MINUTE }, office);
    world.run('hangPoster', hang(1, 3, 3));
    const row = () => world.view.get('placement', uuid(1))!;
    expect(openFlags(row())).toEqual(['embargo']);
    undoLast(world, 1);
    expect([row().state, openFlags(row()), balance(world.view, 'street', PIECE)]).toEqual(['planned', [], 0]);
    world.run('hangPoster', hang(1, 3, 3));
    expect([row().state, openFlags(row())]).toEqual(['hung', ['embargo']]);
    expect(row().steps.map(({ kind }) => kind)).toEqual(['plan', 'hang', 'undo', 'hang']);
  });

  test('of a step that somebody followed is kept as odd, and flagged', () => {
    const { world, report, row } = oneHangs();
    report('damage');
    const stepId = row().steps[0]!.id;
    const undo = world.run('undoStep', { placementId: uuid(1), stepId }, volunteer, NOON + 20 * MINUTE);
    expect(undo).toEqual({ status: 'applied', flags: ['odd-step:undo'] });
    expect(row().state).toBe('damaged');
  });

  test('finds the step of a poster whose id was taken when the server heard of it', () => {
    const world = smallWorld();
    world.run('hangPoster', hang(1, 3, 3));
    world.run('hangPoster', hang(1, 7, 7), otherVolunteer);
    const own = [...world.view.placementsOn('P77')][0]!;
    const stepId = own.steps[0]!.id;
    expect(own.id).toBe(stepId);
    world.run('attachPhoto', { placementId: uuid(1), stepId, photo: PHOTO }, otherVolunteer);
    expect(world.view.get('placement', stepId)!.steps[0]!.photo).toBe(PHOTO);
    world.run('undoStep', { placementId: uuid(1), stepId }, otherVolunteer);
    expect(world.view.get('placement', stepId)!.state).toBe('undone');
    expect(world.view.get('placement', uuid(1))!.state).toBe('hung');
  });
});

describe('attachPhoto', () => {
  test('adds a picture to the own step, and leaves its kind and place in the history', () => {
    const { run, row } = oneHangs();
    const stepId = row().steps[0]!.id;
    expect(run('attachPhoto', { placementId: uuid(1), stepId, photo: PHOTO }).status).toBe('applied');
    expect(row().steps).toMatchObject([{ id: stepId, kind: 'hang', photo: PHOTO }]);
  });

  test('is for who did it, or leads there', () => {
    const { run, row } = oneHangs();
    const attach = { placementId: uuid(1), stepId: row().steps[0]!.id, photo: PHOTO };
    expect(run('attachPhoto', attach, otherVolunteer)).toMatchObject({ status: 'parked', reason: 'not-allowed' });
    expect(run('attachPhoto', attach, office).status).toBe('applied');
    expect(run('attachPhoto', { ...attach, stepId: uuid(5) })).toMatchObject({ reason: 'unknown-step' });
  });
});

describe('announceStart', () => {
  test('flags once more what went away by itself, when the start moves later again', () => {
    const { run, row } = oneHangs();
    run('announceStart', { at: NOON + MINUTE }, office);
    run('announceStart', { at: START }, office);
    expect(openFlags(row())).toEqual([]);
    run('announceStart', { at: NOON + MINUTE }, office);
    expect(openFlags(row())).toEqual(['embargo']);
  });
});

/** Where the post of this id stands. */
const gridPlaceOf = (id: string) => {
  const { lon, lat } = gridPlace(Number(id[1]), Number(id[2]));
  return { lon: expect.closeTo(lon, 6), lat: expect.closeTo(lat, 6) };
};
