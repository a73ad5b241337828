import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import type { PostPlace } from '../../src/domain/city.ts';
import { isWish } from '../../src/domain/rules/placement-machine.ts';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { test } from '../browser/journey.ts';
import { enterOffice } from '../browser/office-page.ts';
import { type KnownCampaign, readCampaign } from '../browser/read-campaign.ts';

/** Posts that carry nothing, not even a plan. */
const freePosts = ({ view, freePosts }: KnownCampaign, count: number): PostPlace[] =>
  freePosts(count + 12)
    .filter(({ id }) => !view.placementsOn(id).some(isWish))
    .slice(0, count);

const part = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: 'Listen' }).click();
  await page.getByRole('radiogroup').getByText(name, { exact: true }).click();
};
const placeField = (page: Page, row: number) =>
  page.getByRole('combobox', { name: `Mast in Zeile ${row}`, exact: true });
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

test('a paper list is typed in with the keyboard alone, survives a reload, and says what was saved and what was not', async ({
  office,
  server,
}) => {
  const campaign = await readCampaign(server);
  const [first, second] = freePosts(campaign, 2) as [PostPlace, PostPlace];
  const hanging = [...campaign.view.all('placement')].find(({ state }) => state === 'hung')!;
  const page = await office();
  await enterOffice(page, server);
  await part(page, 'Abtippen');
  await page.getByLabel('Tag', { exact: true }).fill(yesterday());
  await placeField(page, 1).focus();
  const { keyboard } = page;
  // The number in small letters, then Enter: the row is understood and the next one is there.
  await keyboard.type(first.id.toLowerCase());
  await keyboard.press('Enter');
  await expect(placeField(page, 1)).toHaveValue(new RegExp(`${first.id}$`));
  await expect(placeField(page, 2)).toBeFocused();
  await keyboard.type(second.id);
  await keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Motiv in Zeile 2', exact: true })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('1745');
  await keyboard.press('Enter');
  await keyboard.type(hanging.post);
  await keyboard.press('Enter');
  await keyboard.type('KEIN-MAST');
  await keyboard.press('Enter');
  await expect(page.getByText('Diesen Mast finden wir nicht.')).toBeVisible();
  await expect(page.getByText(/^Da hängt schon eins, seit/)).toBeVisible();
  await expectNothingSerious(page);

  await page.reload();
  await expect(placeField(page, 4)).toHaveValue('KEIN-MAST');
  await page.getByRole('button', { name: '2 Plakate speichern' }).press('Enter');
  await expect(page.getByText('2 Plakate gespeichert.')).toBeVisible();
  await expect(page.getByText('2 Zeilen sind nicht gespeichert und stehen noch hier.')).toBeVisible();
  await expect(page.getByText(/^Zeile 2 \(KEIN-MAST\)/)).toBeVisible();

  await expect
    .poll(async () => (await campaign.again()).view.placementsOn(second.id).map(({ state }) => state))
    .toEqual(['hung']);
  const [saved] = (await campaign.again()).view.placementsOn(second.id);
  const time = { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' } as const;
  expect(new Date(saved!.hungAt!).toLocaleTimeString('de-DE', time)).toBe('17:45');
});

test('a list of places is shown before it is taken over, and changes nothing the second time', async ({
  office,
  server,
}) => {
  const campaign = await readCampaign(server);
  const posts = freePosts(campaign, 3);
  const point = (id: string, name: string, lon: number, lat: number) => ({
    type: 'Feature',
    properties: { id, name, district: 1 },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  });
  const features = [
    ...posts.map(({ lon, lat }, index) => point(String(index + 1), `Platz ${index + 1}`, lon + 0.00005, lat)),
    point('4', 'Platz 1 noch einmal', posts[0]!.lon + 0.00005, posts[0]!.lat),
    point('5', 'Apenrader Straße 172', 9.4218, 54.8106),
    { type: 'Feature', properties: { name: 'Ohne Ort' }, geometry: null },
  ];
  const file = (list: object[], name = 'plakate.geojson') => ({
    name,
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: list })),
  });
  const page = await office();
  await enterOffice(page, server);
  await part(page, 'Einlesen');
  const input = page.locator('input[type=file]');
  await input.setInputFiles(file(features));
  const table = page.getByRole('table', { name: 'Vorschau der Liste' });
  await expect(page.getByText('3 Orte können übernommen werden.')).toBeVisible();
  await expect(table.getByRole('row', { name: /Platz 1 noch einmal.*doppelt in der Liste wie Zeile 1/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /Apenrader Straße 172.*außerhalb der Stadt/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /6 Ohne Ort.*Das ist kein Punkt/ })).toBeVisible();
  await expectNothingSerious(page);
  expect((await campaign.again()).view.placementsOn(posts[0]!.id).some(isWish)).toBe(false);

  await page.getByRole('button', { name: '3 Orte übernehmen' }).click();
  await expect(page.getByText('3 Orte übernommen.')).toBeVisible();
  const wishes = async () => {
    const { view } = await campaign.again();
    return posts.map(({ id }) => view.placementsOn(id).filter(isWish).length);
  };
  await expect.poll(wishes).toEqual([1, 1, 1]);

  await input.setInputFiles(file(features, 'dieselbe.geojson'));
  await expect(page.getByText('Diese Liste ist schon eingelesen.')).toBeVisible();
  await expect(page.getByRole('button', { name: /übernehmen/ })).toBeHidden();
  expect(await wishes()).toEqual([1, 1, 1]);

  await input.setInputFiles(file([features[4]!], 'flensburg.geojson'));
  await expect(page.getByText(/^Diese Liste gehört zu einer anderen Stadt/)).toBeVisible();
});

test('posters come out as a table that Excel understands, and every cell says what hangs', async ({
  office,
  server,
}) => {
  const { view } = await readCampaign(server);
  const page = await office();
  await enterOffice(page, server);
  await part(page, 'Herunterladen');
  await page.getByRole('combobox', { name: 'Stand' }).click();
  await page.getByRole('option', { name: 'abgehängt' }).click();
  const down = [...view.all('placement')].filter(({ state }) => state === 'taken-down').length;
  await page.getByRole('combobox', { name: 'Stand' }).click();
  await page.getByRole('option', { name: 'Alle' }).click();
  await expectNothingSerious(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tabelle (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^laterne-plakate-\d{4}-\d\d-\d\d\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFFMast;Straße;Wahlbereich;Motiv;')).toBe(true);
  const rows = Papa.parse<Record<string, string>>(text.slice(1), { header: true, delimiter: ';' }).data.slice(0, -1);
  const known = [...view.all('placement')].filter(({ state }) => state !== 'undone');
  expect(rows).toHaveLength(known.length);
  expect(rows.filter((row) => row.Stand === 'abgehängt')).toHaveLength(down);
  const hung = known.find(({ state }) => state === 'hung')!;
  const row = rows.find((each) => each.Kennung === hung.id)!;
  expect(row.Mast).toBe(hung.post);
  expect(row.Breite).toBe(String(hung.lat).replace('.', ','));
  expect(row['gehängt am']).toMatch(/^\d\d\.\d\d\.\d{4} \d\d:\d\d$/);
  expect(row['gehängt von']).toBe(view.get('member', hung.by!)?.name);
});

test('a tour is printed with its name, and a good place is kept and planned for the next time', async ({
  office,
  server,
}) => {
  const campaign = await readCampaign(server);
  const page = await office();
  await enterOffice(page, server);
  await part(page, 'Drucken');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PDF für Touren' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^laterne-tour.*\.pdf$/);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');

  await part(page, 'Stammplätze');
  const post = freePosts(campaign, 1)[0]!;
  await page.locator('input[type=file]').setInputFiles({
    name: 'stammplaetze.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Mast;Name\n${post.id};Gut zu sehen\nKEIN-MAST;x\n`),
  });
  await expect(page.getByText('1 Stammplatz geholt. 1 Zeile passt zu keinem Mast.')).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(`${post.id}.*Gut zu sehen.*frei`) })).toBeVisible();
  await expectNothingSerious(page);
  await page.getByRole('button', { name: '1 Platz einplanen' }).click();
  await expect(page.getByText('1 Plakat geplant.')).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(`${post.id}.*eingeplant`) })).toBeVisible();
});
