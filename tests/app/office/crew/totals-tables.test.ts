import i18next from 'i18next';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { namedRows } from '../../../../src/app/office/crew/totals-rows.ts';
import { type DaySpan, totalsTables } from '../../../../src/app/office/crew/totals-tables.ts';
import { writeTotals } from '../../../../src/app/office/crew/write-totals.ts';
import { writeTotalsCsv } from '../../../../src/app/office/crew/write-totals-csv.ts';
import { common } from '../../../../src/app/texts/de/common.ts';
import { shifts } from '../../../../src/app/texts/de/shifts.ts';
import { totals } from '../../../../src/app/texts/de/totals.ts';
import type { TallyRow } from '../../../../src/domain/model/tally.ts';
import { dayIn } from '../../../../src/domain/rules/day-in.ts';
import { DAY, HOUR, putShift, shiftWorld } from '../../../fixtures/shift-world.ts';
import { leadOfWest, NOON, office, uuid } from '../../../fixtures/small-campaign.ts';
import { readPdf } from '../pdf/read-pdf.ts';

const ALWAYS: DaySpan = { from: null, to: null };
const LATER = NOON + 30 * DAY;
const dayOf = (at: number) => dayIn('Europe/Berlin', at);

beforeAll(() =>
  i18next.init({ lng: 'de', resources: { de: { totals, shifts, common } }, interpolation: { escapeValue: false } }),
);

/** Two evenings a week apart in two wards, the first with two people and counted doors, the second with one. */
function world() {
  const { view, run, people } = shiftWorld(3);
  const [first, second] = [
    putShift(view, 1, { start: NOON, ward: leadOfWest.ward }),
    putShift(view, 2, { start: NOON + 7 * DAY, ward: '99', kind: 'stand' }),
  ];
  const came = (shiftId: string, count: number) => {
    const ticks = people.slice(0, count).map(({ id }) => ({ member: id, came: true }));
    run('tickShift', { shiftId, ticks }, office);
  };
  came(first.id, 2);
  came(second.id, 1);
  const tally: TallyRow = {
    id: uuid(700_001),
    turf: 'turf-1',
    section: 'section-1',
    shift: first.id,
    ward: first.ward,
    group: null,
    day: dayOf(NOON),
    notHome: 5,
    opened: 4,
    conversation: 2,
    friendly: 1,
    flyer: 6,
    by: null,
  };
  view.put('tally', tally);
  return { view, first, people };
}

describe('the totals', () => {
  test('of every table but the one of turfs are all that came together', () => {
    const { view } = world();
    const { tables, together } = totalsTables(view, office, ALWAYS, LATER);
    expect(together).toMatchObject({ shifts: 2, people: 3, ms: 6 * HOUR, doors: 9, conversation: 2 });
    for (const table of ['ward', 'group', 'kind', 'week'] as const) {
      const people = [...tables[table].values()].reduce((sum, one) => sum + one.people, 0);
      expect(people).toBe(3);
    }
    expect([...tables.turf.values()]).toMatchObject([{ doors: 9 }]);
    expect([...tables.week].map(([monday, { people }]) => [new Date(monday).getUTCDay(), people])).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  test('of a span of days hold its first and its last day, and nothing beside', () => {
    const { view } = world();
    const only = dayOf(NOON);
    const { together } = totalsTables(view, office, { from: only, to: only }, LATER);
    expect(together).toMatchObject({ shifts: 1, people: 2, doors: 9 });
    const after = totalsTables(view, office, { from: dayOf(NOON + DAY), to: null }, LATER);
    expect(after.together).toMatchObject({ shifts: 1, people: 1, doors: 0 });
    expect(totalsTables(view, office, { from: only, to: '2000-01-01' }, LATER).together.shifts).toBe(0);
  });

  test('of a ward’s lead are those of the ward', () => {
    const { view } = world();
    const { tables, together } = totalsTables(view, leadOfWest, ALWAYS, LATER);
    expect([...tables.ward.keys()]).toEqual([leadOfWest.ward]);
    expect(together).toMatchObject({ shifts: 1, people: 2, doors: 9 });
  });

  test('name the past shifts that nobody has ticked off, and no shift that nobody came to', () => {
    const { view, first } = world();
    const entry = { ...view.get('shift', first.id)!.signUps[0]!, came: null };
    const open = putShift(view, 3, { start: NOON + 2 * DAY, signUps: [entry] });
    putShift(view, 4, { start: NOON + 3 * DAY });
    putShift(view, 5, { start: NOON + 3 * DAY, signUps: [entry], state: 'cancelled' });
    putShift(view, 6, { start: LATER + DAY, signUps: [entry] });
    expect(totalsTables(view, office, ALWAYS, LATER).unticked).toEqual([open.id]);
  });
});

describe('the totals to take along', () => {
  test('are a table file with all together in its last line', () => {
    const { view } = world();
    const { tables, together } = totalsTables(view, office, ALWAYS, LATER);
    const csv = writeTotalsCsv('kind', namedRows(view, 'kind', tables.kind), together);
    const lines = Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ';' }).data;
    expect(lines.map((line) => line.slice(0, 4))).toEqual([
      ['Art', 'Schichten', 'Leute', 'Stunden'],
      ['Haustür', '1', '2', '4'],
      ['Stand', '1', '1', '2'],
      ['Zusammen', '2', '3', '6'],
    ]);
  });

  test('are all tables on paper, with what they cannot hold', async () => {
    const { view } = world();
    const [page] = await readPdf(await writeTotals(view, totalsTables(view, office, ALWAYS, LATER), ALWAYS, NOON));
    for (const words of ['Ganzer Wahlkampf', 'weniger als 6 Haushalte', 'Wahlbereich', 'Woche', 'Zusammen'])
      expect(page).toContain(words);
  });
});
