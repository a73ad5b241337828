import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { inviteCode, inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';

test('a short code takes a session into another browser, once', async ({ phone, server }) => {
  const joinAs = await inviteVolunteers(server);
  const browser = await phone();
  await joinAs(browser.context());
  await browser.goto('/street');
  await expect(browser.getByRole('button', { name: /Menü öffnen/ })).toBeVisible({ timeout: 30_000 });
  await browser.goto('/join');
  await browser.getByRole('button', { name: 'Kurzcode holen' }).click();
  const code = (await browser.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? '';

  const app = await phone();
  await app.goto('/join');
  await app.getByLabel('Code').fill(code.toLowerCase().replace('-', ' '));
  await app.getByRole('button', { name: 'Weiter' }).click();
  await app.waitForURL('**/street');

  const other = await phone();
  await other.goto('/join');
  await other.getByLabel('Code').fill(code);
  await other.getByRole('button', { name: 'Weiter' }).click();
  await expect(other.getByText('Dieser Kurzcode gilt nicht oder nicht mehr.')).toBeVisible();
});

test('without a network, a name or a right code nobody gets in, and each is said', async ({ phone, server }) => {
  const page = await phone();
  await page.goto('/join#NOBODY-KNOWS-THIS');
  await expect(page.getByText('Diese Einladung gibt es nicht.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole('link', { name: 'Anderen Code eingeben' }).click();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(page.getByText('Bitte gib einen Code ein.')).toBeVisible();
  await page.getByLabel('Code').fill(server.officeLink);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: 'Mitmachen' }).click();
  await expect(page.getByText('Bitte gib einen Namen ein.')).toBeVisible();
  await page.getByLabel('Wie heißt du?').fill('Kim');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Mitmachen' }).click();
  await expect(page.getByText('Kein Netz. Zum Beitreten brauchst du kurz eine Verbindung.')).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Mitmachen' }).click();
  await page.waitForURL('**/office');
});

test('a device that was locked out is told so where it could join again', async ({ phone, server }) => {
  const page = await phone();
  await page.goto(server.officeLink);
  await page.getByLabel('Wie heißt du?').fill('Kim');
  await page.getByRole('button', { name: 'Mitmachen' }).click();
  await page.waitForURL('**/office');
  const [{ id }] = (await (await page.request.get('/api/devices')).json()) as [{ id: string }];
  await page.request.delete(`/api/devices/${id}`);
  await page.goto('/join');
  await expect(page.getByText('Dieses Gerät wurde gesperrt.')).toBeVisible();
});

test('an invitation that says what for leads there, also whoever is in already; a broken one leads to the map', async ({
  phone,
  server,
}) => {
  const code = await inviteCode(server);
  const page = await phone();
  await page.goto(`/join?to=shifts#${code}`);
  await expect(page.getByText('Danach: such dir eine Schicht aus.')).toBeVisible();
  await expect(page.getByLabel('Wie heißt du?')).toBeFocused();
  await page.keyboard.type('Ada');
  await page.getByRole('button', { name: 'Mitmachen' }).click();
  await page.waitForURL('**/shifts');
  await expect(page.getByRole('heading', { name: 'Schichten' })).toBeVisible({ timeout: 30_000 });

  await page.goto(`/join?to=survey#${code}`);
  await expect(page.getByText('Danach: eine kurze Umfrage, eine Minute.')).toBeVisible();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.waitForURL('**/shifts/survey');

  // The app begins where one worked last.
  await page.goto('/');
  await page.waitForURL('**/shifts');

  const other = await phone();
  await other.goto(`/join?to=//elsewhere.example/shifts#${code}`);
  await other.getByLabel('Wie heißt du?').fill('Bo');
  await expect(other.getByText(/^Danach/)).toHaveCount(0);
  await other.getByRole('button', { name: 'Mitmachen' }).click();
  await other.waitForURL('**/street');
});
