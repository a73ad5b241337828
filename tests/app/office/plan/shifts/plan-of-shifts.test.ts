import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultShifts } from '../../../../../src/app/office/plan/shifts/default-shifts.ts';
import { putOn, takeOff } from '../../../../../src/app/office/plan/shifts/edit-places.ts';
import { findDifferences } from '../../../../../src/app/office/plan/shifts/find-differences.ts';
import { orderShifts, shiftsToPlan } from '../../../../../src/app/office/plan/shifts/order-shifts.ts';
import {
  afterwards,
  isPlaced,
  placeId,
  previewPlaces,
  readPlaceId,
} from '../../../../../src/app/office/plan/shifts/publish-places.ts';
import { staffShifts } from '../../../../../src/app/office/plan/shifts/staff-shifts.ts';
import { emptyProfile } from '../../../../../src/domain/rules/empty-profile.ts';
import type { ShiftsPlan } from '../../../../../src/planning/shifts/shifts-plan.ts';
import { aShift, aSignUp } from '../../../../fixtures/a-shift.ts';
import { putShift, shiftWorld } from '../../../../fixtures/shift-world.ts';
import { leadOfWest, NOON, office, uuid } from '../../../../fixtures/small-campaign.ts';

const ZONE = 'Europe/Berlin';
const shift = aShift({ min: 2, max: 4, minExperienced: 1 });
const empty: ShiftsPlan = { places: [], gaps: [], load: [], parted: [] };
const nothing = { wanted: [], unwanted: [] };
const planOf = (...members: string[]): ShiftsPlan => ({
  ...empty,
  places: members.map((member) => ({ shift: shift.id, member, why: 'wish' })),
});

describe('by hand', () => {
  test('somebody who is put on stays in the next run, and whoever is taken off stays away', () => {
    const put = putOn(empty, nothing, shift, 'a');
    expect(put.plan.places).toEqual([{ shift: shift.id, member: 'a', why: 'wanted' }]);
    expect(put.changes).toEqual({ wanted: [{ shift: shift.id, member: 'a' }], unwanted: [] });
    const taken = takeOff(put.plan, put.changes, shift, 'a');
    expect(taken.plan.places).toEqual([]);
    expect(taken.changes).toEqual({ wanted: [], unwanted: [{ shift: shift.id, member: 'a' }] });
  });

  test('hours follow, and end where they began when all is taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }), (members) => {
        const people = [...new Set(members)];
        let [plan, wishes] = [empty, nothing as Parameters<typeof putOn>[1]];
        for (const member of people) ({ plan, changes: wishes } = putOn(plan, wishes, shift, member));
        expect(plan.load.map(({ hours }) => hours)).toEqual(people.map(() => 2));
        for (const member of people) ({ plan, changes: wishes } = takeOff(plan, wishes, shift, member));
        expect(plan.load).toEqual([]);
        expect(plan.places).toEqual([]);
      }),
    );
  });

  test('what a shift lacks is counted anew, without a reason that nobody looked for', () => {
    const profile = { ...emptyProfile('a'), experienced: ['doors'] };
    const profileOf = (id: string) => (id === 'a' ? profile : undefined);
    const full = planOf('a', 'b');
    expect(staffShifts(full, [shift], profileOf)[0]!.lack).toBeUndefined();
    const { plan } = takeOff(full, nothing, shift, 'a');
    expect(staffShifts(plan, [shift], profileOf)[0]!.lack).toEqual({ people: 1, experienced: 1 });
  });

  test('as long as nobody changed it, the planner’s own word on a gap holds', () => {
    const gap = { shift: shift.id, people: 1, experienced: 0, why: 'busy' as const };
    expect(staffShifts({ ...planOf('a'), gaps: [gap] }, [shift], () => undefined)[0]!.lack).toBe(gap);
  });
});

describe('the order', () => {
  test('lets nobody be put on shifts that somebody else looks after, and still binds who comes there', () => {
    const { view } = shiftWorld(1);
    const mine = putShift(view, 1, { ward: '01' });
    const theirs = putShift(view, 2, { ward: '02', min: 3, signUps: [aSignUp(uuid(9))] });
    const order = orderShifts(view, leadOfWest, defaultShifts('2027-01-01'), null, NOON);
    const of = (id: string) => order.shifts.find((one) => one.id === id)!;
    expect(of(mine.id)).toEqual(mine);
    expect(of(theirs.id)).toEqual({ ...theirs, min: 0, max: 1, minExperienced: 0 });
    expect(orderShifts(view, office, defaultShifts('2027-01-01'), null, NOON).shifts).toContainEqual(theirs);
  });

  test('leaves out a wish to go together that nobody is in yet', () => {
    const { view } = shiftWorld(0);
    const settings = { ...defaultShifts('2027-01-01'), together: [['a', 'b'], []] };
    expect(orderShifts(view, office, settings, null, NOON).settings.together).toEqual([['a', 'b']]);
  });

  test('is about open shifts of its days and kinds that have not begun', () => {
    const day = 24 * 3_600_000;
    const shifts = [
      aShift({ id: 'late', start: NOON + 9 * day }),
      aShift({ id: 'begun', start: NOON - 1 }),
      aShift({ id: 'off', start: NOON + day, state: 'cancelled' }),
      aShift({ id: 'stand', start: NOON + day, kind: 'stand' }),
      aShift({ id: 'second', start: NOON + 2 * day }),
      aShift({ id: 'first', start: NOON + day }),
    ];
    const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
    const within = { from: iso(NOON - day), until: iso(NOON + 3 * day), kinds: ['doors'] };
    expect(shiftsToPlan(shifts, within, ZONE, NOON).map(({ id }) => id)).toEqual(['first', 'second']);
    expect(shiftsToPlan(shifts, { ...within, kinds: [] }, ZONE, NOON)).toHaveLength(3);
  });
});

test('two plans differ by who is on a shift in one of them only', () => {
  expect(findDifferences(planOf('a', 'b'), planOf('b', 'c'))).toEqual([{ shift: shift.id, a: ['a'], b: ['c'] }]);
  expect(findDifferences(planOf('a', 'b'), planOf('b', 'a'))).toEqual([]);
});

describe('publishing', () => {
  const withEntry = (...entries: Parameters<typeof aSignUp>[]) =>
    aShift({ signUps: entries.map((entry) => aSignUp(...entry)) });
  const preview = (row: ReturnType<typeof aShift> | undefined, before: string[] = [], way: 'ask' | 'put' = 'ask') =>
    previewPlaces(planOf('a'), way, () => row, new Set(before), NOON);

  test('an id says all there is to a place', () => {
    const place = { way: 'put', shift: uuid(1), member: uuid(2) } as const;
    expect(readPlaceId(placeId(place))).toEqual(place);
  });

  test('asks whom nobody asked, and says of the others why not', () => {
    expect(preview(aShift()).possible).toEqual([{ way: 'ask', shift: shift.id, member: 'a' }]);
    expect([...preview(undefined).against]).toEqual([['gone', 1]]);
    expect([...preview(aShift({ state: 'cancelled' })).against]).toEqual([['gone', 1]]);
    expect([...preview(aShift({ end: NOON })).against]).toEqual([['over', 1]]);
    expect([...preview(withEntry(['a', { state: 'declined' }])).against]).toEqual([['said-no', 1]]);
    expect([...preview(withEntry(['a', { state: 'invited' }])).against]).toEqual([['there', 1]]);
  });

  test('puts down whoever was asked and has not answered', () => {
    expect(preview(withEntry(['a', { state: 'invited' }]), [], 'put').possible).toHaveLength(1);
  });

  test('what an interrupted try did is done, and no obstacle', () => {
    const row = withEntry(['a', { state: 'invited' }]);
    const id = placeId({ way: 'ask', shift: shift.id, member: 'a' });
    const { possible, against } = preview(row, [id]);
    expect(possible).toHaveLength(1);
    expect(isPlaced(possible[0]!, row)).toBe(true);
    expect(against.size).toBe(0);
  });

  test('whoever comes already is not published', () => {
    const plan: ShiftsPlan = { ...empty, places: [{ shift: shift.id, member: 'a', why: 'fixed' }] };
    expect(previewPlaces(plan, 'ask', () => shift, new Set(), NOON)).toEqual({ possible: [], against: new Map() });
  });

  test('takes back questions without an answer and places that were given, not what people agreed to', () => {
    const ask = { way: 'ask', shift: shift.id, member: 'a' } as const;
    const put = { ...ask, way: 'put' } as const;
    expect(afterwards(ask, withEntry(['a', { state: 'invited' }]), NOON)).toBe('free');
    expect(afterwards(ask, withEntry(['a', { state: 'coming' }]), NOON)).toBe('agreed');
    expect(afterwards(put, withEntry(['a', { state: 'coming' }]), NOON)).toBe('free');
    expect(afterwards(put, { ...withEntry(['a', { state: 'coming' }]), end: NOON }, NOON)).toBe('over');
    expect(afterwards(ask, withEntry(['a', { state: 'declined' }]), NOON)).toBeUndefined();
    expect(afterwards(ask, undefined, NOON)).toBeUndefined();
  });
});
