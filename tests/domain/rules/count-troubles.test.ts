import { describe, expect, test } from 'vitest';
import { countTroubles } from '../../../src/domain/rules/count-troubles.ts';
import { hang } from '../../fixtures/hang.ts';
import { NOON, office, otherVolunteer, smallWorld, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { undoLast } from '../../fixtures/undo-last.ts';

const MINUTE = 60_000;

/** One poster that hangs since noon, and what happens to it. */
function onePoster() {
  const world = smallWorld();
  world.run('hangPoster', hang(1, 3, 3));
  const empty = { note: null, photo: null, fix: null };
  return {
    world,
    report: (kind: 'damage' | 'miss' | 'cover' | 'misplace', minute: number, by = volunteer) =>
      world.run('reportPoster', { placementId: uuid(1), kind, ...empty }, by, NOON + minute * MINUTE),
    repair: (minute: number) =>
      world.run('repairPoster', { placementId: uuid(1), ...empty }, volunteer, NOON + minute * MINUTE),
    counts: () => countTroubles(world.view.get('placement', uuid(1))!.steps),
    state: () => world.view.get('placement', uuid(1))!.state,
  };
}

describe('troubles are counted', () => {
  test('once where two people report one damage, with two voices', () => {
    const { report, counts, state } = onePoster();
    report('damage', 10);
    expect(report('damage', 15, otherVolunteer)).toEqual({ status: 'applied', flags: [] });
    expect([state(), counts().damage]).toEqual(['damaged', { times: 1, voices: 2 }]);
  });

  test('once where the first of the two was offline and is heard last', () => {
    const { report, counts, state, world } = onePoster();
    report('damage', 15, otherVolunteer);
    report('damage', 10);
    expect([state(), counts().damage]).toEqual(['damaged', { times: 1, voices: 2 }]);
    expect(world.view.get('placement', uuid(1))!.flags).toEqual([]);
  });

  test('again after a repair', () => {
    const { report, repair, counts } = onePoster();
    report('damage', 10);
    repair(20);
    report('damage', 30);
    expect(counts().damage).toEqual({ times: 2, voices: 2 });
  });

  test('where they belong when they are told after the repair, and leave it repaired', () => {
    const { report, repair, counts, state } = onePoster();
    repair(20);
    report('damage', 10, otherVolunteer);
    expect([state(), counts().damage]).toEqual(['repaired', { times: 1, voices: 1 }]);
  });

  test('each for itself, and not where they were taken back or cannot have been', () => {
    const { world, report, counts } = onePoster();
    report('miss', 10);
    report('cover', 20);
    undoLast(world, 1);
    report('misplace', 30);
    world.run(
      'takeDown',
      { placementId: uuid(1), fate: 'scrapped', photo: null, fix: null },
      office,
      NOON + 60 * MINUTE,
    );
    report('damage', 70);
    expect(counts()).toEqual({
      miss: { times: 1, voices: 1 },
      cover: { times: 0, voices: 0 },
      misplace: { times: 1, voices: 1 },
      damage: { times: 0, voices: 0 },
    });
  });
});
