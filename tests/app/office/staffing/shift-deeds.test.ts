import { describe, expect, test } from 'vitest';
import { copyShifts } from '../../../../src/app/office/staffing/copy-shifts.ts';
import { draftOfShift, draftOfTemplate, emptyDraft } from '../../../../src/app/office/staffing/draft-of.ts';
import { fieldOf, toMakeShifts, toSetShift } from '../../../../src/app/office/staffing/shift-deeds.ts';
import { mutators } from '../../../../src/domain/mutators/registry.ts';
import { draftShifts } from '../../../../src/domain/rules/draft-shifts.ts';
import { instantIn } from '../../../../src/domain/rules/instant-in.ts';
import { plan, putShift, shiftWorld } from '../../../fixtures/shift-world.ts';
import { uuid } from '../../../fixtures/small-campaign.ts';

const BERLIN = 'Europe/Berlin';

describe('toMakeShifts', () => {
  test('is one deed that the rules take, a series where there are several', () => {
    const draft = { ...emptyDraft('2027-01-12', null), slots: { minutes: 60, groups: [], by: 'turn' as const } };
    const args = toMakeShifts(draftShifts(draft, BERLIN).shifts);
    expect(mutators.makeShifts.args.safeParse(args).success).toBe(true);
    expect(args.shifts).toHaveLength(2);
    expect(args.series).not.toBeNull();
    expect(toMakeShifts(args.shifts.slice(0, 1)).series).toBeNull();
  });
});

describe('toSetShift', () => {
  const { view } = shiftWorld();
  const start = draftOfShift(putShift(view, 1), BERLIN);

  test('names only what was changed', () => {
    const args = toSetShift(uuid(1), start, { ...start, max: 9, note: 'Bringt Licht mit' }, BERLIN);
    expect(args).toEqual({ shiftId: uuid(1), max: 9, note: 'Bringt Licht mit' });
  });

  test('names nothing where nothing was changed', () => {
    expect(toSetShift(uuid(1), start, start, BERLIN)).toEqual({ shiftId: uuid(1) });
  });

  test('moves the end with the start when another day is chosen', () => {
    const args = toSetShift(uuid(1), start, { ...start, day: '2027-03-30' }, BERLIN);
    expect(Object.keys(args).sort()).toEqual(['end', 'shiftId', 'start']);
  });
});

describe('copyShifts', () => {
  test('copies the plan a week later by the wall clock, without the people and without a lead who has left', () => {
    const { view } = shiftWorld();
    const [start, end] = ['18:00', '20:00'].map((time) => instantIn(BERLIN, '2027-03-23', time)) as [number, number];
    const shift = putShift(view, 1, { start, end, lead: uuid(999), series: uuid(3) });
    const [deed, ...others] = copyShifts(view, [shift], 7, BERLIN);
    expect(others).toEqual([]);
    expect(mutators.makeShifts.args.parse(deed)).toEqual({
      series: null,
      shifts: [
        {
          ...plan,
          lead: null,
          id: deed!.shifts[0]!.id,
          start: instantIn(BERLIN, '2027-03-30', '18:00'),
          end: instantIn(BERLIN, '2027-03-30', '20:00'),
        },
      ],
    });
  });

  test('makes as many deeds as it takes', () => {
    const { view } = shiftWorld();
    const shifts = Array.from({ length: 201 }, (_, n) => putShift(view, n));
    expect(copyShifts(view, shifts, 7, BERLIN).map((deed) => deed.shifts.length)).toEqual([200, 1]);
  });
});

describe('draftOfTemplate', () => {
  test('begins at the time of the template and lasts as long, past midnight too', () => {
    const template = { id: uuid(1), name: 'Nachts', plan, time: '22:30', minutes: 150, closedAt: null };
    expect(draftOfTemplate(template, '2027-01-12')).toMatchObject({ day: '2027-01-12', from: '22:30', to: '01:00' });
  });
});

describe('fieldOf', () => {
  test.each([
    ['shifts.3.place.name', 'placeName'],
    ['shifts.0.end', 'to'],
    ['min', 'min'],
    ['shifts.12.title', 'title'],
  ])('says that %s is the field %s', (path, field) => expect(fieldOf(path)).toBe(field));
});
