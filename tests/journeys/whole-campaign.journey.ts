import { expect, type Page } from '@playwright/test';
import type { PostPlace } from '../../src/domain/city.ts';
import { findPost } from '../../src/domain/city.ts';
import { dayIn } from '../../src/domain/rules/day-in.ts';
import { instantIn } from '../../src/domain/rules/instant-in.ts';
import { test } from '../browser/journey.ts';
import { enterOffice } from '../browser/office-page.ts';
import { choose, figure, foundTeam, orderInto, room } from '../browser/office-stock.ts';
import { readCampaign } from '../browser/read-campaign.ts';
import { loseSignal } from '../browser/signal.ts';
import { expectWaiting, joinStreet, tapPost } from '../browser/street-page.ts';
import { expectStop, hangNextStop, setOut, standAt } from '../browser/tour-page.ts';
import { wrongClock } from '../browser/wrong-clock.ts';

// A whole campaign, by its screens.
test.setTimeout(300_000);
test.use({ demo: false });

const DEPOT = 'Keller Hegelstraße';
const TEAM = 'Team Leuchtturm';
const TOUR = 'Erster Abend';
const PRINTED = 6;
const TIMEZONE = 'Europe/Berlin';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A motif and a start: what a campaign needs before its first poster. */
async function openCampaign(desk: Page): Promise<void> {
  await room(desk, 'Einstellungen');
  const motifs = section(desk, 'Motive');
  await motifs.getByRole('button', { name: 'Motiv hinzufügen' }).click();
  await motifs.getByRole('textbox', { name: 'Motiv 1' }).fill('Miete');
  await motifs.getByRole('button', { name: 'Speichern' }).click();
  await expect(motifs.getByText('Gespeichert.')).toBeVisible();
  const start = section(desk, 'Offizieller Start');
  await start.getByLabel('Tag').fill(dayIn(TIMEZONE, Date.now()));
  await start.getByRole('button', { name: 'Start bekannt geben' }).click();
  await desk.getByRole('button', { name: 'Ja, bekannt geben' }).click();
  await expect(start.getByText(/^Start: /)).toBeVisible();
}

/** @returns the link for volunteers */
async function invite(desk: Page): Promise<string> {
  await room(desk, 'Leute & Geräte');
  await desk.getByRole('button', { name: 'Einladung erstellen' }).click();
  return desk.getByRole('textbox', { name: 'Einladungslink' }).inputValue();
}

async function move(desk: Page, from: string, to: string | RegExp, count: number): Promise<void> {
  await room(desk, 'Bestand');
  await desk.getByRole('button', { name: 'Umbuchen' }).click();
  await choose(desk, 'Von', from);
  await choose(desk, 'An', to);
  await desk.getByRole('dialog').getByLabel('Wie viele').fill(String(count));
  await desk.getByRole('dialog').getByRole('button', { name: 'Umbuchen' }).click();
  await expect(desk.getByText(/^Gebucht: /)).toBeVisible();
}

/** Three free posts of a ward, for the team. */
async function makeTour(desk: Page): Promise<void> {
  await room(desk, 'Touren');
  await desk.getByRole('button', { name: 'Neue Tour' }).first().click();
  await desk.getByRole('radiogroup', { name: 'Wo' }).getByText('Wahlbereich', { exact: true }).click();
  await desk.getByRole('combobox', { name: 'Wahlbereich', exact: true }).click();
  await desk.getByRole('option', { name: 'Altstadt' }).click();
  await desk.getByRole('combobox', { name: 'Welche Masten' }).click();
  await desk.getByRole('option', { name: /^Freie Masten/ }).click();
  await desk.getByLabel('Höchstens so viele Halte').fill('3');
  await expect(desk.getByText(/^3 Halte, /)).toBeVisible();
  await desk.getByLabel('Name der Tour').fill(TOUR);
  await desk.getByRole('combobox', { name: 'Team', exact: true }).click();
  await desk.getByRole('option', { name: TEAM }).click();
  await desk.getByRole('button', { name: 'Tour speichern' }).click();
  await expect(desk.getByText(new RegExp(`^Gespeichert: ${TOUR}`))).toBeVisible();
}

async function openRoom(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Menü öffnen/ }).click();
  await page.getByRole('link', { name, exact: true }).click();
}

const leaveRoom = (page: Page) => button(page, 'Zurück').click();

async function joinTeam(page: Page, code: string): Promise<void> {
  await openRoom(page, 'Team & Bestand');
  await page.getByLabel('Team-Code').fill(code);
  await expect(page.getByText(`Du bist jetzt bei ${TEAM}.`)).toBeVisible();
  await leaveRoom(page);
}

/** Stands at a poster, makes it the next one, and says what became of it. */
async function takeDown(page: Page, place: PostPlace, fate: string): Promise<void> {
  await standAt(page, place);
  const row = page.getByRole('button', { name: new RegExp(`Mast ${place.id}`) });
  await row.click();
  await expect(page.getByRole('button', { pressed: true })).toContainText(place.id);
  await page.waitForTimeout(600); // a tap on what has just changed does not count
  await button(page, fate).click();
  await expect(row).toBeHidden();
}

test('one campaign on two phones and a laptop, from the print order to the last poster back in the cellar', async ({
  office,
  phone,
  server,
}) => {
  const desk = await office();
  await enterOffice(desk, server);
  await openCampaign(desk);
  const link = await invite(desk);
  await room(desk, 'Bestand');
  await orderInto(desk, DEPOT, PRINTED, 'Miete');
  await room(desk, 'Teams');
  await foundTeam(desk, TEAM);
  const card = desk.getByRole('listitem').filter({ has: desk.getByRole('heading', { name: TEAM }) });
  const code = /[2-9A-Z]{4}$/.exec((await card.getByTitle('Team-Code').textContent()) ?? '')![0];
  await move(desk, `${DEPOT} (${PRINTED})`, `${TEAM} (0)`, PRINTED - 1);

  const [one, two] = [await phone(), await phone({ colorScheme: 'light' })];
  const pass = new Map<Page, (ms: number) => Promise<void>>();
  for (const [page, name] of [
    [one, 'Ada'],
    [two, 'Bo'],
  ] as const) {
    pass.set(page, await wrongClock(page, 0));
    await joinStreet(page, link, name);
    await joinTeam(page, code);
  }
  await makeTour(desk);
  const known = await readCampaign(server);
  const [tour] = [...known.view.all('tour')];
  const [first, second, third] = tour!.stops.map(({ post }) => findPost(known.view, known.city, post)!);

  // An evening: one of them has no network, the other one goes to the end of the street.
  await setOut(one, TOUR, 3);
  await setOut(two, TOUR, 3);
  await loseSignal(one);
  await standAt(one, first!);
  await expectStop(one, 1, 3);
  await hangNextStop(one);
  await standAt(one, second!);
  await expectStop(one, 2, 3);
  await hangNextStop(one);
  await button(two, 'Alle Halte').click();
  await two.getByRole('button', { name: /^3 .*Mast/ }).click();
  await button(two, 'Als Nächstes').click();
  await button(two, 'Zur Karte').click();
  await standAt(two, third!);
  await hangNextStop(two);
  await one.context().setOffline(false);
  for (const page of [one, two]) {
    await expect(page.getByRole('heading', { name: 'Tour geschafft' })).toBeVisible({ timeout: 40_000 });
    await button(page, 'Fertig').click();
    await expectWaiting(page, 0);
  }

  // One tells of a damage in two taps, the other one replaces it.
  await tapPost(one, first!, button(one, 'Beschädigt'));
  await button(one, 'Beschädigt').click();
  await expect(one.getByText('Als beschädigt gemeldet.')).toBeVisible();
  await expectWaiting(one, 0);
  await tapPost(two, first!, button(two, 'Ersetzt'));
  await button(two, 'Ersetzt').click();
  await expect(two.getByText('Gespeichert: ersetzt.')).toBeVisible();
  await expectWaiting(two, 0);

  // Election night.
  await room(desk, 'Einstellungen');
  const today = dayIn(TIMEZONE, Date.now());
  const settings = section(desk, 'Wahlkampf');
  await settings.getByLabel('Wahltag').fill(today);
  await settings.getByRole('button', { name: 'Speichern' }).click();
  await expect(settings.getByText('Gespeichert.')).toBeVisible();
  for (const page of [one, two]) {
    await openRoom(page, 'Abhängen');
    await expect(page.getByText(/^Wahltag ist der|muss alles ab sein/)).toBeVisible({ timeout: 40_000 });
    await loseSignal(page);
    await pass.get(page)!(Math.max(0, instantIn(TIMEZONE, today, '18:01') - Date.now()));
    await expect(button(page, 'Mitgenommen')).toBeVisible({ timeout: 40_000 });
  }
  await takeDown(one, first!, 'Mitgenommen');
  await takeDown(two, second!, 'Entsorgt');
  await takeDown(two, third!, 'War weg');
  // What the team still has goes back to the cellar, and so does what the depot has: nobody has to fill anything in.
  await leaveRoom(one);
  await openRoom(one, 'Team & Bestand');
  await expect(one.getByRole('listitem').filter({ hasText: 'Miete' }).first().locator('strong')).toHaveText('2');
  await button(one, 'Plakate übergeben').click();
  await expect(one.getByRole('combobox', { name: 'An', exact: true })).toHaveValue('returned');
  await button(one, '2 A1-Paare buchen').click();
  await expect(one.getByText('Gespeichert: 2 A1-Paare Miete zurück in den Keller.')).toBeVisible();
  await expect(one.getByText('Gerade nichts.')).toBeVisible();
  for (const page of [one, two]) {
    await page.context().setOffline(false);
    await leaveRoom(page);
    await expectWaiting(page, 0);
  }
  await move(desk, `${DEPOT} (1)`, /^Zurück im Keller/, 1);
  await expect(desk.getByText(`Gebucht: 1 A1-Paar „Miete“ von ${DEPOT} zurück in den Keller.`)).toBeVisible();

  const figures = { Gedruckt: PRINTED, Hängen: 0, Depots: 0, Teams: 0, Verloren: 1, Entsorgt: 2, Zurück: 3 };
  for (const [name, count] of Object.entries(figures)) {
    await expect(async () => expect(await figure(desk, name), name).toBe(count)).toPass({ timeout: 20_000 });
  }
  await button(desk, 'Nachrechnen').click();
  await expect(desk.getByText(/^Die Bücher stimmen: Von 6 gedruckten/)).toBeVisible();
});
