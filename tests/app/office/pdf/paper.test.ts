import { describe, expect, test } from 'vitest';
import { drawMap } from '../../../../src/app/office/pdf/draw-map.ts';
import { drawQr } from '../../../../src/app/office/pdf/draw-qr.ts';
import { type Cell, drawTable, TICK_BOX } from '../../../../src/app/office/pdf/draw-table.ts';
import { finishPaper, startPaper } from '../../../../src/app/office/pdf/paper.ts';
import { wrap, writeText, writeTitle } from '../../../../src/app/office/pdf/write-text.ts';
import { gridPlace, smallCity } from '../../../fixtures/small-city.ts';
import { readPdf } from './read-pdf.ts';

const start = (title = 'Straße der Übergrößen') =>
  startPaper({
    title,
    foot: 'Stand: 20. Januar',
    pageWords: (page, of) => `Seite ${page} von ${of}`,
    language: 'de',
  });

describe('a printed sheet', () => {
  test('keeps umlauts, dashes and German quotes, and takes foreign accents off rather than failing', async () => {
    const paper = await start();
    writeTitle(paper, 'Straße der Übergrößen');
    writeText(paper, 'Lodzer „Łódź“ – Šiauliai, Şişli, Ğ, 東, 12\u202f000 €');
    const [page] = await readPdf(await finishPaper(paper));
    expect(page).toContain('Straße der Übergrößen');
    expect(page).toContain('Lodzer „Lódz“ – Šiauliai, Sisli, G, ?, 12 000 €');
  });

  test('goes on over several pages, each with its number, the headings of the table and no row lost', async () => {
    const paper = await start();
    const rows = Array.from({ length: 120 }, (_, i): Cell[] => [`row-${i}`, TICK_BOX, 'Breiter Weg']);
    drawTable(paper, [{ title: 'Mast' }, { title: 'hängt', points: 44 }, { title: 'Ort' }], rows);
    const pages = await readPdf(await finishPaper(paper));
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
      expect(page).toContain('hängt');
      expect(page).toContain('Stand: 20. Januar');
    }
    const seen = pages.flatMap((page) => page.match(/row-\d+/g) ?? []);
    expect(seen).toEqual(rows.map(([cell]) => cell));
  });

  test('shows the streets by name and every mark by its label on the map, also where marks lie on each other', async () => {
    const paper = await start();
    const { pack } = smallCity();
    const at = [gridPlace(2, 2), gridPlace(2, 2), gridPlace(7, 8)];
    drawQr(paper, 'https://laterne.example/street/tours/1');
    drawMap(paper, { pack, marks: at.map((place, i) => ({ ...place, label: `N${i}` })), joined: true, height: 300 });
    const [page] = await readPdf(await finishPaper(paper));
    for (const label of ['N0', 'N1', 'N2', 'Street 2', '50 m']) expect(page).toContain(label);
  });

  test('wraps between words, and cuts a word that fits no line', async () => {
    const { regular } = await start();
    expect(wrap(regular, 'eins zwei drei', 10, 45)).toEqual(['eins zwei', 'drei']);
    expect(wrap(regular, 'Donaudampfschifffahrt', 10, 50).join('')).toBe('Donaudampfschifffahrt');
    expect(wrap(regular, '', 10, 50)).toEqual(['']);
  });
});
