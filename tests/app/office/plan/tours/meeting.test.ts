import { describe, expect, test } from 'vitest';
import { newCrew } from '../../../../../src/app/office/plan/tours/crews.ts';
import { defaultTours } from '../../../../../src/app/office/plan/tours/default-tours.ts';
import { givePoints } from '../../../../../src/app/office/plan/tours/meeting/give-points.ts';
import { howFar } from '../../../../../src/app/office/plan/tours/meeting/how-far.ts';
import { orderMeeting } from '../../../../../src/app/office/plan/tours/meeting/order-meeting.ts';
import type { Crew, TourStop, ToursPlan } from '../../../../../src/planning/tours/tours-plan.ts';
import { NOON, office, smallWorld, uuid } from '../../../../fixtures/small-campaign.ts';
import { gridPlace, gridPost } from '../../../../fixtures/small-city.ts';

const stop = (n: number, row: number, column: number): TourStop => ({
  id: uuid(n),
  post: gridPost(row, column),
  ward: null,
  ...gridPlace(row, column),
});
const crew = (name: string, more: Partial<Crew> = {}): Crew => ({ ...newCrew(name, null), ...more });
const planOf = (crews: readonly Crew[], ...stops: readonly (readonly string[])[]): ToursPlan => ({
  tours: stops.map((of, n) => ({ crew: crews[n]!.id, stops: of, metres: 1, minutes: 1, path: [] })),
  left: [],
  byAir: 0,
});

describe('what is asked for', () => {
  const { view } = smallWorld();
  const settings = defaultTours(view, NOON);
  const stops = [stop(0, 0, 0), stop(1, 0, 9), stop(2, 9, 0)];

  test('is a point for each crew without a start, beside where the others begin', () => {
    const crews = [crew('A'), crew('B', { start: gridPlace(5, 5) }), crew('C')];
    const order = orderMeeting({ ...settings, crews }, null, stops);
    expect(order).toMatchObject({ count: 2, mode: 'foot', begun: [gridPlace(5, 5)] });
    expect(order.stops).toEqual([gridPlace(0, 0), gridPlace(0, 9), gridPlace(9, 0)]);
  });

  test('leaves out locked tours, and their crews', () => {
    const crews = [crew('A', { start: gridPlace(5, 5) }), crew('B'), crew('C')];
    const plan = planOf(crews, [uuid(0)], [uuid(1)], [uuid(2)]);
    const order = orderMeeting({ ...settings, crews, locked: [crews[0]!.id, crews[1]!.id] }, plan, stops);
    expect(order).toMatchObject({ count: 1, begun: [], stops: [gridPlace(9, 0)] });
  });

  test('is by what most of them go by, and by the slower of two', () => {
    const modeOf = (...modes: readonly Crew['mode'][]) =>
      orderMeeting({ ...settings, crews: modes.map((mode, n) => crew(`${n}`, { mode })) }, null, stops).mode;
    expect(modeOf('car', 'bike', 'car')).toBe('car');
    expect(modeOf('car', 'bike')).toBe('bike');
    expect(modeOf('car', 'foot', 'bike')).toBe('foot');
  });
});

describe('who meets where', () => {
  const away = (table: readonly (readonly number[])[]) => (row: number, point: number) => table[row]![point]!;
  const NOWHERE = Number.POSITIVE_INFINITY;

  test('each point has a crew, and the nearest gets it', () => {
    const table = [
      [5, 9],
      [1, 3],
    ];
    expect(givePoints([0, 1], [{ stops: 1 }, { stops: 90 }], away(table))).toEqual([1, 0]);
  });

  test('crews that are nowhere at home take what is left', () => {
    const table = [
      [NOWHERE, NOWHERE, NOWHERE],
      [NOWHERE, NOWHERE, NOWHERE],
      [0, 200, 300],
    ];
    expect(givePoints([0, 1, 2], [{ stops: 3 }, { stops: 2 }, { stops: 1 }], away(table))).toEqual([1, 2, 0]);
  });

  test('with fewer points than crews they are shared by what there is to do', () => {
    const points = [{ stops: 60 }, { stops: 20 }, { stops: 0 }];
    const given = givePoints([0, 1, 2, 3, 4, 5], points, () => NOWHERE);
    expect(points.map((_, point) => given.filter((one) => one === point).length)).toEqual([4, 1, 1]);
  });

  test('without points nobody meets, and with more points than crews all crews do', () => {
    expect(givePoints([0, 1], [], () => 0)).toEqual([]);
    expect(givePoints([0], [{ stops: 2 }, { stops: 1 }], away([[4, 3]]))).toEqual([1]);
  });
});

describe('how far a crew is from a place', () => {
  test('counts from its stops, else from its team’s ward, and is the same everywhere for a crew of nobody', () => {
    const { run, view, city } = smallWorld();
    const made = run('setTeam', { teamId: uuid(50), name: 'East', ward: '02', code: 'EAST', closed: false }, office);
    expect(made.status).toBe('applied');
    expect(run('planPoster', { placementId: uuid(1), post: gridPost(2, 0), motif: null }, office).status).toBe(
      'applied',
    );
    const crews = [crew('A', { team: uuid(50) }), crew('B', { team: uuid(50) }), crew('C')];
    const away = howFar(view, city, planOf(crews, [uuid(1)]));
    expect(away(crews[0]!, gridPlace(2, 1))).toBeCloseTo(30, 0);
    expect(away(crews[1]!, gridPlace(2, 8))).toBe(0);
    expect(away(crews[1]!, gridPlace(2, 1))).toBeGreaterThan(0);
    expect(away(crews[2]!, gridPlace(2, 8))).toBe(Number.POSITIVE_INFINITY);
  });
});
