import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  borderOf,
  homesIn,
  offeredSections,
  proposeName,
  wardOf,
} from '../../../../src/app/office/turfs/draft-turf.ts';
import { countStates, listTurfs } from '../../../../src/app/office/turfs/list-turfs.ts';
import { overlapsOf, shareDoors } from '../../../../src/app/office/turfs/share-doors.ts';
import { countsByTurf } from '../../../../src/app/office/turfs/turf-counts.ts';
import { doorShifts, peopleFor } from '../../../../src/app/office/turfs/use-takers.ts';
import type { MemberRow } from '../../../../src/domain/model/member.ts';
import type { ShiftRow } from '../../../../src/domain/model/shift.ts';
import type { TallyRow } from '../../../../src/domain/model/tally.ts';
import { type Section, type TurfRow, turfRow } from '../../../../src/domain/model/turf.ts';
import { gridPlace, smallCity } from '../../../fixtures/small-city.ts';

const aSection = (street: string, numbers: string[], homes = 6, at = gridPlace(2, 2)): Section => ({
  id: `${street}-${numbers[0] ?? ''}`,
  streets: [street],
  side: 'both',
  doors: numbers.length > 0 ? [{ street, numbers }] : [],
  homes,
  ...at,
});

const aTurf = (id: string, changes: Partial<TurfRow> = {}): TurfRow => ({
  id,
  name: id,
  ward: '01',
  ring: [],
  sections: [],
  done: [],
  state: 'open',
  again: null,
  shift: null,
  holder: null,
  spared: [],
  closedAt: null,
  by: null,
  at: 0,
  ...changes,
});

describe('turfs that overlap', () => {
  const west = aTurf('west', { sections: [aSection('A', ['1', '3'])] });

  test('are those that have a door in common, however their sections are cut', () => {
    const others = [
      west,
      aTurf('east', { sections: [aSection('A', ['3', '5'])] }),
      aTurf('south', { sections: [aSection('A', ['7'])] }),
      aTurf('north', { sections: [aSection('B', ['1'])] }),
    ];
    expect(overlapsOf(west, others)).toEqual(['east']);
  });

  test('are those that have a section in common where no house numbers are known', () => {
    expect(shareDoors(aSection('A', []), aSection('A', []))).toBe(true);
    expect(shareDoors(aSection('A', []), aSection('B', []))).toBe(false);
  });
});

describe('a turf in the making', () => {
  test('keeps a border that fits the model, however long the pulled line is', () => {
    const corner = fc.tuple(fc.double({ min: 11, max: 12, noNaN: true }), fc.double({ min: 52, max: 53, noNaN: true }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 3_000 }), (ring) => {
        expect(turfRow.shape.ring.safeParse(borderOf(ring)).success).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('is called after the streets where most people live, and told apart from one of the same name', () => {
    const sections = [
      aSection('Kurze Gasse', ['1'], 8),
      aSection('Lange Straße', ['1'], 30),
      aSection('Am Markt', ['1'], 12),
    ];
    expect(proposeName(sections, new Set())).toBe('Lange Straße, Am Markt');
    expect(proposeName(sections, new Set(['Lange Straße, Am Markt', 'Lange Straße, Am Markt 2']))).toBe(
      'Lange Straße, Am Markt 3',
    );
    expect(proposeName([], new Set())).toBe('');
    expect(homesIn(sections)).toBe(50);
  });

  test('belongs to the ward where most of its households are', () => {
    const city = smallCity();
    const [west, east] = [gridPlace(2, 2), gridPlace(2, 8)];
    expect(wardOf(city, [aSection('A', ['1'], 6, west), aSection('B', ['1'], 20, east)])).toBe('02');
    expect(wardOf(city, [aSection('A', ['1'], 6, { lon: 0, lat: 0 })])).toBeNull();
    expect(wardOf(city, [])).toBeNull();
  });

  test('that is changed keeps its sections and is offered only what it does not have', () => {
    const kept = [aSection('A', ['1', '3'])];
    const cut = [aSection('A', ['1', '3', '5']), aSection('A', ['7']), aSection('B', ['2'])];
    expect(offeredSections(kept, cut).map(({ id }) => id)).toEqual(['A-1', 'A-7', 'B-2']);
  });
});

describe('the list of turfs', () => {
  const turfs = [
    aTurf('through', { state: 'done' }),
    aTurf('b 10'),
    aTurf('b 2'),
    aTurf('next week', { state: 'later', again: '2027-02-08' }),
    aTurf('tomorrow', { state: 'later', again: '2027-02-02' }),
    aTurf('elsewhere', { ward: null }),
    aTurf('other ward', { ward: '02', state: 'in-work' }),
    aTurf('closed', { closedAt: 1 }),
  ];

  test('is by ward, what waits first and what is through last, without what is closed', () => {
    expect(listTurfs(turfs, 'all').map(({ ward, turfs }) => [ward, turfs.map(({ id }) => id)])).toEqual([
      ['01', ['b 2', 'b 10', 'tomorrow', 'next week', 'through']],
      ['02', ['other ward']],
      [null, ['elsewhere']],
    ]);
  });

  test('has only one state where one is asked for, and says how many there are of each', () => {
    expect(listTurfs(turfs, 'in-work').map(({ ward }) => ward)).toEqual(['02']);
    expect(countStates(turfs)).toEqual({ all: 7, open: 3, 'in-work': 1, later: 2, done: 1 });
  });
});

test('what was counted is summed up by turf and by section, over days and phones', () => {
  const tally = (turf: string, section: string, notHome: number, opened: number): TallyRow => ({
    id: `${turf}${section}${notHome}`,
    turf,
    section,
    shift: null,
    ward: null,
    group: null,
    day: '2027-02-01',
    notHome,
    opened,
    conversation: 1,
    friendly: 0,
    flyer: 2,
    by: null,
  });
  const counts = countsByTurf([
    tally('T', 's1', 5, 3),
    tally('T', 's1', 2, 0),
    tally('T', 'gone', 1, 1),
    tally('U', 's1', 9, 9),
  ]);
  expect(counts.get('T')?.all).toEqual({ notHome: 8, opened: 4, conversation: 3, friendly: 0, flyer: 6, doors: 12 });
  expect(counts.get('T')?.bySection.get('s1')).toMatchObject({ doors: 10, conversation: 2 });
});

describe('who can take a turf', () => {
  const shift = (id: string, changes: Partial<ShiftRow>) =>
    ({ id, kind: 'doors', state: 'open', start: 100, end: 200, signUps: [], ...changes }) as unknown as ShiftRow;

  test('is a shift for doors that is still to come, or the one that has it', () => {
    const shifts = [
      shift('later', { start: 150 }),
      shift('soon', {}),
      shift('stand', { kind: 'stand' }),
      shift('cancelled', { state: 'cancelled' }),
      shift('over', { end: 90 }),
      shift('its own', { start: 1, end: 2 }),
    ];
    const ids = doorShifts(shifts, [aTurf('T', { shift: 'its own' })], 100).map(({ id }) => id);
    expect(ids).toEqual(['its own', 'soon', 'later']);
  });

  test('is everybody who is not locked out, those who come to the shift first', () => {
    const member = (id: string, revokedAt: number | null = null) => ({ id, name: id, revokedAt }) as MemberRow;
    const members = [member('Ada'), member('Cem'), member('Bea', 5), member('Dan', 5)];
    const ids = peopleFor(members, [aTurf('T', { holder: 'Dan' })], new Set(['Cem'])).map(({ id }) => id);
    expect(ids).toEqual(['Cem', 'Ada', 'Dan']);
  });
});
