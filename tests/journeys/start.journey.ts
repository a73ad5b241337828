import { expect } from '@playwright/test';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { officeDeeds } from '../browser/office-deed.ts';
import { readCampaign } from '../browser/read-campaign.ts';
import { loseSignal } from '../browser/signal.ts';
import { openStreet, tapPost } from '../browser/street-page.ts';
import { wrongClock } from '../browser/wrong-clock.ts';

const HOUR_MS = 60 * 60_000;

test('at the hour itself the phone unlocks without a network, by the server’s clock and not by its own', async ({
  phone,
  server,
}) => {
  const [place] = (await readCampaign(server)).freePosts(1);
  const start = Date.now() + 2 * HOUR_MS;
  await (await officeDeeds(server))('announceStart', { at: start });
  const page = await phone();
  // By its own clock the start was an hour ago.
  const letTimePass = await wrongClock(page, 3 * HOUR_MS);
  await (await inviteVolunteers(server))(page.context());
  await openStreet(page);
  await expect(page.getByRole('timer')).toContainText(/^noch 0?1:5\d:\d\d$/);
  await loseSignal(page);
  await expect(page.getByRole('button', { name: 'Hängt hier', exact: true })).toHaveCount(0);

  await letTimePass(start - Date.now() - 15_000);
  await expect(page.getByRole('timer')).toContainText(/^noch 00:00:(0|1)\d$/);
  await expect(page.getByRole('timer')).toBeHidden({ timeout: 40_000 });
  await page.context().setGeolocation({ latitude: place!.lat, longitude: place!.lon, accuracy: 5 });
  await page.getByRole('button', { name: 'Hängt hier', exact: true }).click();
  await page.getByRole('button', { name: 'Ja, hängt hier' }).click();
  await expect(page.getByText(/^Gespeichert\..* Wird übertragen, sobald Netz da ist\.$/)).toBeVisible();
});

test('before the official start nothing can be planned or hung in the field', async ({ phone, server }) => {
  const [place] = (await readCampaign(server)).freePosts(1);
  const deed = await officeDeeds(server);
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  for (const [at, words] of [
    [Date.now() + 3 * 24 * HOUR_MS, /Noch nicht: Start am .* Uhr\./],
    [null, /Noch nicht: Der Start steht noch nicht fest\./],
  ] as const) {
    await deed('announceStart', { at });
    await openStreet(page);
    await expect(page.getByText('Noch nicht', { exact: true })).toBeVisible();
    await expect(page.getByRole('timer')).toHaveCount(at === null ? 0 : 1);
    await tapPost(page, place!, page.getByRole('alert').filter({ hasText: words }));
    await expect(page.getByRole('region', { name: 'Hängt hier' }).getByRole('button')).toHaveText([
      /^Motiv/,
      'Abbrechen',
    ]);
  }
});
