import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ShiftRow, SignUp } from '../../../src/domain/model/shift.ts';
import { addDays, dayIn } from '../../../src/domain/rules/day-in.ts';
import { needsPeople } from '../../../src/domain/rules/sign-ups.ts';
import {
  boardLines,
  filterShifts,
  gapsOf,
  type StaffingFilter,
  staffedShift,
  staffingFigures,
} from '../../../src/domain/rules/staffing-board.ts';
import { DAY, HOUR, plan } from '../../fixtures/shift-world.ts';
import { NOON, uuid } from '../../fixtures/small-campaign.ts';

const BERLIN = 'Europe/Berlin';
const EVERYTHING: StaffingFilter = { ward: null, group: null, kind: null };
const today = dayIn(BERLIN, NOON);
const fortnight = Array.from({ length: 14 }, (_, days) => addDays(today, days));

const shift = (n: number, wish: Partial<ShiftRow> = {}): ShiftRow => ({
  ...plan,
  id: uuid(500_000 + n),
  start: NOON + DAY,
  end: (wish.start ?? NOON + DAY) + 2 * HOUR,
  series: null,
  lead: uuid(1),
  leadName: 'Anna',
  state: 'open',
  cancelNote: null,
  signUps: [],
  by: null,
  at: NOON,
  ...wish,
});
const coming = (n: number, changes: Partial<SignUp> = {}): SignUp => ({
  id: uuid(700_000 + n),
  member: uuid(600_000 + n),
  name: 'Bela',
  group: null,
  phone: null,
  experienced: false,
  newcomer: false,
  state: 'coming',
  at: NOON,
  seeksCover: false,
  movedUpAt: null,
  leftAt: null,
  came: null,
  ...changes,
});
const gapsIn = (rows: readonly ShiftRow[]) =>
  gapsOf(filterShifts(rows, EVERYTHING, BERLIN), NOON).map(({ shift: { id } }) => id);

const anyShift = fc
  .record({
    n: fc.integer({ min: 0, max: 1_000_000 }),
    start: fc.integer({ min: -100, max: 400 }).map((hours) => NOON + hours * HOUR),
    min: fc.integer({ min: 0, max: 4 }),
    minExperienced: fc.integer({ min: 0, max: 2 }),
    lead: fc.constantFrom(uuid(1), null),
    state: fc.constantFrom('open' as const, 'cancelled' as const),
    ward: fc.constantFrom('01', '02', null),
    signUps: fc.array(
      fc.record({
        experienced: fc.boolean(),
        seeksCover: fc.boolean(),
        state: fc.constantFrom('coming' as const, 'waiting' as const, 'withdrawn' as const, 'invited' as const),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ n, signUps, ...wish }) => shift(n, { ...wish, signUps: signUps.map((one, index) => coming(index, one)) }));
const anyShifts = fc.uniqueArray(anyShift, { maxLength: 20, selector: ({ id }) => id });

describe('gapsOf', () => {
  test('names the soonest first, and at one hour the one that lacks the most', () => {
    const later = shift(1, { start: NOON + 2 * DAY, min: 4 });
    const few = shift(2, { min: 1 });
    const many = shift(3, { min: 4 });
    expect(gapsIn([later, few, many])).toEqual([many.id, few.id, later.id]);
  });

  test('takes a shift without a lead for a gap, however many come', () => {
    const full = shift(1, { min: 1, signUps: [coming(1)] });
    expect(gapsIn([full, shift(2, { min: 1, signUps: [coming(1)], lead: null })])).toEqual([shift(2).id]);
  });

  test('are exactly the open shifts to come that need people or a lead', () => {
    fc.assert(
      fc.property(anyShifts, (rows) => {
        const wanted = rows.filter(
          (row) => row.end > NOON && row.state === 'open' && (needsPeople(row) || row.lead === null),
        );
        expect(new Set(gapsIn(rows))).toEqual(new Set(wanted.map(({ id }) => id)));
      }),
    );
  });
});

describe('boardLines', () => {
  test('shows every shift of these days once, under its ward', () => {
    fc.assert(
      fc.property(anyShifts, (rows) => {
        const lines = boardLines(filterShifts(rows, EVERYTHING, BERLIN), fortnight, 'ward');
        const shown = lines.flatMap(({ key, shifts }) => shifts.map(({ shift: row }) => [key, row.id]));
        const wanted = rows
          .filter(({ start }) => fortnight.includes(dayIn(BERLIN, start)))
          .map(({ ward, id }) => [ward, id]);
        expect(shown.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });

  test('has no line for a group without shifts', () => {
    const lines = boardLines(filterShifts([shift(1, { group: 'g' })], EVERYTHING, BERLIN), fortnight, 'group');
    expect(lines.map(({ key }) => key)).toEqual(['g']);
  });
});

describe('filterShifts', () => {
  test('keeps the ward, the group and the kind that were asked for', () => {
    const rows = [shift(1), shift(2, { ward: '02' }), shift(3, { kind: 'stand' }), shift(4, { group: 'g' })];
    const ids = (filter: Partial<StaffingFilter>) =>
      filterShifts(rows, { ...EVERYTHING, ...filter }, BERLIN).map(
        ({ shift: { id } }) => rows.findIndex((row) => row.id === id) + 1,
      );
    expect(ids({ ward: '02' })).toEqual([2]);
    expect(ids({ kind: 'doors', group: 'g' })).toEqual([4]);
    expect(ids({})).toEqual([1, 2, 3, 4]);
  });

  test('looks at a row only once, as long as it is the same', () => {
    const row = shift(1);
    expect(staffedShift(row, BERLIN)).toBe(staffedShift(row, BERLIN));
    expect(staffedShift({ ...row }, BERLIN)).not.toBe(staffedShift(row, BERLIN));
  });
});

describe('staffingFigures', () => {
  test('counts the places of these days, those taken and the people missing; nothing of what is cancelled', () => {
    const rows = [
      shift(1, { min: 3, max: 4, signUps: [coming(1), coming(2)] }),
      shift(2, { state: 'cancelled' }),
      shift(3, { start: NOON + 9 * DAY }),
    ];
    const shifts = filterShifts(rows, EVERYTHING, BERLIN);
    expect(staffingFigures(shifts, today, addDays(today, 6))).toEqual({ places: 4, filled: 2, missing: 1 });
  });
});
