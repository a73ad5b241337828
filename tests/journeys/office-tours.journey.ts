import { expect, type Page } from '@playwright/test';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { foundTeam, tourPosts } from '../browser/make-tour.ts';
import { officeDeeds } from '../browser/office-deed.ts';
import { enterOffice } from '../browser/office-page.ts';
import { readCampaign } from '../browser/read-campaign.ts';
import { openStreet } from '../browser/street-page.ts';
import { joinTeamByCode } from '../browser/tour-page.ts';

/** Corners of a circle in the middle of the map, as wide as half of it. */
async function circleOnMap(page: Page): Promise<{ x: number; y: number }[]> {
  const { x, y, width, height } = (await page.locator('.leaflet-container').boundingBox())!;
  const radius = Math.min(width, height) / 4;
  return Array.from({ length: 25 }, (_, n) => ({
    x: x + width / 2 + radius * Math.cos((n * Math.PI) / 12),
    y: y + height / 2 + radius * Math.sin((n * Math.PI) / 12),
  }));
}

async function pullWithMouse(page: Page): Promise<void> {
  const [first, ...others] = await circleOnMap(page);
  await page.mouse.move(first!.x, first!.y);
  await page.mouse.down();
  for (const { x, y } of others) await page.mouse.move(x, y);
  await page.mouse.up();
}

async function pullWithFinger(page: Page): Promise<void> {
  const [first, ...others] = await circleOnMap(page);
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', first!);
  for (const point of others) await touch('touchMove', point);
  await touch('touchEnd');
}

/** Opens the form of a new tour with the map on a street that has free posts. */
async function beginTour(page: Page, street: string): Promise<void> {
  await page.goto('/office/tours');
  await page.getByRole('button', { name: 'Neue Tour' }).click();
  await page.getByText('Straße', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Straße' }).fill(street);
  await page.getByRole('option', { name: street, exact: true }).click();
  await page.getByRole('combobox', { name: 'Welche Masten' }).click();
  await page.getByRole('option', { name: 'Freie Masten, mit Abstand' }).click();
  await expect(stops(page)).toBeVisible();
  await mapAtRest(page);
  await page.getByText('Umfahren', { exact: true }).click();
  await expect(page.getByText('Noch keine Halte')).toBeVisible();
}

const stops = (page: Page) => page.getByRole('status').getByText(/^\d+ Halte?, .* Luftlinie$/);

const mapPlace = (page: Page) =>
  page.locator('.leaflet-map-pane').evaluate((pane) => getComputedStyle(pane).transform + pane.innerHTML.length);

/** The map flies to what was chosen; it has arrived when it looks the same twice. */
async function mapAtRest(page: Page): Promise<void> {
  let before = '';
  await expect(async () => {
    const now = await mapPlace(page);
    const same = now === before;
    before = now;
    expect(same).toBe(true);
  }).toPass({ intervals: [300], timeout: 15_000 });
}

test('a tour is pulled around posts with the mouse, given to a team, and appears on its phones', async ({
  office,
  phone,
  server,
}) => {
  const known = await readCampaign(server);
  const [post] = tourPosts(known, 1);
  await foundTeam(await officeDeeds(server), 'Eulen', 'EUHE');
  const hand = await phone();
  await (await inviteVolunteers(server))(hand.context());
  await openStreet(hand);
  await joinTeamByCode(hand, 'EUHE', 'Eulen');
  await openStreet(hand);

  const desk = await office();
  await enterOffice(desk, server);
  await beginTour(desk, post!.street!);
  await pullWithMouse(desk);
  await expect(stops(desk)).toBeVisible();
  // What was pulled over shows no card, and a tap does not either.
  await desk.locator('.leaflet-container').click();
  await expect(desk.getByRole('complementary')).toHaveCount(0);
  await desk.getByRole('textbox', { name: 'Höchstens so viele Halte' }).fill('3');
  await expect(desk.getByText(/^3 Halte, /)).toBeVisible();
  await desk.getByRole('button', { name: 'Tour speichern' }).click();
  await expect(desk.getByText('Gib der Tour einen Namen.')).toBeVisible();
  await desk.getByLabel('Name der Tour').fill('Rund um den Platz');
  await desk.getByRole('combobox', { name: 'Team' }).click();
  await desk.getByRole('option', { name: 'Eulen' }).click();
  await desk.getByRole('button', { name: 'Tour speichern' }).click();
  await expect(desk.getByText('Gespeichert: Rund um den Platz.')).toBeVisible();
  const entry = desk.getByRole('listitem').filter({ hasText: 'Rund um den Platz' });
  await expect(entry).toContainText('0 von 3');
  await expect(entry).toHaveAttribute('data-chosen', 'true');
  await expect(entry.getByRole('combobox', { name: 'Team: Rund um den Platz' })).toHaveValue('Eulen');

  await hand.getByRole('button', { name: /Menü öffnen/ }).click();
  await hand.getByRole('link', { name: 'Touren' }).click();
  await expect(hand.getByRole('link', { name: /Rund um den Platz/ })).toBeVisible({ timeout: 30_000 });
  const tour = [...(await known.again()).view.all('tour')].find(({ name }) => name === 'Rund um den Platz')!;
  const { view } = await known.again();
  expect(tour.stops.map(({ placement }) => view.get('placement', placement)?.state)).toEqual(Array(3).fill('reserved'));
});

test('a finger pulls the line too, and the map moves again once the tour is put aside', async ({ phone, server }) => {
  const [post] = tourPosts(await readCampaign(server), 1);
  const page = await phone();
  await enterOffice(page, server);
  await beginTour(page, post!.street!);
  const still = await mapPlace(page);
  await pullWithFinger(page);
  await expect(stops(page)).toBeVisible();
  await page.getByRole('button', { name: 'Neu ziehen' }).click();
  await expect(page.getByText('Noch keine Halte')).toBeVisible();
  expect((await mapPlace(page)).split(')')[0]).toBe(still.split(')')[0]);
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await mapAtRest(page);
  const before = await mapPlace(page);
  const { x, y, width, height } = (await page.locator('.leaflet-container').boundingBox())!;
  await page.mouse.move(x + width / 3, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height * 0.7, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => mapPlace(page)).not.toBe(before);
});

test('tours, complaints and the take-down can be read and reached by all, by day and by night', async ({
  office,
  server,
}) => {
  const page = await office();
  await enterOffice(page, server);
  await page.getByRole('link', { name: 'Touren' }).click();
  await page
    .getByRole('button', { name: /^Zeigen/ })
    .first()
    .click();
  await expectNothingSerious(page);
  await page.getByRole('button', { name: 'Neue Tour' }).click();
  await expectNothingSerious(page);
  await page.getByRole('link', { name: 'Beschwerden' }).click();
  await page
    .getByRole('button', { name: /^Öffnen/ })
    .first()
    .click();
  await expectNothingSerious(page);
  await page.getByRole('button', { name: 'Neue Beschwerde' }).click();
  await expectNothingSerious(page);
  await page.getByRole('link', { name: 'Abhängen' }).click();
  const nord = page.getByRole('table').getByRole('button', { name: /Nord/ });
  await nord.click();
  await expect(nord).toHaveAttribute('aria-pressed', 'true');
  await expectNothingSerious(page);
});
