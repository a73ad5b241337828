import i18next from 'i18next';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { writePeople } from '../../../../src/app/office/crew/write-people.ts';
import { writeSheet } from '../../../../src/app/office/crew/write-sheet.ts';
import { common } from '../../../../src/app/texts/de/common.ts';
import { shifts } from '../../../../src/app/texts/de/shifts.ts';
import { staffing } from '../../../../src/app/texts/de/staffing.ts';
import { totals } from '../../../../src/app/texts/de/totals.ts';
import { putShift, shiftWorld } from '../../../fixtures/shift-world.ts';
import { NOON } from '../../../fixtures/small-campaign.ts';
import { readPdf } from '../pdf/read-pdf.ts';

beforeAll(() =>
  i18next.init({
    lng: 'de',
    resources: { de: { totals, shifts, staffing, common } },
    interpolation: { escapeValue: false },
  }),
);

/** Anna comes, Bela comes, Cem withdrew. */
function world() {
  const { view, run, people } = shiftWorld(3);
  const { id } = putShift(view, 1, { material: 'Klemmbrett' });
  for (const person of people) run('joinShift', { shiftId: id, instead: null }, person);
  run('leaveShift', { shiftId: id, memberId: people[2]!.id }, people[2]!);
  return { view, shift: view.get('shift', id)! };
}

test('the sheet for the meeting point names who comes by the first name, and nobody’s number or surname', async () => {
  const { view, shift } = world();
  const [page] = await readPdf(await writeSheet(view, shift, NOON));
  for (const words of ['Anna', 'Bela', 'Klemmbrett', 'Vor dem Bürgerbüro', 'vernichten']) expect(page).toContain(words);
  for (const words of ['Muster', '0391', 'Cem']) expect(page).not.toContain(words);
});

test('the table of a shift’s people has a line for everybody, who comes first', () => {
  const { view, shift } = world();
  const [headings, ...lines] = Papa.parse<string[]>(writePeople(view, shift).slice(1).trimEnd(), {
    delimiter: ';',
  }).data;
  expect(lines.map(([name]) => name)).toEqual(['Anna Muster0', 'Bela Muster1', 'Cem Muster2']);
  const first = Object.fromEntries(headings!.map((heading, index) => [heading, lines[0]![index]]));
  expect(first).toMatchObject({ Telefon: '0391 555 0000', Stand: 'dabei', 'War da': '', 'Mit Erfahrung': 'ja' });
  expect(lines[2]).toContain('abgesagt');
});
