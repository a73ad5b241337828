import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { PROTOCOL } from '../../src/sync/protocol.ts';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { enterOffice } from '../browser/office-page.ts';

const room = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name }).click();

const ROOM_FILES = ['decide-page', 'exclusions-page', 'people-page', 'settings-page'];

/** Runs in the page: what of the app's rarer files is here for good, without the hashes in their names. */
async function storedAssets(): Promise<string[]> {
  const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => /([\w-]+)-[\w-]{8}\.js$/.exec(url)?.[1] ?? url);
}

const decideLink = (page: Page) =>
  page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: 'Entscheiden' });

test('the office excludes a list and lifts it again, with what is unknown named by its line', async ({
  office,
  server,
}) => {
  const page = await office();
  await enterOffice(page, server);
  await room(page, 'Sperren');
  await page.getByRole('button', { name: 'Neue Sperre' }).click();
  await page.getByText('Liste', { exact: true }).click();
  await page.getByLabel('Mastnummern').fill('MD-00012\nMD-00013\nNOBODY-1');
  await expect(page.getByText('Zeile 3: NOBODY-1')).toBeVisible();
  await expect(page.getByText('Sperrt 2 Masten.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Grund' }).click();
  await page.getByRole('option', { name: 'Eigener Grund' }).click();
  await page.getByRole('button', { name: 'Sperren', exact: true }).click();
  await expect(page.getByText('Bitte ausfüllen.')).toBeVisible();
  await page.getByLabel('Grund in eigenen Worten').fill('Wochenmarkt');
  await page.getByRole('button', { name: 'Sperren', exact: true }).click();
  const entry = page.getByRole('listitem').filter({ hasText: 'Wochenmarkt' });
  await expect(entry).toContainText('2 Masten');
  await entry.getByRole('button', { name: 'Aufheben' }).click();
  await page.getByRole('button', { name: 'Ja, aufheben' }).click();
  await expect(entry).toBeHidden();
});

test('an area is drawn with taps, counted before it is saved, and Esc takes a corner back', async ({
  office,
  server,
}) => {
  const page = await office();
  await enterOffice(page, server);
  await room(page, 'Sperren');
  await page.getByRole('button', { name: 'Neue Sperre' }).click();
  await page.getByText('Fläche', { exact: true }).click();
  await expect(page.getByText('Das trifft noch keinen Mast.')).toBeVisible();
  const map = page.locator('.leaflet-container');
  for (const position of [
    { x: 330, y: 340 },
    { x: 480, y: 340 },
    { x: 480, y: 500 },
    { x: 330, y: 500 },
  ]) {
    await map.click({ position });
  }
  await expect(page.getByText('4 Ecken')).toBeVisible();
  await expect(page.getByText(/^Sperrt [\d.]+ Masten\.$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('3 Ecken')).toBeVisible();
});

test('settings are saved field by field, offline too, and nothing wrong gets through', async ({ office, server }) => {
  const page = await office();
  await enterOffice(page, server);
  // Both rooms are fetched by the time that the network goes.
  await room(page, 'Leute & Geräte');
  await expect(page.getByRole('row', { name: /Mara/ })).toBeVisible();
  await room(page, 'Einstellungen');
  const campaign = page.getByRole('region', { name: 'Wahlkampf' });
  await campaign.getByLabel('Ziel (Plakate)').fill('1500,5');
  await campaign.getByRole('button', { name: 'Speichern' }).click();
  await expect(campaign.getByText('Bitte eine ganze Zahl eingeben.')).toBeVisible();
  await page.context().setOffline(true);
  await campaign.getByLabel('Ziel (Plakate)').fill('1500');
  await campaign.getByRole('button', { name: 'Speichern' }).click();
  await expect(campaign.getByText('Gespeichert. Wird übertragen, sobald Netz da ist.')).toBeVisible();
  const wards = page.getByRole('region', { name: 'Ziele je Wahlbereich' });
  await wards.getByRole('button', { name: 'Nach Einwohnern verteilen' }).click();
  await expect(wards.getByText('Summe 1.500, passt zum Ziel')).toBeVisible();
  await room(page, 'Leute & Geräte');
  await expect(page.getByText(/^Kein Netz. Einladungen und Geräte/).first()).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('row', { name: /Mara/ })).toContainText('dieses Gerät');
});

test('the office opens without a network, with rooms that nobody has opened yet', async ({ office, server }) => {
  const page = await office({ storesApp: true });
  await enterOffice(page, server);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await expect.poll(() => page.evaluate(storedAssets)).toEqual(expect.arrayContaining(ROOM_FILES));
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Wahlbereiche' })).toBeVisible({ timeout: 30_000 });
  await room(page, 'Einstellungen');
  await expect(page.getByRole('region', { name: 'Offizieller Start' })).toBeVisible();
});

test('an invitation that was withdrawn lets nobody in', async ({ office, phone, server }) => {
  const page = await office();
  await enterOffice(page, server);
  await room(page, 'Leute & Geräte');
  const withdraw = page.getByRole('button', { name: /^Zurückziehen/ });
  await expect(withdraw.first()).toBeVisible();
  const before = await withdraw.count();
  await page.getByRole('button', { name: 'Einladung erstellen' }).click();
  await expect(page.getByAltText('QR-Code für den Einladungslink')).toBeVisible();
  await expect(withdraw).toHaveCount(before + 1);
  const link = await page.getByLabel('Einladungslink').inputValue();
  const guest = await phone();
  await guest.goto(link);
  await expect(guest.getByText('Du bist eingeladen')).toBeVisible();
  await withdraw.first().click();
  const withdrawn = page.waitForResponse((response) => response.request().method() === 'DELETE');
  await page.getByRole('button', { name: 'Ja, zurückziehen' }).click();
  await withdrawn;
  await guest.getByLabel('Wie heißt du?').fill('Kim');
  await guest.getByRole('button', { name: 'Mitmachen' }).click();
  await expect(guest.getByText('Diese Einladung wurde zurückgezogen.')).toBeVisible();
});

test('what a phone did and the server could not book reaches every screen of the office, until one ticks it off', async ({
  office,
  phone,
  server,
}) => {
  const [page, other] = [await office(), await office()];
  await enterOffice(page, server);
  await enterOffice(other, server);
  const badge = (of: Page) => decideLink(of).getByText(/ offen$/);
  const open = async (of: Page) => Number.parseInt((await badge(of).textContent()) ?? '', 10);
  const before = await open(other);
  const phones = (await phone()).context();
  await (await inviteVolunteers(server))(phones);
  const mutations = [
    { name: 'takeDown', args: { placementId: randomUUID(), fate: 'returned', photo: null, fix: null } },
    { name: 'hangPoster', args: { placementId: randomUUID(), post: 'MD-00012', motif: null, side: 'both' } },
  ].map((deed, at) => ({
    ...deed,
    id: randomUUID(),
    seq: at + 1,
    protocol: PROTOCOL,
    occurredAt: Date.now(),
    skew: 0,
  }));
  const pushed = await phones.request.post(`${server.url}/api/sync`, {
    data: {
      protocol: PROTOCOL,
      clientId: randomUUID(),
      cursor: null,
      epoch: null,
      audience: null,
      oldestSeq: 1,
      pending: 2,
      sentAt: Date.now(),
      mutations,
    },
  });
  expect(pushed.ok()).toBe(true);
  await expect(async () => expect(await open(other)).toBe(before + 2)).toPass({ timeout: 10_000 });

  await room(page, 'Entscheiden');
  const parked = page.getByRole('region', { name: 'Nicht verbucht' });
  const [hang, takeDown] = ['Plakat hängt', 'Plakat abgehängt'].map((deed) =>
    parked.getByRole('listitem').filter({ hasText: deed }),
  );
  await expect(takeDown!).toContainText('Dieses Plakat kennt Laterne nicht.');
  await expect(hang!).toContainText('Toni');
  await hang!.getByTitle('Auf der Karte zeigen').click();
  await expect(page.getByRole('list', { name: 'Zeichen auf der Karte' })).toBeVisible();

  await page.context().setOffline(true);
  await takeDown!.getByRole('button', { name: /^Erledigt/ }).click();
  await expect(parked.getByRole('alert')).toContainText('Kein Netz.');
  await expect(takeDown!).toBeVisible();
  await page.context().setOffline(false);
  await expect(parked.getByRole('alert')).toBeHidden();
  await takeDown!.getByRole('button', { name: /^Erledigt/ }).click();
  await expect(takeDown!).toBeHidden();
  await expect(async () => expect(await open(other)).toBe(before + 1)).toPass({ timeout: 10_000 });
});

test('axe finds nothing serious in any room of the office, by day and by night', async ({ office, server }) => {
  const page = await office();
  await enterOffice(page, server);
  await expectNothingSerious(page);
  for (const name of ['Entscheiden', 'Sperren', 'Leute & Geräte', 'Einstellungen']) {
    await room(page, name);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expectNothingSerious(page);
  }
});
