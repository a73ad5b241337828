import { expect } from '@playwright/test';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { officeDeeds } from '../browser/office-deed.ts';
import { enterOffice } from '../browser/office-page.ts';
import { uuid } from '../fixtures/small-campaign.ts';

test.use({ demo: false });

const GROUPS = ['Ortsverband Nord', 'Ortsverband Süd', 'Jugendverband', 'Ratsfraktion', 'Aktivenkreis'];

test('the office cuts a day on the square into slots of five groups, and a phone sees whose each is', async ({
  office,
  phone,
  server,
}) => {
  const deed = await officeDeeds(server);
  for (const [n, name] of GROUPS.entries()) await deed('setGroup', { groupId: uuid(n + 1), name, closed: false });
  const desk = await office();
  await enterOffice(desk, server);
  await desk.goto('/office/shifts/new');
  await desk.getByRole('combobox', { name: 'Art' }).click();
  await desk.getByRole('option', { name: 'Stand' }).click();
  await desk.getByLabel('Titel (freiwillig)').fill('Aktionstag');

  // What ends before it begins is not saved, and the form says where it is wrong.
  await desk.getByLabel('Von', { exact: true }).fill('10:00');
  await desk.getByLabel('Bis', { exact: true }).fill('09:00');
  await desk.getByRole('button', { name: 'Schicht anlegen' }).click();
  await expect(desk.getByText('Das Ende liegt vor dem Anfang.')).toBeVisible();
  await desk.getByLabel('Bis', { exact: true }).fill('20:00');

  await desk.getByText('In Zeitfenstern').click();
  await desk.getByLabel('Länge eines Fensters').fill('120');
  for (const name of GROUPS) await desk.getByRole('button', { name, exact: true }).click();
  await expect(desk.getByRole('row', { name: /18:00–20:00 Aktivenkreis/ })).toBeVisible();
  await desk.getByRole('button', { name: '5 Schichten anlegen' }).click();
  await expect(desk.getByText('5 Schichten angelegt.')).toBeVisible();
  await desk.goto('/office/shifts');
  const blocks = desk.getByRole('table').getByRole('link', { name: /Aktionstag/ });
  await expect(blocks).toHaveCount(5);

  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await page.goto('/shifts');
  const card = page.getByRole('article', { name: /Aktionstag/ }).nth(2);
  await expect(card).toBeVisible({ timeout: 30_000 });
  await card.getByRole('button', { name: 'Ich komme' }).click();
  await expect(card.getByText('Du kommst')).toBeVisible();
  await card.getByRole('link', { name: /Aktionstag/ }).click();
  await expect(page.getByText('Jugendverband').first()).toBeVisible();
  // The board hears of it while it is open.
  await expect(blocks.nth(2)).toHaveAccessibleName(/1 von/);
});
