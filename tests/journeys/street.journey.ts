import { expect, type Page } from '@playwright/test';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { enterOffice } from '../browser/office-page.ts';
import { readCampaign } from '../browser/read-campaign.ts';
import { loseSignal } from '../browser/signal.ts';
import { expectWaiting, hangHere, joinStreet, openStreet, positionOnMap, walkTo } from '../browser/street-page.ts';

async function inviteByLink(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Leute & Geräte' }).click();
  await page.getByLabel('Für wie viele Leute').fill('5');
  await page.getByRole('button', { name: 'Einladung erstellen' }).click();
  const link = await page.getByLabel('Einladungslink').inputValue();
  await page.getByRole('link', { name: 'Lage' }).click();
  return link;
}

const hungIn = async (page: Page): Promise<number> => {
  const figure = page.locator('dl > div').filter({ has: page.getByText('Hängen', { exact: true }) });
  return Number(((await figure.locator('strong').textContent()) ?? '').replaceAll('.', ''));
};

test('three posters hung without network survive a reload and reach the office when the network is back', async ({
  office,
  phone,
  server,
}) => {
  const desk = await office();
  await enterOffice(desk, server);
  const link = await inviteByLink(desk);
  const before = await hungIn(desk);
  const places = (await readCampaign(server)).freePosts(4);
  const [first, second] = [await phone(), await phone()];
  await joinStreet(first, link, 'Alex');
  await joinStreet(second, link, 'Kim');

  await loseSignal(first);
  for (const [n, place] of places.slice(0, 3).entries()) {
    await walkTo(first, place);
    await hangHere(first);
    await expectWaiting(first, n + 1);
  }
  await first.reload();
  await expectWaiting(first, 3);
  await first.getByRole('button', { name: /^3 Einträge/ }).click();
  await expect(first.getByText('Gespeichert, noch nicht übertragen')).toHaveCount(3);
  await first.getByRole('button', { name: 'Schließen' }).click();
  expect(await hungIn(desk)).toBe(before);

  await walkTo(second, places[3]!);
  await hangHere(second);
  await expect(async () => expect(await hungIn(desk)).toBe(before + 1)).toPass({ timeout: 10_000 });

  await first.context().setOffline(false);
  await expectWaiting(first, 0);
  await expect(async () => expect(await hungIn(desk)).toBe(before + 4)).toPass({ timeout: 10_000 });
});

test('what a phone pushes is on the office’s screen within a second', async ({ office, phone, server }) => {
  const desk = await office();
  await enterOffice(desk, server);
  const page = await phone();
  await joinStreet(page, await inviteByLink(desk), 'Alex');
  const [place] = (await readCampaign(server)).freePosts(1);
  await walkTo(page, place!);
  const before = await hungIn(desk);
  const figure = desk
    .locator('dl > div')
    .filter({ has: desk.getByText('Hängen', { exact: true }) })
    .locator('strong');
  const shown = figure.getByText(new Intl.NumberFormat('de-DE').format(before + 1), { exact: true });
  const pushed = page.waitForResponse((response) => response.url().endsWith('/api/sync') && response.ok());
  await hangHere(page);
  await pushed;
  await expect(shown).toBeVisible({ timeout: 1_000 });
});

test('a forbidden post is stopped with the reason and the nearest free one, and recorded when it hangs already', async ({
  phone,
  server,
}) => {
  const known = await readCampaign(server);
  const place = known.excludedPost('lichterwelten');
  const page = await phone({ place: { latitude: place.lat, longitude: place.lon, accuracy: 4 } });
  await (await inviteVolunteers(server))(page.context());
  await page.goto('/street');
  await expect(page.getByRole('button', { name: /Menü öffnen/ })).toBeVisible({ timeout: 30_000 });
  const stop = page.getByRole('alert').filter({ hasText: 'Hier nicht: Lichterwelten' });
  // The map is still on its way to where the phone stands: a thumb would try again, too.
  await expect(async () => {
    const { x, y } = await positionOnMap(page);
    await page.touchscreen.tap(x, y);
    await expect(stop).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await expect(stop).toContainText(/Nächster freier Mast: \d+\sm/);
  await page.getByRole('button', { name: 'Hängt schon' }).click();
  await expect(page.getByText('Gespeichert. Das Büro sieht es sich an.')).toBeVisible();
  await expectWaiting(page, 0);
  const [placement] = (await known.again()).view.placementsOn(place.id);
  expect(placement).toMatchObject({ state: 'hung', flags: [{ code: 'excluded:lichterwelten', cleared: null }] });
});

test('two phones on one post: both posters are kept, the second is flagged', async ({ phone, server }) => {
  const known = await readCampaign(server);
  const [place] = known.freePosts(1);
  const join = await inviteVolunteers(server);
  const phones = [await phone(), await phone()];
  for (const page of phones) {
    await join(page.context());
    await openStreet(page);
    await walkTo(page, place!);
    await loseSignal(page);
    await hangHere(page);
  }
  for (const page of phones) {
    await page.context().setOffline(false);
    await expectWaiting(page, 0);
  }
  const codes = (await known.again()).view.placementsOn(place!.id).map(({ flags }) => flags.map(({ code }) => code));
  expect(codes.sort()).toEqual([[], ['post-full']]);
});

test('a server that is killed in the middle loses nothing and doubles nothing', async ({ phone, server }) => {
  const known = await readCampaign(server);
  const places = known.freePosts(4);
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await page.goto('/street');
  await walkTo(page, places[0]!);
  await hangHere(page);
  await walkTo(page, places[1]!);
  await page.getByRole('button', { name: 'Hängt hier', exact: true }).click();
  // The second tap and the power cut at once: whether the push got through, nobody knows.
  await Promise.all([page.getByRole('button', { name: 'Ja, hängt hier' }).click(), server.kill()]);
  await expect(page.getByText('Gespeichert.')).toBeVisible();
  await walkTo(page, places[2]!);
  await hangHere(page);
  await server.restart();
  await walkTo(page, places[3]!);
  await hangHere(page);
  await expectWaiting(page, 0);
  const now = await known.again();
  for (const place of places) {
    expect(now.view.placementsOn(place.id).filter(({ state }) => state === 'hung')).toHaveLength(1);
  }
});

test('two tabs of one phone both log, and every poster arrives once', async ({ phone, server }) => {
  const known = await readCampaign(server);
  const places = known.freePosts(4);
  const one = await phone();
  await (await inviteVolunteers(server))(one.context());
  await openStreet(one);
  const two = await one.context().newPage();
  await openStreet(two);
  await loseSignal(one);
  for (const [n, place] of places.entries()) {
    const tab = n % 2 === 0 ? one : two;
    await tab.bringToFront();
    await walkTo(tab, place);
    await hangHere(tab);
  }
  await expectWaiting(one, 4);
  await expectWaiting(two, 4);
  await one.context().setOffline(false);
  await expectWaiting(one, 0);
  await expectWaiting(two, 0);
  const now = await known.again();
  for (const place of places) expect(now.view.placementsOn(place.id)).toHaveLength(1);
});

test('a first visit that loses its network says so, and goes on by itself when it is back', async ({
  phone,
  server,
}) => {
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  // The app is here, the campaign is not: as when the bus enters a tunnel between the two.
  await page.route('**/api/sync', (route) => route.abort());
  await page.goto('/street');
  await expect(page.getByText('Kein Netz. Dafür braucht Laterne kurz eine Verbindung.')).toBeVisible({
    timeout: 30_000,
  });
  await page.unroute('**/api/sync');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('button', { name: /Menü öffnen/ })).toBeVisible({ timeout: 30_000 });
});

test('a poster is taken back within five seconds', async ({ phone, server }) => {
  const known = await readCampaign(server);
  const [place] = known.freePosts(1);
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await page.goto('/street');
  await walkTo(page, place!);
  await hangHere(page);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('Rückgängig gemacht.')).toBeVisible();
  await expectWaiting(page, 0);
  expect((await known.again()).view.placementsOn(place!.id)).toMatchObject([{ state: 'undone' }]);
});

test('axe finds nothing serious on street and join, by day and by night', async ({ phone, server }) => {
  const join = await inviteVolunteers(server);
  const page = await phone();
  await page.goto(server.officeLink);
  await expect(page.getByLabel('Wie heißt du?')).toBeVisible();
  await expectNothingSerious(page);
  await join(page.context());
  await page.goto('/street');
  await expect(page.getByRole('button', { name: /Menü öffnen/ })).toBeVisible({ timeout: 30_000 });
  await expectNothingSerious(page);
  await page.getByRole('button', { name: /^Alles übertragen/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNothingSerious(page);
});
