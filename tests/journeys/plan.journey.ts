import { expect, type Page } from '@playwright/test';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { test } from '../browser/journey.ts';
import { enterOffice } from '../browser/office-page.ts';
import { type KnownCampaign, readCampaign } from '../browser/read-campaign.ts';

/** How good a plan of posts is, as far as that is proven. */
const PROMISED = /^(Höchstens .* unter dem Bestmöglichen|Nachweislich bestmöglich)$/;

type Tab = 'Masten' | 'Touren' | 'Gebiete' | 'Schichten';

test('posts are planned, published and walked in planned tours, and all of it is taken back', async ({
  office,
  server,
}) => {
  const known = await readCampaign(server);
  const planned = ({ view }: KnownCampaign) =>
    [...view.all('placement')].filter(({ state }) => state === 'planned').length;
  const before = planned(known);
  const page = await office();
  await enterOffice(page, server);
  await openPlanning(page, 'Masten');
  await page.getByLabel('Neue Plakate').fill('40');
  await page.getByRole('button', { name: 'Ohne Vorgabe' }).click();
  await calculate(page, PROMISED);
  await publish(page, '40 Masten werden geplant.', '40 Einträge sind veröffentlicht.');
  await heardBy(known, (now) => planned(now) === before + 40);

  await openPlanning(page, 'Touren');
  await calculate(page);
  await publish(page, /Touren? mit \d+ Halten (wird|werden) angelegt/, /veröffentlicht\.$/);
  const tours = ({ view }: KnownCampaign) => [...view.all('tour')].filter(({ state }) => state === 'open').length;
  await heardBy(known, (now) => tours(now) > tours(known));
  await takeBack(page);
  await heardBy(known, (now) => tours(now) === tours(known));

  await openRoom(page, 'Masten');
  await takeBack(page);
  await heardBy(known, (now) => planned(now) === before);
});

test('a ward is cut into turfs, and people are asked to the shifts that need them', async ({ office, server }) => {
  const known = await readCampaign(server);
  const page = await office();
  await enterOffice(page, server);
  await openPlanning(page, 'Gebiete');
  await page.getByRole('button', { name: 'Keine' }).click();
  await page.getByRole('group', { name: 'Wahlbereiche' }).getByRole('button', { name: 'Altstadt' }).click();
  await calculate(page);
  await publish(page, /Gebiete werden angelegt, mit/, /veröffentlicht\.$/);
  const turfs = ({ view }: KnownCampaign) => [...view.all('turf')].filter(({ closedAt }) => closedAt === null).length;
  await heardBy(known, (now) => turfs(now) > turfs(known));

  await openPlanning(page, 'Schichten');
  await calculate(page);
  await publish(page, /Fragen? (geht|gehen) hinaus/, /veröffentlicht\.$/);
  const asked = ({ view }: KnownCampaign) =>
    [...view.all('shift')].flatMap(({ signUps }) => signUps).filter(({ state }) => state === 'invited').length;
  await heardBy(known, (now) => asked(now) > asked(known));
});

test('a wish that cannot be says why, one button makes it possible, and the draft survives offline', async ({
  office,
  server,
}) => {
  const page = await office({ storesApp: true });
  await enterOffice(page, server);
  await openPlanning(page, 'Masten');
  await page.getByRole('button', { name: 'Ohne Vorgabe' }).click();
  await page.getByLabel('Neue Plakate').fill('99999');
  await page.getByRole('button', { name: 'Plan rechnen' }).click();
  await expect(page.getByRole('alert')).toContainText('Plakate', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Übernehmen und neu rechnen' }).click();
  await stopAtPlan(page, /./);

  await page.context().setOffline(true);
  await page.locator('summary').getByText('Vorgaben').click();
  await page.getByLabel('Neue Plakate').fill('30');
  await calculate(page, PROMISED);
  await page.reload();
  await expect(page.getByLabel('Neue Plakate')).toHaveValue('30');
  await expect(page.getByText(PROMISED)).toBeVisible();
});

test('axe finds nothing serious in planning, by day and by night', async ({ office, server }) => {
  const page = await office();
  await enterOffice(page, server);
  for (const tab of ['Masten', 'Touren', 'Gebiete', 'Schichten'] as const) {
    await openPlanning(page, tab);
    await calculate(page);
    await expectNothingSerious(page);
  }
});

async function openPlanning(page: Page, tab: Tab): Promise<void> {
  await openRoom(page, tab);
  await expect(page.getByRole('button', { name: /^(Plan|Neu) rechnen$/ })).toBeVisible();
}

async function openRoom(page: Page, tab: Tab): Promise<void> {
  await page.getByRole('link', { name: 'Planen' }).click();
  await page.getByRole('radiogroup', { name: 'Was geplant wird' }).getByText(tab).click();
  // Until then it is the former page's button.
  await expect(page.getByRole('radio', { name: tab })).toBeChecked();
}

/** Has it think until there is a plan and that was said of it, and stops it. */
async function calculate(page: Page, said: RegExp = /./): Promise<void> {
  await page.getByRole('button', { name: /^(Plan|Neu) rechnen$/ }).click();
  await stopAtPlan(page, said);
}

async function stopAtPlan(page: Page, said: RegExp): Promise<void> {
  const run = page.getByRole('region', { name: 'Berechnung' });
  // Its figures stand there as soon as there is a first plan.
  await expect(run.getByRole('term').first()).toBeVisible({ timeout: 30_000 });
  await expect(run.getByText(said).first()).toBeVisible({ timeout: 30_000 });
  // What is proven best ends by itself.
  const again = run.getByRole('button', { name: 'Neu rechnen', exact: true });
  const stop = run.getByRole('button', { name: /^Anhalten/ });
  await expect(async () => {
    if (await stop.isVisible()) await stop.click({ timeout: 1_000 });
    await expect(again).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

async function publish(page: Page, will: string | RegExp, done: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Veröffentlichen …' }).click();
  await expect(page.getByRole('dialog').getByText(will)).toBeVisible();
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
  await expect(page.getByText(done)).toBeVisible({ timeout: 30_000 });
}

async function takeBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zurücknehmen …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zurücknehmen', exact: true }).click();
  await expect(page.getByText(/zurückgenommen\.$/)).toBeVisible({ timeout: 30_000 });
}

/** The server knows of it. */
async function heardBy(known: KnownCampaign, holds: (campaign: KnownCampaign) => boolean): Promise<void> {
  await expect(async () => expect(holds(await known.again())).toBe(true)).toPass({ timeout: 20_000 });
}
