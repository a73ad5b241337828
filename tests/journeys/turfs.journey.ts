import { expect, type Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { test } from '../browser/journey.ts';
import { officeDeeds } from '../browser/office-deed.ts';
import { enterOffice } from '../browser/office-page.ts';
import { readCampaign } from '../browser/read-campaign.ts';
import type { RunningServer } from '../browser/start-server.ts';

const DAY_MS = 24 * 60 * 60_000;

/** A turf around a post, and a door evening tomorrow. */
async function prepare(server: RunningServer) {
  const deed = await officeDeeds(server);
  const known = await readCampaign(server);
  const [post] = known.freePosts(1);
  const { lon, lat, ward } = post!;
  const corner = (east: number, north: number): [number, number] => [lon + east * 0.003, lat + north * 0.002];
  await deed('setTurf', {
    turfId: newId(),
    name: 'Bahnhofsviertel',
    ward,
    ring: [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)],
    sections: [{ id: 'gleisweg', streets: ['Gleisweg'], side: 'both', doors: [], homes: 12, lon, lat }],
    closed: false,
  });
  const start = Date.now() + DAY_MS;
  const plan = {
    kind: 'doors',
    title: 'Klingeln am Bahnhof',
    place: null,
    link: null,
    ward,
    tour: null,
    group: null,
    min: 2,
    max: 6,
    minExperienced: 0,
    lead: null,
    material: null,
    note: null,
    audience: 'everybody',
  } as const;
  await deed('makeShifts', { shifts: [{ id: newId(), ...plan, start, end: start + DAY_MS / 12 }], series: null });
  return known;
}

const entry = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Pulls a circle around the middle of the map. */
async function pullCircle(page: Page): Promise<void> {
  const { x, y, width, height } = (await page.locator('.leaflet-container').boundingBox())!;
  const radius = Math.min(width, height) / 3;
  const at = (n: number) =>
    [
      x + width / 2 + radius * Math.cos((n * Math.PI) / 12),
      y + height / 2 + radius * Math.sin((n * Math.PI) / 12),
    ] as const;
  await page.mouse.move(...at(0));
  await page.mouse.down();
  for (let n = 1; n < 24; n++) await page.mouse.move(...at(n));
  await page.mouse.up();
}

test('a turf is drawn along streets, given to a shift, taken back and put off, and its walk list is printed', async ({
  office,
  server,
}) => {
  test.slow(); // a map that flies, and a line that is cut along streets while it is pulled
  const known = await prepare(server);
  const page = await office();
  await enterOffice(page, server);
  await page.goto('/office/turfs');
  await page.getByRole('button', { name: 'Zeigen: Bahnhofsviertel' }).click();
  // From far there is no room for names: the map has arrived.
  await expect(page.locator('.leaflet-tooltip').getByText('Bahnhofsviertel')).toBeVisible();

  await page.getByRole('button', { name: 'Neues Gebiet' }).click();
  await expect(page.getByText('Noch nichts umfahren')).toBeVisible();
  await expect(async () => {
    await pullCircle(page);
    await expect(page.getByText(/^\d+ Abschnitte, \d+ Haushalte$/)).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await expectNothingSerious(page);
  const sizeOf = async () => {
    const words = await page.getByText(/^\d+ Abschnitte?, \d+ Haushalte$/).textContent();
    return Number.parseInt(words!, 10);
  };
  const before = await sizeOf();
  await page.getByRole('group', { name: 'Was dazugehört' }).getByRole('checkbox').last().uncheck();
  expect(await sizeOf()).toBe(before - 1);
  await page.getByLabel('Name').fill('Rund um den Mast');
  await page.getByRole('button', { name: 'Gebiet speichern' }).click();

  const turf = entry(page, 'Rund um den Mast');
  await expect(turf).toHaveAttribute('data-chosen', 'true');
  await expect(turf).toContainText(`0 von ${before - 1}`);
  await turf.getByRole('combobox', { name: 'Schicht' }).click();
  await page.getByRole('option', { name: /Klingeln am Bahnhof/ }).click();
  await turf.getByRole('button', { name: 'Zuteilen' }).click();
  await expect(turf.getByRole('button', { name: 'Zurücknehmen' })).toBeVisible();
  const download = page.waitForEvent('download');
  await turf.getByRole('button', { name: 'Laufzettel (PDF)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^laterne-laufzettel-rund-um-den-mast-.*\.pdf$/);
  await expectNothingSerious(page);

  for (const name of ['Bahnhofsviertel', 'Rund um den Mast']) {
    await page.getByRole('checkbox', { name: `Auswählen: ${name}` }).check();
  }
  const marked = page.getByRole('region', { name: '2 Gebiete ausgewählt' });
  await marked.getByRole('combobox', { name: 'Wer zählt' }).click();
  await page.getByRole('option', { name: /^Mara/ }).first().click();
  await marked.getByRole('button', { name: 'Zuteilen' }).click();
  await expect(entry(page, 'Bahnhofsviertel')).toContainText('In Arbeit');
  await expect(turf).toContainText('In Arbeit');
  await marked.getByRole('button', { name: 'Zurücknehmen' }).click();
  await expect(entry(page, 'Bahnhofsviertel')).toContainText('Offen');
  await page.getByRole('button', { name: 'Auswahl aufheben' }).click();

  await turf.getByRole('button', { name: 'Später nochmal' }).click();
  await turf.getByLabel('Nochmal ab').fill('2027-02-02');
  await turf.getByRole('button', { name: 'Vormerken' }).click();
  await expect(turf).toContainText('nochmal ab 2. Februar');
  await expect(async () => {
    const { view } = await known.again();
    const saved = [...view.all('turf')].find(({ name }) => name === 'Rund um den Mast');
    expect(saved).toMatchObject({ state: 'later', again: '2027-02-02', shift: null, holder: null });
    expect(saved!.sections.every(({ homes }) => homes >= 6)).toBe(true);
  }).toPass();
});
