import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING, filterPlacements } from '../../../../src/app/office/lists/download/placement-filter.ts';
import { streetSheets } from '../../../../src/app/office/lists/print/street-sheets.ts';
import { writeStreetSheets, writeTourSheets } from '../../../../src/app/office/lists/print/write-sheets.ts';
import { common } from '../../../../src/app/texts/de/common.ts';
import { lists } from '../../../../src/app/texts/de/lists.ts';
import { hang } from '../../../fixtures/hang.ts';
import { NOON, office, smallWorld, uuid } from '../../../fixtures/small-campaign.ts';
import { readPdf } from '../pdf/read-pdf.ts';

beforeAll(() =>
  i18next.init({ lng: 'de', resources: { de: { lists, common } }, interpolation: { escapeValue: false } }),
);

const stops = ['P02', 'P25', 'P48'];

function world() {
  const small = smallWorld();
  const { run } = small;
  run('setTeam', { teamId: uuid(50), name: 'Süd & Größe', ward: null, code: 'ABCD', closed: false }, office);
  const outcome = run(
    'makeTour',
    {
      tourId: uuid(60),
      name: 'Tour „Weiße Straße“',
      kind: 'hang',
      team: uuid(50),
      ward: null,
      day: '2027-01-20',
      stops: stops.map((post, n) => ({ id: uuid(70 + n), post, placement: null })),
    },
    office,
  );
  expect(outcome.status).toBe('applied');
  const { view, city } = small;
  return { ...small, ground: { view, city, at: NOON, origin: 'https://laterne.example' } };
}

describe('printed sheets', () => {
  test('of a tour say which one, for whom and when, and list its stops in their order', async () => {
    const { ground, view } = world();
    const [page] = await readPdf(await writeTourSheets(ground, [...view.all('tour')]));
    for (const words of ['Tour „Weiße Straße“', 'Aufhängen · 3 Halte · Süd & Größe · 20. Januar', 'Seite 1 von 1']) {
      expect(page).toContain(words);
    }
    const places = stops.map((post) => page!.indexOf(post));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('of several tours begin each on a sheet of its own', async () => {
    const { ground, view } = world();
    const [tour] = [...view.all('tour')];
    const pages = await readPdf(await writeTourSheets(ground, [tour!, { ...tour!, name: 'Zweite' }]));
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain('Zweite');
  });

  test('by street go through the streets by name, and along each', async () => {
    const { ground, view, city, run } = world();
    run('hangPoster', hang(1, 7, 8));
    run('hangPoster', hang(2, 7, 1));
    const sheets = streetSheets(view, city, filterPlacements(view, EVERYTHING));
    expect(sheets.map(({ street, placements }) => [street, placements.map(({ post }) => post)])).toEqual([
      ['Street 0', ['P02']],
      ['Street 2', ['P25']],
      ['Street 4', ['P48']],
      ['Street 7', ['P71', 'P78']],
    ]);
    const text = (await readPdf(await writeStreetSheets(ground, sheets))).join(' ');
    expect(text.indexOf('Street 0')).toBeLessThan(text.indexOf('Street 7'));
    expect(text).toContain('2 Plakate');
  });
});

test('posters are chosen by ward, state, motif and tour', () => {
  const { view, run } = world();
  run('hangPoster', hang(1, 7, 8));
  run('reportPoster', { placementId: uuid(1), kind: 'damage', fix: null, note: null, photo: null });
  const found = (filter: Partial<typeof EVERYTHING>) =>
    filterPlacements(view, { ...EVERYTHING, ...filter }).map(({ post }) => post);
  expect(found({}).toSorted()).toEqual(['P02', 'P25', 'P48', 'P78']);
  expect(found({ ward: '02', state: 'planned' })).toEqual(['P25', 'P48']);
  expect(found({ state: 'trouble' })).toEqual(['P78']);
  expect(found({ state: 'hanging', motif: 'rent' })).toEqual(['P78']);
  expect(found({ tour: uuid(60) }).toSorted()).toEqual(stops);
  expect(found({ state: 'down' })).toEqual([]);
});
