import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftPlan } from '../../../src/domain/model/shift.ts';
import { addDays, dayIn } from '../../../src/domain/rules/day-in.ts';
import {
  draftShifts,
  endsNextDay,
  movedSpan,
  planOf,
  type ShiftDraft,
  spanOn,
  typedPlan,
} from '../../../src/domain/rules/draft-shifts.ts';
import { instantIn, timeIn } from '../../../src/domain/rules/instant-in.ts';

const BERLIN = 'Europe/Berlin';
const draft = (changes: Partial<ShiftDraft> = {}): ShiftDraft => ({
  kind: 'doors',
  title: '',
  point: null,
  placeName: '',
  link: '',
  ward: null,
  tour: null,
  group: null,
  min: 2,
  max: 6,
  minExperienced: 1,
  lead: null,
  material: '',
  note: '',
  audience: 'everybody',
  day: '2027-01-12',
  from: '18:00',
  to: '20:00',
  repeat: null,
  slots: null,
  ...changes,
});
const problemsOf = (changes: Partial<ShiftDraft>) => draftShifts(draft(changes), BERLIN).problems;
const daily = { weekdays: [0, 1, 2, 3, 4, 5, 6], dropped: [] };

describe('draftShifts', () => {
  test('makes one shift of one day', () => {
    const { shifts, problems } = draftShifts(draft({ title: '  Altstadt ' }), BERLIN);
    expect(problems).toEqual({});
    expect(shifts).toHaveLength(1);
    expect(shifts[0]).toMatchObject({
      title: 'Altstadt',
      start: instantIn(BERLIN, '2027-01-12', '18:00'),
      end: instantIn(BERLIN, '2027-01-12', '20:00'),
      note: null,
    });
  });

  test('takes an end in the early hours for the next day', () => {
    const { shifts } = draftShifts(draft({ from: '22:00', to: '01:00' }), BERLIN);
    expect(shifts[0]!.end).toBe(instantIn(BERLIN, '2027-01-13', '01:00'));
    expect(endsNextDay('22:00', '01:00')).toBe(true);
  });

  test.each([
    ['18:00', '17:00'],
    ['18:00', '18:00'],
  ])('says at the end that %s to %s ends before it starts', (from, to) => {
    expect(problemsOf({ from, to })).toEqual({ to: 'ends-before-start' });
  });

  test('names what is missing at its field', () => {
    expect(problemsOf({ day: null, from: '', to: '' })).toEqual({ day: 'required', from: 'required', to: 'required' });
  });

  test('says that the least cannot be more than the most', () => {
    expect(problemsOf({ min: 7, minExperienced: 9 })).toEqual({ min: 'min-over-max', minExperienced: 'min-over-max' });
  });

  test('wants words for a meeting point, and a point for the words', () => {
    expect(problemsOf({ placeName: 'Bürgerbüro' })).toEqual({ placeName: 'no-point' });
    expect(problemsOf({ point: { lon: 11, lat: 52 } })).toEqual({ placeName: 'no-name' });
  });

  test.each([
    ['meet.example.org/abend', 'https://meet.example.org/abend'],
    ['https://meet.example.org', 'https://meet.example.org'],
    ['meet.example.org:8443/x', 'https://meet.example.org:8443/x'],
  ])('takes %s for an address', (typed, link) => {
    expect(planOf(draft({ link: typed })).link).toBe(link);
    expect(problemsOf({ link: typed })).toEqual({});
  });

  test.each(['morgen', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.c'])('takes no %s for one', (link) => {
    expect(problemsOf({ link })).toEqual({ link: 'not-a-link' });
    expect(planOf(draft({ link })).link).toBeNull();
  });

  test('makes a series without the days that were dropped', () => {
    const repeat = { weekdays: [1], until: '2027-02-02', dropped: ['2027-01-26'] };
    const days = draftShifts(draft({ repeat }), BERLIN).shifts.map(({ start }) => dayIn(BERLIN, start));
    expect(days).toEqual(['2027-01-12', '2027-01-19', '2027-02-02']);
  });

  test('says where a series has no day, no end, or too many days', () => {
    const repeat = { weekdays: [1], until: '2027-01-12', dropped: ['2027-01-12'] };
    expect(problemsOf({ repeat })).toEqual({ repeat: 'no-days' });
    expect(problemsOf({ repeat: { ...repeat, until: null } })).toEqual({ repeat: 'required' });
    expect(problemsOf({ repeat: { ...repeat, until: '2027-01-01' } })).toEqual({ repeat: 'ends-before-first' });
    expect(problemsOf({ repeat: { ...daily, until: '2028-12-31' } })).toEqual({ repeat: 'too-many' });
  });

  test('cuts a stand into slots for five groups, side by side, each Saturday', () => {
    const groups = ['a', 'b', 'c', 'd', 'e'];
    const { shifts, problems } = draftShifts(
      draft({
        kind: 'stand',
        day: '2027-01-16',
        from: '10:00',
        to: '18:00',
        repeat: { weekdays: [5], until: '2027-01-23', dropped: [] },
        slots: { minutes: 120, groups, by: 'all' },
      }),
      BERLIN,
    );
    expect(problems).toEqual({});
    expect(shifts).toHaveLength(2 * 4 * 5);
    expect(shifts.slice(0, 5).map(({ group }) => group)).toEqual(groups);
  });

  test('keeps the time of the wall clock in a series across both changes of the clock', () => {
    const times = fc
      .tuple(fc.integer({ min: 4, max: 19 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 1, max: 4 }))
      .map(([hour, minute, long]) => [`${pad(hour)}:${pad(minute)}`, `${pad(hour + long)}:${pad(minute)}`] as const);
    fc.assert(
      fc.property(fc.constantFrom('2027-03-01', '2027-10-04'), times, (day, [from, to]) => {
        const { shifts } = draftShifts(draft({ day, from, to, repeat: { ...daily, until: addDays(day, 60) } }), BERLIN);
        expect(shifts).toHaveLength(61);
        for (const { start, end } of shifts) expect([timeIn(BERLIN, start), timeIn(BERLIN, end)]).toEqual([from, to]);
      }),
    );
  });

  test('is a shift that lasts an hour more or less in the night when the clock changes', () => {
    const hours = (day: string) => {
      const { start, end } = spanOn(BERLIN, day, '22:00', '06:00');
      return (end - start) / 3_600_000;
    };
    expect([hours('2027-03-26'), hours('2027-03-27'), hours('2027-10-30')]).toEqual([8, 7, 9]);
  });
});

describe('movedSpan', () => {
  test('moves by whole days and keeps the time of the wall clock', () => {
    const before = spanOn(BERLIN, '2027-03-23', '18:00', '20:00');
    expect(movedSpan(BERLIN, before, 7)).toEqual(spanOn(BERLIN, '2027-03-30', '18:00', '20:00'));
  });
});

describe('typedPlan', () => {
  test('turns planOf around', () => {
    const plan = planOf(
      draft({ title: 'Stand', point: { lon: 11.6, lat: 52.1 }, placeName: 'Alter Markt', link: 'a.de' }),
    );
    expect(shiftPlan.parse(plan)).toEqual(plan);
    expect(planOf(typedPlan(plan))).toEqual(plan);
  });
});

const pad = (number: number) => String(number).padStart(2, '0');
