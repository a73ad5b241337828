import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { addDays, dayIn } from '../../src/domain/rules/day-in.ts';
import { weekdayOf } from '../../src/domain/rules/repeat-days.ts';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { test } from '../browser/journey.ts';
import { enterOffice } from '../browser/office-page.ts';

test.use({ demo: false });

const today = dayIn('Europe/Berlin', Date.now());
/** The next Saturday but today. */
const saturday = addDays(today, ((12 - weekdayOf(today)) % 7) + (weekdayOf(today) === 5 ? 7 : 0) || 7);

/** Taps the middle of the map until the form says that the point is there. */
async function meetInTheMiddle(desk: Page) {
  const map = (await desk.getByRole('region', { name: 'Karte' }).boundingBox())!;
  await desk.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
  await expect(desk.getByText('Steht auf der Karte.')).toBeVisible();
}

test('a stand of a whole day is staffed by five groups, in slots, on two Saturdays', async ({ office, server }) => {
  test.slow(); // a map, two rooms, and forty shifts
  const desk = await office();
  await enterOffice(desk, server);
  await desk.goto('/office/shifts');
  await expect(desk.getByText('Noch keine Schicht')).toBeVisible();
  await desk.getByRole('link', { name: 'Neue Schicht' }).click();

  await desk.getByRole('combobox', { name: 'Art', exact: true }).click();
  await desk.getByRole('option', { name: 'Stand' }).click();
  await desk.getByLabel('Titel').fill('Aktionstag');
  await desk.getByLabel('Tag', { exact: true }).fill(saturday);
  await desk.getByLabel('Von', { exact: true }).fill('10:00');
  await desk.getByLabel('Bis', { exact: true }).fill('09:00');
  await desk.getByRole('button', { name: 'Schicht anlegen' }).click();
  await expect(desk.getByText('Das Ende liegt vor dem Anfang.')).toBeVisible();
  await expect(desk.getByLabel('Bis', { exact: true })).toBeFocused();
  await desk.getByLabel('Bis', { exact: true }).fill('18:00');

  await desk.getByText('Jede Woche', { exact: true }).click();
  await desk.getByLabel('Letzter Tag').fill(addDays(saturday, 14));
  const days = desk.getByRole('listitem').getByRole('button', { name: /^Sa/ });
  await expect(days).toHaveCount(3);
  await days.nth(1).click();

  await desk.getByText('In Zeitfenstern', { exact: true }).click();
  await desk.getByLabel('Länge eines Fensters').fill('120');
  for (const group of ['Nord', 'Süd', 'Ost', 'West', 'Jugend']) {
    await desk.getByRole('button', { name: 'Gruppe anlegen' }).click();
    await desk.getByLabel('Name der Gruppe').fill(group);
    await desk.getByLabel('Name der Gruppe').press('Enter');
    await expect(desk.getByRole('button', { name: group, pressed: true })).toBeVisible();
  }
  await desk.getByText('Alle nebeneinander', { exact: true }).click();
  await expect(desk.getByRole('row', { name: '10:00–12:00 Nord, Süd, Ost, West, Jugend' })).toBeVisible();

  await desk.getByRole('combobox', { name: 'Treffpunkt' }).fill('Vor dem Rathaus');
  await desk.getByRole('button', { name: '40 Schichten anlegen' }).click();
  await expect(desk.getByText('Tipp noch auf die Karte, wo das ist.')).toBeVisible();
  await meetInTheMiddle(desk);
  await expectNothingSerious(desk);
  await desk.getByRole('button', { name: '40 Schichten anlegen' }).click();
  await expect(desk.getByText('40 Schichten angelegt.')).toBeVisible();

  await expect(
    desk.getByText(/10:00 Aktionstag · Nord: 2 fehlen, Leitung fehlt|Aktionstag · Nord:/).first(),
  ).toBeVisible();
  await desk.getByText('Gruppe', { exact: true }).click();
  const line = desk.getByRole('row', { name: /^Jugend/ });
  await expect(line.getByRole('link', { name: /10:00–12:00 Aktionstag/ }).first()).toBeVisible();
  await expectNothingSerious(desk);

  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Alle als CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(41);
  const paper = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Zwei Wochen auf Papier' }).click();
  expect((await paper).suggestedFilename()).toMatch(/schichten.*\.pdf$/);
});

test('an evening is kept as a template, copied to the next week, changed, and called off with a word why', async ({
  office,
  server,
}) => {
  test.slow(); // several rooms with a map
  const desk = await office();
  await enterOffice(desk, server);
  await desk.goto('/office/shifts/new');
  await desk.getByLabel('Titel').fill('Kneipentour');
  await desk.getByLabel('Tag', { exact: true }).fill(addDays(today, 1));
  await desk.getByLabel('Von', { exact: true }).fill('22:00');
  await desk.getByLabel('Bis', { exact: true }).fill('01:00');
  await expect(desk.getByText('Endet am nächsten Tag um 01:00 Uhr.')).toBeVisible();
  await desk.getByRole('combobox', { name: 'Art', exact: true }).click();
  await desk.getByRole('option', { name: /Eigene Art anlegen/ }).click();
  await desk.getByLabel('Name der Art').fill('Kneipe');
  await desk.getByLabel('Name der Art').press('Enter');
  await expect(desk.getByRole('combobox', { name: 'Art', exact: true })).toHaveValue('Kneipe');
  await desk.getByRole('button', { name: 'Als Vorlage behalten' }).click();
  await desk.getByLabel('Name der Vorlage').press('Enter');
  await expect(desk.getByText('Behalten.')).toBeVisible();
  await desk.getByRole('button', { name: 'Schicht anlegen' }).click();
  await expect(desk.getByText('1 Schicht angelegt.')).toBeVisible();

  await desk.getByRole('button', { name: 'Vorlagen' }).click();
  await expect(desk.getByText('22:00 Uhr, 180 Minuten')).toBeVisible();
  await desk.getByRole('button', { name: 'Schließen' }).click();

  await desk.getByRole('button', { name: 'Mehrere auswählen' }).click();
  await desk.getByRole('button', { name: /Kneipentour/ }).click();
  await desk.getByRole('button', { name: 'Eine Woche später nochmal' }).click();
  await expect(desk.getByText('1 Schicht kopiert, eine Woche später.')).toBeVisible();
  const copies = desk.getByRole('cell').getByRole('link', { name: /22:00–01:00 Kneipentour/ });
  await expect(copies).toHaveCount(2);

  await desk.getByRole('button', { name: 'Mehrere auswählen' }).click();
  await desk
    .getByRole('button', { name: /Kneipentour/ })
    .last()
    .click();
  await desk.getByRole('link', { name: 'Ändern' }).click();
  await desk.getByLabel('Höchstens').fill('1');
  await desk.getByRole('button', { name: 'Speichern' }).click();
  await expect(desk.getByText('Das ist mehr als das Maximum.')).toBeVisible();
  await desk.getByLabel('Höchstens').fill('4');
  await desk.getByRole('button', { name: 'Schicht absagen' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Absagen' }).click();
  await expect(desk.getByText('Bitte ausfüllen.')).toBeVisible();
  await desk.getByLabel('Warum?').fill('Sturmwarnung');
  await desk.getByRole('dialog').getByRole('button', { name: 'Absagen' }).click();
  await expect(desk.getByText('Abgesagt: Sturmwarnung')).toBeVisible();
  await desk.getByRole('button', { name: 'Speichern' }).click();

  await desk.goto('/office/shifts');
  await expect(desk.getByRole('cell').getByRole('link', { name: /Kneipentour, fällt aus/ })).toBeVisible();
});
