import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TallyRow } from '../../../src/domain/model/tally.ts';
import { allTotals, type TotalsBy, totalsBy } from '../../../src/domain/rules/shift-totals.ts';
import { HOUR, putShift, shiftWorld } from '../../fixtures/shift-world.ts';
import { NOON, office, uuid } from '../../fixtures/small-campaign.ts';

const tally = (n: number, wish: Partial<TallyRow> = {}): TallyRow => ({
  id: uuid(700_000 + n),
  turf: 'turf-1',
  section: 'section-1',
  shift: null,
  ward: '01',
  group: null,
  day: '2027-01-13',
  notHome: 5,
  opened: 4,
  conversation: 2,
  friendly: 1,
  flyer: 6,
  by: null,
  ...wish,
});

test('hours, doors and conversations add up per shift, turf, ward and group', () => {
  const { view, run, people } = shiftWorld(3);
  view.put('group', { id: 'youth', name: 'Jugend', closedAt: null });
  const shift = putShift(view, 1, { start: NOON - HOUR, ward: '01' });
  const profile = view.get('profile', people[0]!.id)!;
  view.put('profile', { ...profile, group: 'youth' });
  for (const person of people) run('joinShift', { shiftId: shift.id, instead: null }, person);
  const ticks = people.map(({ id }, n) => ({ member: id, came: n < 2 }));
  run('tickShift', { shiftId: shift.id, ticks }, office);
  view.put('tally', tally(1, { shift: shift.id, group: 'youth' }));
  view.put('tally', tally(2, { turf: 'turf-2', ward: '02' }));

  expect(totalsBy(view, 'shift').get(shift.id)).toMatchObject({ shifts: 1, people: 2, ms: 4 * HOUR, doors: 9 });
  expect(totalsBy(view, 'turf').get('turf-2')).toMatchObject({ shifts: 0, doors: 9, conversation: 2 });
  expect(totalsBy(view, 'ward').get('02')).toMatchObject({ doors: 9, people: 0 });
  expect(totalsBy(view, 'group').get('youth')).toMatchObject({ people: 1, ms: 2 * HOUR, doors: 9 });
  expect(totalsBy(view, 'group').get('')).toMatchObject({ people: 1, ms: 2 * HOUR, doors: 9 });
  expect(totalsBy(view, 'kind').get('doors')).toMatchObject({ people: 2, doors: 18 });
});

test('however they are told apart, people, hours and doors come to the same in all', () => {
  const ways: TotalsBy[] = ['shift', 'ward', 'group', 'kind', 'week'];
  const wish = fc.record({
    ward: fc.constantFrom('01', '02', null),
    kind: fc.constantFrom('doors', 'stand'),
    came: fc.nat(3),
  });
  const count = fc.record({
    shift: fc.nat(9),
    group: fc.constantFrom('youth', null),
    opened: fc.nat(40),
    notHome: fc.nat(40),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 8 }), fc.array(count, { maxLength: 8 }), (wishes, counts) => {
      const { view, run, people } = shiftWorld(3);
      const shifts = wishes.map(({ came, ...one }, n) => {
        const shift = putShift(view, n, { ...one, start: NOON + n * 3 * HOUR });
        if (came > 0)
          run(
            'tickShift',
            { shiftId: shift.id, ticks: people.slice(0, came).map(({ id }) => ({ member: id, came: true })) },
            office,
          );
        return shift;
      });
      for (const [n, { shift, ...one }] of counts.entries())
        view.put('tally', tally(n, { ...one, shift: shifts[shift]?.id ?? null }));
      const sums = ways.map((by) => allTotals(totalsBy(view, by).values()));
      for (const { people: came, ms, doors } of sums) {
        expect({ came, ms, doors }).toEqual({ came: sums[0]!.people, ms: sums[0]!.ms, doors: sums[0]!.doors });
      }
      expect(allTotals(totalsBy(view, 'turf').values()).doors).toBe(sums[0]!.doors);
    }),
    { numRuns: 60 },
  );
});
