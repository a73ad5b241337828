import i18next from 'i18next';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { shiftsCsv } from '../../../../src/app/office/staffing/shifts-csv.ts';
import { writeBoard } from '../../../../src/app/office/staffing/write-board.ts';
import { common } from '../../../../src/app/texts/de/common.ts';
import { shifts } from '../../../../src/app/texts/de/shifts.ts';
import { staffing } from '../../../../src/app/texts/de/staffing.ts';
import type { ShiftRow } from '../../../../src/domain/model/shift.ts';
import { filterShifts } from '../../../../src/domain/rules/staffing-board.ts';
import { DAY, putShift, shiftWorld } from '../../../fixtures/shift-world.ts';
import { NOON } from '../../../fixtures/small-campaign.ts';
import { readPdf } from '../pdf/read-pdf.ts';

const BERLIN = 'Europe/Berlin';

beforeAll(() =>
  i18next.init({ lng: 'de', resources: { de: { staffing, shifts, common } }, interpolation: { escapeValue: false } }),
);

function world() {
  const { view } = shiftWorld();
  const rows: ShiftRow[] = [
    putShift(view, 1, { min: 3, note: '=1+1' }),
    putShift(view, 2, { kind: 'stand', title: 'Stand', state: 'cancelled', cancelNote: 'Sturm' }),
    putShift(view, 3, { start: NOON + 20 * DAY }),
  ];
  const all = { ward: null, group: null, kind: null };
  return { view, shifts: filterShifts(rows, all, BERLIN), day: filterShifts(rows, all, BERLIN)[0]!.day };
}

describe('the shifts as a table file', () => {
  test('have a line each, by names and numbers, and nothing that a spreadsheet would run', () => {
    const { view, shifts } = world();
    const [headings, ...lines] = Papa.parse<string[]>(shiftsCsv(view, shifts).slice(1).trimEnd(), {
      delimiter: ';',
    }).data;
    expect(lines).toHaveLength(3);
    const first = Object.fromEntries(headings!.map((heading, index) => [heading, lines[0]![index]]));
    expect(first).toMatchObject({
      Art: 'Haustür',
      Treffpunkt: 'Vor dem Bürgerbüro',
      Dabei: '0',
      Fehlen: '3',
      Notiz: "'=1+1",
    });
    expect(lines[1]).toContain('Sturm');
  });
});

describe('the shifts on paper', () => {
  test('are those of the days that were asked for, with what is lacking', async () => {
    const { view, shifts, day } = world();
    const pages = await readPdf(await writeBoard(view, shifts, [day], NOON));
    expect(pages).toHaveLength(1);
    for (const words of ['Haustür', '0/4', '3 fehlen', 'fällt aus: Sturm', 'Seite 1 von 1'])
      expect(pages[0]).toContain(words);
  });
});
