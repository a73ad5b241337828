import { expect } from '@playwright/test';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteCode } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { enterOffice } from '../browser/office-page.ts';

test('a newcomer answers the survey, the office finds and invites them, and their phone asks', async ({
  phone,
  office,
  server,
}) => {
  const newcomer = await phone();
  await newcomer.goto(`/join?to=survey#${await inviteCode(server)}`);
  await newcomer.getByLabel('Wie heißt du?').fill('Zoë Neuling');
  await newcomer.getByRole('button', { name: 'Mitmachen' }).click();
  await newcomer.getByRole('button', { name: 'Haustür', exact: true }).first().click({ timeout: 30_000 });
  await newcomer.getByRole('button', { name: 'Immer abends' }).click();
  await newcomer.getByRole('button', { name: 'Donnerstag, Nachmittag' }).click();
  await newcomer.getByLabel('Telefon').fill('keine');
  await newcomer.reload();
  await expect(newcomer.getByLabel('Telefon')).toHaveValue('keine', { timeout: 30_000 });
  await newcomer.getByRole('button', { name: 'Fertig' }).click();
  await expect(newcomer.getByText('So sieht keine Telefonnummer aus.')).toBeVisible();
  await newcomer.getByLabel('Telefon').fill('0391 12345');
  await expectNothingSerious(newcomer);
  await newcomer.getByRole('button', { name: 'Fertig' }).click();
  await expect(newcomer.getByRole('heading', { name: 'Danke' })).toBeVisible();
  await expect(newcomer.getByRole('link', { name: 'Alle Schichten' })).toBeVisible();

  const desk = await office();
  await enterOffice(desk, server);
  await desk.goto('/office/volunteers');
  await desk.getByRole('button', { name: /^Donnerstag, Nachmittag: / }).click({ timeout: 30_000 });
  await desk.getByLabel('Name', { exact: true }).fill('Zoë');
  await expect(desk.getByText('1 Person', { exact: true })).toBeVisible();
  await desk.getByRole('checkbox', { name: 'Zoë Neuling auswählen' }).click();
  await expectNothingSerious(desk);
  await desk.getByRole('button', { name: 'Zu einer Schicht …' }).click();
  await desk.getByRole('combobox', { name: 'Schicht', exact: true }).fill('Haustür');
  const shift = desk.getByRole('option').first();
  await shift.click();
  await desk.getByRole('button', { name: '1 einladen' }).click();
  await expect(desk.getByText('1 Person eingeladen. Die Frage steht auf dem Handy.')).toBeVisible();

  await newcomer.goto('/shifts/mine');
  await expect(newcomer.getByRole('heading', { name: 'Du wirst gefragt' })).toBeVisible({ timeout: 30_000 });
});
