import { expect, type Page } from '@playwright/test';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { drawTurf, planDoorEvening } from '../browser/make-turf.ts';
import { officeDeeds } from '../browser/office-deed.ts';
import { readCampaign } from '../browser/read-campaign.ts';
import { loseSignal } from '../browser/signal.ts';
import type { RunningServer } from '../browser/start-server.ts';

// A whole evening with two phones: more than a single deed's patience.
test.setTimeout(180_000);

/** Signs up for the evening and takes the turf that is free there. */
async function takeTurf(page: Page, shift: string): Promise<void> {
  await page.goto(`/shifts/${shift}`);
  await page.getByRole('button', { name: 'Ich komme' }).click();
  // The server gives the place: only then the turfs of the evening are there to be taken.
  await page.getByRole('button', { name: 'Dieses nehmen wir' }).click({ timeout: 20_000 });
  await expect(page.getByText(/Abschnitt \d von 3/)).toBeVisible();
}

const counter = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const expectCount = (page: Page, name: string, count: number) =>
  expect(counter(page, name)).toHaveText(new RegExp(`${count}$`));

async function anEvening(server: RunningServer) {
  const known = await readCampaign(server);
  const office = await officeDeeds(server);
  const shift = await planDoorEvening(office, known);
  const turf = await drawTurf(office, known, 'Rund um die Hegelstraße', { shift, holder: null });
  const join = await inviteVolunteers(server);
  return { known, office, shift, turf, join };
}

test('a door evening without network: one tap a door, and the office hears sums, the next team which door to spare', async ({
  phone,
  server,
}) => {
  const { known, shift, turf, join } = await anEvening(server);
  const page = await phone();
  await join(page.context());
  await takeTurf(page, shift);
  await loseSignal(page);
  // One tap is one shut door.
  await counter(page, 'Nicht da').click();
  await expectCount(page, 'Nicht da', 1);
  await counter(page, 'Nicht da').click();
  await counter(page, 'Gespräch').click();
  await counter(page, 'Freundlich').click();
  await counter(page, 'Flyer').click();
  await counter(page, 'Aufgemacht').click();
  await counter(page, 'Nicht da').click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await counter(page, 'Aufgemacht').click();
  for (const [name, count] of [
    ['Nicht da', 2],
    ['Aufgemacht', 2],
    ['Gespräch', 1],
    ['Freundlich', 1],
    ['Flyer', 1],
  ] as const)
    await expectCount(page, name, count);

  await page.getByRole('button', { name: 'Nicht mehr klingeln' }).click();
  await expect(page.getByText('Gespeichert wird nur die Tür. Kein Name, kein Grund.')).toBeVisible();
  await page.getByText('7', { exact: true }).last().click();
  await page.getByLabel(/Stockwerk/).selectOption({ label: '3. Stock' });
  await page.getByText('links', { exact: true }).click();
  await page.getByRole('button', { name: 'Merken' }).click();
  await expect(page.getByText('Hier nicht klingeln')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '7, 3. Stock links' })).toBeVisible();

  // The battery is changed: the counts are still there, the taps to undo are not.
  await page.reload();
  await expectCount(page, 'Nicht da', 2);
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeDisabled();

  await page.getByRole('button', { name: 'Abschnitt fertig' }).click();
  await expect(page.getByText(/Abschnitt 2 von 3/)).toBeVisible();
  await counter(page, 'Nicht da').click();
  await page.getByRole('link', { name: 'Alle Abschnitte' }).click();
  await page.getByRole('button', { name: 'Für heute fertig' }).click();
  await expect(page.getByText('Danke, das war’s für heute.')).toBeVisible();
  await expect(page.getByRole('definition')).toHaveText(['5', '1', '2']);
  await page.getByRole('button', { name: 'Zurückgeben' }).click();
  await page.context().setOffline(false);
  await expect(async () => {
    const { view } = await known.again();
    expect(view.get('turf', turf)).toMatchObject({ holder: null, state: 'open', done: ['hegelstrasse-odd-1'] });
  }).toPass({ timeout: 30_000 });

  const { view } = await known.again();
  const sums = new Map(
    [...view.all('tally')].filter((tally) => tally.turf === turf).map((tally) => [tally.section, tally]),
  );
  expect([...sums.keys()].sort()).toEqual(['hegelstrasse-even-2', 'hegelstrasse-odd-1']);
  expect([sums.get('hegelstrasse-odd-1'), sums.get('hegelstrasse-even-2')]).toMatchObject([
    { section: 'hegelstrasse-odd-1', shift, notHome: 2, opened: 2, conversation: 1, friendly: 1, flyer: 1 },
    { section: 'hegelstrasse-even-2', shift, notHome: 1, opened: 0, conversation: 0, friendly: 0, flyer: 0 },
  ]);
  expect(view.get('turf', turf)!.spared).toEqual([{ street: 'Hegelstraße', number: '7', floor: 3, side: 'left' }]);

  const next = await phone({ colorScheme: 'light' });
  await join(next.context());
  await takeTurf(next, shift);
  await next.getByRole('link', { name: 'Alle Abschnitte' }).click();
  await next.getByRole('link', { name: /Hegelstraße.*ungerade Seite/ }).click();
  await expect(next.getByRole('listitem').filter({ hasText: '7, 3. Stock links' })).toBeVisible();
});

test('a correction puts right what was handed in, and a section can be opened again', async ({ phone, server }) => {
  const { known, shift, turf, join } = await anEvening(server);
  const page = await phone();
  await join(page.context());
  await takeTurf(page, shift);
  await counter(page, 'Nicht da').click();
  await page.getByRole('button', { name: 'Abschnitt fertig' }).click();
  await expect(page.getByText('Hegelstraße: abgegeben.')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).first().click();
  await expect(page.getByText('Der Abschnitt ist wieder offen.')).toBeVisible();
  await counter(page, 'Aufgemacht').click();
  await page.getByRole('button', { name: 'Abschnitt fertig' }).click();
  await expect(page.getByText(/Abschnitt 2 von 3/)).toBeVisible();
  await expect(async () => {
    const { view } = await known.again();
    const sums = [...view.all('tally')].filter((tally) => tally.turf === turf);
    expect(sums).toMatchObject([{ section: 'hegelstrasse-odd-1', notHome: 1, opened: 1 }]);
    expect(view.get('turf', turf)!.done).toEqual(['hegelstrasse-odd-1']);
  }).toPass({ timeout: 30_000 });
});

test('axe finds nothing serious at the doors, by day and by night', async ({ phone, server }) => {
  const { shift, join } = await anEvening(server);
  const page = await phone();
  await join(page.context());
  await takeTurf(page, shift);
  await page.goto('/shifts/doors');
  await expect(page.getByRole('link', { name: 'Zählen' })).toBeVisible();
  await expectNothingSerious(page);
  await page.getByRole('link', { name: 'Abschnitte' }).click();
  await expect(page.getByRole('heading', { name: 'Was wird aus dem Gebiet?' })).toBeVisible();
  await expectNothingSerious(page);
  await page.getByRole('link', { name: 'Zählen' }).click();
  await counter(page, 'Gespräch').click();
  await expectNothingSerious(page);
  await page.getByRole('button', { name: 'Nicht mehr klingeln' }).click();
  await expectNothingSerious(page);
  await page.getByRole('button', { name: 'Schließen' }).click();
  await page.goto(page.url().replace(/count.*/, 'evening'));
  await expect(page.getByRole('heading', { name: 'Für heute fertig' })).toBeVisible();
  await expectNothingSerious(page);
});
