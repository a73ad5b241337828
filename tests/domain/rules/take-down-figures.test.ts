import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fate } from '../../../src/domain/model/placement.ts';
import { takeDownFigures } from '../../../src/domain/rules/take-down-figures.ts';
import { hang } from '../../fixtures/hang.ts';
import { smallWorld, uuid } from '../../fixtures/small-campaign.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NIGHT = Date.parse('2027-04-11T18:00:00+02:00');

/** Twelve posters, in the west every second; the last day is the 25th. */
function twelveHang() {
  const world = smallWorld();
  for (let n = 0; n < 12; n++) world.run('hangPoster', hang(n, Math.floor(n / 2) + 1, n % 2 === 0 ? 1 : 8));
  const takeDown = (n: number, at: number, fate: Fate = 'returned') =>
    world.run('takeDown', { placementId: uuid(n), fate, photo: null, fix: null }, undefined, at);
  return { ...world, takeDown };
}

describe('the figures of the take-down', () => {
  test('have no forecast before anything is down, and count what was down before as down', () => {
    const { view, takeDown } = twelveHang();
    takeDown(0, NIGHT - DAY);
    const { whole } = takeDownFigures(view, NIGHT + HOUR);
    const none = { perDay: 0, finishAt: null, daysLate: null, overdue: false };
    expect(whole).toEqual({ hanging: 11, takenDown: 1, lost: 0, ...none });
  });

  test('go by what came down since election night, and the first hours count as a day', () => {
    const { view, takeDown } = twelveHang();
    for (const n of [0, 1, 2]) takeDown(n, NIGHT + HOUR);
    expect(takeDownFigures(view, NIGHT + 2 * HOUR).whole).toMatchObject({
      hanging: 9,
      perDay: 3,
      finishAt: NIGHT + 2 * HOUR + 3 * DAY,
      daysLate: 0,
    });
    expect(takeDownFigures(view, NIGHT + 6 * DAY).whole).toMatchObject({ perDay: 0.5, daysLate: 10 });
  });

  test('say per ward which is late', () => {
    const { view, takeDown } = twelveHang();
    for (const n of [0, 2, 4, 6, 8]) takeDown(n, NIGHT + HOUR);
    takeDown(1, NIGHT + HOUR);
    const { wards } = takeDownFigures(view, NIGHT + 5 * DAY);
    expect(wards.map(({ ward, hanging, daysLate }) => [ward.id, hanging, daysLate])).toEqual([
      ['01', 1, 0],
      ['02', 5, 16],
    ]);
  });

  test('count what is gone as lost, found or not by those who came', () => {
    const { view, run, takeDown } = twelveHang();
    takeDown(0, NIGHT + HOUR, 'stolen');
    takeDown(1, NIGHT + HOUR, 'scrapped');
    run('reportPoster', { placementId: uuid(2), kind: 'miss', note: null, photo: null, fix: null });
    expect(takeDownFigures(view, NIGHT + DAY).whole).toMatchObject({ hanging: 9, takenDown: 1, lost: 2, perDay: 2 });
  });

  test('are overdue from the day after the last one, until nothing hangs', () => {
    const { view, takeDown } = twelveHang();
    const after = Date.parse('2027-04-26T00:00:00+02:00');
    expect([after - 1, after].map((at) => takeDownFigures(view, at).whole.overdue)).toEqual([false, true]);
    for (let n = 0; n < 12; n++) takeDown(n, after);
    expect(takeDownFigures(view, after + HOUR).whole).toMatchObject({ hanging: 0, overdue: false, finishAt: null });
  });

  test('are not late on the last day itself, though the clocks change before it', () => {
    const world = smallWorld({ electionDay: '2027-03-27', takeDownDay: '2027-03-28' });
    for (const n of [1, 3]) world.run('hangPoster', hang(n, n, 1));
    const down = { placementId: uuid(1), fate: 'returned', photo: null, fix: null } as const;
    world.run('takeDown', down, undefined, Date.parse('2027-03-27T22:30:00+01:00'));
    const { whole } = takeDownFigures(world.view, Date.parse('2027-03-27T22:45:00+01:00'));
    // A day later it is 23:45 of the 28th, for that day has 23 hours.
    expect(whole).toMatchObject({ finishAt: Date.parse('2027-03-28T23:45:00+02:00'), daysLate: 0 });
  });

  test('of the wards add up to those of the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(11), fc.constantFrom<Fate>('returned', 'scrapped', 'stolen'))), (downs) => {
        const { view, takeDown } = twelveHang();
        for (const [n, fate] of downs) takeDown(n, NIGHT + HOUR, fate);
        const { whole, wards } = takeDownFigures(view, NIGHT + DAY);
        for (const figure of ['hanging', 'takenDown', 'lost', 'perDay'] as const) {
          expect(wards.reduce((sum, ward) => sum + ward[figure], 0)).toBeCloseTo(whole[figure]);
        }
        expect(whole.hanging + whole.takenDown + whole.lost).toBe(12);
      }),
      { numRuns: 30 },
    );
  });
});
