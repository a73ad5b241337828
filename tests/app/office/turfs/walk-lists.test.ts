import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { doorWords, sectionWords } from '../../../../src/app/office/turfs/section-words.ts';
import { walkListCsv } from '../../../../src/app/office/turfs/walk-list-file.ts';
import { writeWalkLists } from '../../../../src/app/office/turfs/write-walk-lists.ts';
import { common } from '../../../../src/app/texts/de/common.ts';
import { turfs } from '../../../../src/app/texts/de/turfs.ts';
import type { Section, SparedDoor, TurfRow } from '../../../../src/domain/model/turf.ts';
import { NOON, smallWorld } from '../../../fixtures/small-campaign.ts';
import { gridPlace } from '../../../fixtures/small-city.ts';
import { readPdf } from '../pdf/read-pdf.ts';

beforeAll(() =>
  i18next.init({ lng: 'de', resources: { de: { turfs, common } }, interpolation: { escapeValue: false } }),
);

const side = (name: Section['side'], numbers: string[], column: number): Section => ({
  id: `lange-strasse-${name}`,
  streets: ['Lange Straße'],
  side: name,
  doors: [{ street: 'Lange Straße', numbers }],
  homes: 20 + numbers.length,
  ...gridPlace(2, column),
});
const SPARED: SparedDoor = { street: 'Lange Straße', number: '3', floor: 3, side: 'left' };
const TURF: TurfRow = {
  id: 'T',
  name: 'Lange Straße',
  ward: '01',
  ring: [gridPlace(1, 1), gridPlace(1, 4), gridPlace(4, 4)].map(({ lon, lat }) => [lon, lat]),
  sections: [side('odd', ['1', '3', '5'], 2), side('even', ['2', '4'], 3)],
  done: [],
  state: 'open',
  again: null,
  shift: null,
  holder: null,
  spared: [SPARED],
  closedAt: null,
  by: null,
  at: NOON,
};

describe('the walk list', () => {
  test('on paper has a line for each section with its house numbers, and what not to ring at', async () => {
    const { view, city } = smallWorld();
    const [page, ...others] = await readPdf(await writeWalkLists({ view, city, at: NOON }, [TURF]));
    expect(others).toEqual([]);
    for (const words of [
      'Lange Straße: 1, 3*, 5',
      'Lange Straße: 4, 2',
      'Hier bitte nicht klingeln (*)',
      'Lange Straße 3, 3. Stock links',
      '2 Abschnitte · 45 Haushalte',
      'Nicht da',
    ]) {
      expect(page).toContain(words);
    }
  });

  test('of several turfs begins each on a sheet of its own', async () => {
    const { view, city } = smallWorld();
    const pages = await readPdf(await writeWalkLists({ view, city, at: NOON }, [TURF, { ...TURF, name: 'Zweites' }]));
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain('Zweites');
  });

  test('as a table has a line for each run of doors, in walking order', () => {
    expect(walkListCsv([TURF]).split('\r\n').slice(1, 3)).toEqual([
      'Lange Straße;1;Lange Straße;ungerade;1 3 5;23;3, 3. Stock links',
      'Lange Straße;2;Lange Straße;gerade;4 2;22;',
    ]);
    const lone = { ...TURF, sections: [side('odd', ['9-11'], 2)], spared: [] };
    expect(walkListCsv([lone]).split('\r\n')[1]).toBe('Lange Straße;1;Lange Straße;ungerade;Nr. 9-11;21;');
  });
});

describe('words', () => {
  test('name a section by its street, its side and its numbers', () => {
    const merged: Section = {
      ...side('both', ['1', '3', '5'], 0),
      streets: ['Lange Straße', 'Am Markt'],
      doors: [
        { street: 'Lange Straße', numbers: ['1', '3', '5'] },
        { street: 'Am Markt', numbers: ['7'] },
      ],
    };
    expect(sectionWords(merged)).toBe('Lange Straße 1–5 + Am Markt 7');
    expect(sectionWords(TURF.sections[0]!)).toBe('Lange Straße, ungerade 1–5');
    expect(sectionWords({ ...merged, doors: [] })).toBe('Lange Straße + Am Markt');
  });

  test('name a door by its house, and by floor and side where they are known', () => {
    const doors = [SPARED, { ...SPARED, floor: 0, side: null }, { ...SPARED, floor: null }, { ...SPARED, floor: -1 }];
    expect(doors.map((door) => doorWords(door, false))).toEqual([
      '3, 3. Stock links',
      '3, Erdgeschoss',
      '3, links',
      '3, Keller links',
    ]);
  });
});
