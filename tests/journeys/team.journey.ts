import { expect, type Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import type { Account } from '../../src/domain/model/stock.ts';
import { balance } from '../../src/domain/rules/ledger.ts';
import type { View } from '../../src/domain/view.ts';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { forbidCamera, showToCamera } from '../browser/fake-camera.ts';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { foundTeam } from '../browser/make-tour.ts';
import { officeDeeds } from '../browser/office-deed.ts';
import { readCampaign } from '../browser/read-campaign.ts';
import { loseSignal } from '../browser/signal.ts';
import type { RunningServer } from '../browser/start-server.ts';
import { expectWaiting, hangHere, openStreet, walkTo } from '../browser/street-page.ts';

const PIECE = { format: 'a1-pair', motif: null } as const;

/** A depot with so many posters, two teams, and the first one's share. */
async function stockUp(server: RunningServer, printed: number, share: number) {
  const office = await officeDeeds(server);
  const depotId = newId();
  await office('setDepot', { depotId, name: 'Depot Mitte', ward: null, address: null, closed: false });
  const first = await foundTeam(office, 'Team Fuchs', 'FXFX', 0);
  const second = await foundTeam(office, 'Team Dachs', 'DCHS', 0);
  const move = (from: Account, to: Account, count: number) =>
    office('moveStock', { transferId: newId(), from, to, ...PIECE, count, note: null });
  await move('print', `depot:${depotId}`, printed);
  await move(`depot:${depotId}`, `team:${first}`, share);
  return { office, depot: `depot:${depotId}`, first: `team:${first}`, second: `team:${second}` } as const;
}

async function openStock(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Menü öffnen/ }).click();
  await page.getByRole('link', { name: 'Team & Bestand' }).click();
}

async function joinTeam(page: Page, code: string, name: string): Promise<void> {
  await openStock(page);
  await page.getByLabel('Team-Code').fill(code);
  await expect(page.getByText(`Du bist jetzt bei ${name}.`)).toBeVisible();
}

async function count(page: Page, pieces: number): Promise<void> {
  await page.getByRole('textbox', { name: 'Anzahl' }).fill(String(pieces));
}

const carried = (page: Page, pieces: number) =>
  expect(page.getByRole('listitem').filter({ hasText: 'Ohne Motiv' }).first().locator('strong')).toHaveText(
    `${pieces}`,
  );

const leaveRoom = (page: Page) => page.getByRole('button', { name: 'Zurück', exact: true }).click();

const sum = (view: View) => [...view.all('stock')].reduce((total, { count }) => total + count, 0);

test('posters change hands by the other team’s QR code without a network, both sides see it, and the ledger agrees', async ({
  phone,
  server,
}) => {
  const known = await readCampaign(server);
  const { first, second, depot } = await stockUp(server, 200, 40);
  const join = await inviteVolunteers(server);
  const [giver, taker] = [await phone(), await phone({ colorScheme: 'light' })];
  for (const page of [giver, taker]) {
    await join(page.context());
    await openStreet(page);
  }
  await joinTeam(giver, 'fxfx', 'Team Fuchs');
  await joinTeam(taker, 'DCHS', 'Team Dachs');
  await carried(giver, 40);
  for (const page of [giver, taker]) await expectNothingSerious(page);
  // What the one phone really shows is what the other one's camera sees.
  const card = await taker.getByAltText('QR-Code deines Teams').locator('..').screenshot();

  await loseSignal(giver);
  await showToCamera(giver, card);
  await giver.getByRole('button', { name: 'Plakate übergeben' }).click();
  await giver.getByRole('button', { name: 'QR-Code scannen' }).click();
  await expect(giver.getByText('Team Dachs')).toBeVisible({ timeout: 15_000 });
  await expectNothingSerious(giver);
  await giver.getByRole('button', { name: '10 mehr' }).click();
  await giver.getByRole('button', { name: '20 A1-Paare buchen' }).click();
  await expect(giver.getByText('Gespeichert: 20 A1-Paare Ohne Motiv an Team Dachs.')).toBeVisible();
  await carried(giver, 20);
  // A slip of the thumb: five more, and back.
  await giver.getByRole('button', { name: 'Plakate übergeben' }).click();
  await giver.getByLabel('Team-Code').fill('DCHS');
  await count(giver, 5);
  await giver.getByRole('button', { name: '5 A1-Paare buchen' }).click();
  await carried(giver, 15);
  await giver.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(giver.getByText('Zurückgebucht.')).toBeVisible();
  await carried(giver, 20);

  // Meanwhile the others give away what the books don't know of yet.
  await taker.getByRole('button', { name: 'Plakate übergeben' }).click();
  await taker.getByRole('combobox', { name: 'An', exact: true }).selectOption({ label: 'Zurück in den Keller' });
  await taker.getByRole('combobox', { name: 'Motiv', exact: true }).selectOption({ label: 'Ohne Motiv' });
  await count(taker, 3);
  await expect(taker.getByText(/Es wird trotzdem gebucht/)).toBeVisible();
  await taker.getByRole('button', { name: '3 A1-Paare buchen' }).click();
  await expect(taker.getByText(/^Gespeichert: 3 A1-Paare/)).toBeVisible();
  // The server must have heard of these three before it hears of the twenty.
  await expect(async () => {
    const { view } = await known.again();
    expect([...view.all('transfer')].map(({ count }) => count)).toContain(3);
  }).toPass();

  await giver.context().setOffline(false);
  await carried(taker, 17);
  await expect(taker.getByText('20 A1-Paare Ohne Motiv')).toBeVisible();
  await expect(giver.getByText('20 A1-Paare Ohne Motiv')).toBeVisible();
  for (const page of [giver, taker]) {
    await leaveRoom(page);
    await expectWaiting(page, 0);
  }
  const { view } = await known.again();
  expect([first, second, depot, 'returned' as const].map((account) => balance(view, account, PIECE))).toEqual([
    20, 17, 160, 3,
  ]);
  expect(sum(view)).toBe(0);
  const moves = [...view.all('transfer')].filter(({ from, to }) => [from, to].includes(second));
  expect(moves.map(({ count, overStock }) => [count, overStock]).sort()).toEqual([
    [20, false],
    [3, true],
    [5, false],
    [5, false],
  ]);
});

test('a QR code of another campaign, a code that nobody has and a forbidden camera are said so', async ({
  phone,
  server,
}) => {
  await stockUp(server, 10, 1);
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await openStreet(page);
  // Another campaign has a team with the same four signs, and somebody scanned it with the phone's own camera.
  await page.goto('/street/stock#c=0190aaaa-0000-7000-8000-000000000000&t=FXFX');
  await expect(page.getByText(/gehört zu einer anderen Kampagne/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).last().click();
  await expect(page.getByText('Du bist noch in keinem Team')).toBeVisible();
  await forbidCamera(page);
  await page.getByRole('button', { name: 'QR-Code scannen' }).click();
  await expect(page.getByText(/Die Kamera ist nicht erlaubt/)).toBeVisible();
  await page.getByRole('button', { name: 'Code eintippen' }).click();
  await page.getByLabel('Team-Code').fill('ZZZZ');
  await expect(page.getByText(/Den Code ZZZZ hat kein Team/)).toBeVisible();
  await page.getByLabel('Team-Code').fill('fx-fx');
  await expect(page.getByText('Du bist jetzt bei Team Fuchs.')).toBeVisible();
});

test('a take-down night: three posters, a slip of the thumb, and all of it back in the cellar', async ({
  phone,
  server,
}) => {
  const known = await readCampaign(server);
  const { office, first } = await stockUp(server, 10, 3);
  const places = known.freePosts(3);
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await openStreet(page);
  await joinTeam(page, 'FXFX', 'Team Fuchs');
  await leaveRoom(page);
  for (const place of places) {
    await walkTo(page, place);
    await hangHere(page);
  }
  await expectWaiting(page, 0);
  await page.getByRole('button', { name: /Menü öffnen/ }).click();
  await page.getByRole('link', { name: 'Abhängen' }).click();
  await expect(page.getByText(/^Wahltag ist der/)).toBeVisible();
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  await office('setCampaign', { electionDay: day(-1), takeDownDay: day(6) });

  const taken = page.getByRole('button', { name: 'Mitgenommen' });
  await expect(taken).toBeVisible({ timeout: 40_000 });
  await expectNothingSerious(page);
  const takeDown = async (n: number) => {
    const { lat, lon, id } = places[n]!;
    await page.context().setGeolocation({ latitude: lat, longitude: lon, accuracy: 5 });
    await expect(page.getByRole('button', { pressed: true })).toContainText(id);
    await page.waitForTimeout(600); // a tap on what has just changed does not count
    await taken.click();
    await expect(page.getByText(/^Mitgenommen: /)).toBeVisible();
  };
  await takeDown(0);
  await loseSignal(page);
  await takeDown(1);
  await page.getByRole('status').filter({ hasText: 'Mitgenommen' }).getByRole('button').click();
  await expect(page.getByText('Rückgängig gemacht, es hängt wieder.')).toBeVisible();
  await takeDown(1);
  await takeDown(2);
  await page.context().setOffline(false);
  await leaveRoom(page);
  await expectWaiting(page, 0);
  let { view } = await known.again();
  expect(places.map(({ id }) => view.placementsOn(id).map(({ state, fate }) => [state, fate]))).toEqual(
    Array(3).fill([['taken-down', 'returned']]),
  );

  await openStock(page);
  await carried(page, 3);
  await page.getByRole('button', { name: 'Plakate übergeben' }).click();
  // After election night that is what is filled in.
  await expect(page.getByRole('combobox', { name: 'An', exact: true })).toHaveValue('returned');
  await page.getByRole('button', { name: '3 A1-Paare buchen' }).click();
  await expect(page.getByText('Gespeichert: 3 A1-Paare Ohne Motiv zurück in den Keller.')).toBeVisible();
  await expect(page.getByText('Gerade nichts.')).toBeVisible();
  await leaveRoom(page);
  await expectWaiting(page, 0);
  ({ view } = await known.again());
  expect(balance(view, first, PIECE)).toBe(0);
  expect(balance(view, 'returned', PIECE)).toBe(3);
  expect(sum(view)).toBe(0);
});
