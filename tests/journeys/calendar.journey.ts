import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';

test.use({ demo: false });

test('my shifts in my own calendar: a secret address, a new one for it, and none any more', async ({
  phone,
  server,
}) => {
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await page.goto('/shifts/mine');
  const card = page.locator('section', { has: page.getByRole('heading', { name: 'Kalender abonnieren' }) });
  await card.getByRole('button', { name: 'Adresse erstellen' }).click();
  const address = card.locator('code');
  const first = (await address.textContent()) ?? '';
  await expect(card.getByRole('link', { name: 'Im Kalender öffnen' })).toHaveAttribute('href', /^webcal:.*\.ics$/);
  await expectNothingSerious(page);

  // No cookie: as a calendar program asks.
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(first)).text()));
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');

  await card.getByRole('button', { name: 'Neue Adresse' }).click();
  await card.getByRole('button', { name: 'Ja, neue Adresse' }).click();
  await expect(address).not.toHaveText(first);
  const second = (await address.textContent()) ?? '';
  expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([404, 200]);

  await page.reload();
  await expect(card.getByText('Du hast eine Adresse')).toBeVisible();
  await page.context().setOffline(true);
  await expect(card.getByText('Kein Netz.')).toBeVisible();
  await page.context().setOffline(false);
  await card.getByRole('button', { name: 'Beenden' }).click();
  await card.getByRole('button', { name: 'Ja, beenden' }).click();
  await expect(card.getByRole('button', { name: 'Adresse erstellen' })).toBeVisible();
  expect((await fetch(second)).status).toBe(404);
});
