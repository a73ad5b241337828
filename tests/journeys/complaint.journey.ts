import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { streetSpot } from '../../src/app/office/complaints/street-spot.ts';
import { addDays } from '../../src/domain/rules/day-in.ts';
import { placeOf } from '../../src/domain/rules/place-of.ts';
import { hangs } from '../../src/domain/rules/placement-machine.ts';
import { postersNear } from '../../src/domain/rules/posters-near.ts';
import { readPdf } from '../app/office/pdf/read-pdf.ts';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { foundTeam } from '../browser/make-tour.ts';
import { officeDeeds } from '../browser/office-deed.ts';
import { enterOffice } from '../browser/office-page.ts';
import { fetchPhoto } from '../browser/photos.ts';
import { type KnownCampaign, readCampaign } from '../browser/read-campaign.ts';
import { expectWaiting, openStreet } from '../browser/street-page.ts';
import { joinTeamByCode } from '../browser/tour-page.ts';
import { noisyPicture } from '../fixtures/noisy-picture.ts';

/** A street in whose middle a poster hangs: the nearest one to it is what the city means. */
function complainedStreet({ view, city }: KnownCampaign) {
  for (const placement of view.all('placement')) {
    const { street } = placeOf(view, city, placement);
    const spot = hangs(placement) && street ? streetSpot(city, street) : undefined;
    if (!street || !spot) continue;
    const [nearest] = postersNear(view, spot, 100);
    if (nearest?.placement.id === placement.id) return { street, placement };
  }
  throw new Error('No poster of the demo campaign hangs near the middle of its street.');
}

test('a complaint is answered: from the pasted notice over the volunteer’s proof to the PDF', async ({
  office,
  phone,
  server,
}) => {
  test.slow(); // two devices, a photo, and a map that flies
  const known = await readCampaign(server);
  const { street, placement } = complainedStreet(known);
  await foundTeam(await officeDeeds(server), 'Eulen', 'EUHE');
  const deadline = addDays(new Date().toISOString().slice(0, 10), 5);
  const [year, month, day] = deadline.split('-');

  const desk = await office();
  await enterOffice(desk, server);
  await desk.getByRole('link', { name: 'Beschwerden' }).click();
  await desk.getByRole('button', { name: 'Neue Beschwerde' }).click();
  await desk
    .getByLabel('Schreiben der Stadt')
    .fill(
      `Sehr geehrte Damen und Herren,\nam Mast vor ${street} 12 hängt ein Plakat zu tief. ` +
        `Wir bitten Sie, es bis zum ${day}.${month}.${year} zu entfernen.`,
    );
  await expect(desk.getByRole('combobox', { name: 'Ort' })).toHaveValue(`${street} 12`);
  await expect(desk.getByLabel('Frist')).toHaveValue(deadline);
  await desk.getByRole('button', { name: 'Speichern' }).click();
  await expect(desk.getByText('Bitte ausfüllen.')).toBeVisible();
  await desk.getByLabel('Worum es geht').fill('Hängt zu tief');
  await desk.getByRole('button', { name: 'Speichern' }).click();

  const entry = desk.getByRole('listitem').filter({ has: desk.getByRole('heading', { name: `${street} 12` }) });
  await expect(entry).toContainText('neu');
  await entry.getByRole('button', { name: 'Das ist es' }).first().click();
  await expect(entry.getByRole('button', { name: 'Ausgewählt' })).toBeVisible();
  await entry.getByRole('combobox', { name: 'Wer kümmert sich?' }).click();
  await desk.getByRole('option', { name: 'Eulen' }).click();
  await expect(entry).toContainText('in Arbeit');
  await expectNothingSerious(desk);

  const hand = await phone();
  await (await inviteVolunteers(server))(hand.context());
  await openStreet(hand);
  await joinTeamByCode(hand, 'EUHE', 'Eulen');
  await openStreet(hand);
  await hand.getByRole('button', { name: /Menü öffnen/ }).click();
  await hand.getByRole('link', { name: /^Aufgaben/ }).click();
  await hand.getByRole('link', { name: `${street} 12` }).click();
  await hand.getByText('Abgehängt').click();
  const camera = hand.waitForEvent('filechooser');
  await hand.getByRole('button', { name: 'Foto als Beweis' }).click();
  await (await camera).setFiles({ name: 'photo.bmp', mimeType: 'image/bmp', buffer: noisyPicture() });
  await expect(hand.getByRole('button', { name: 'Noch ein Foto' })).toBeVisible();
  await hand.getByLabel('Notiz für das Büro').fill('Kabelbinder mitgenommen');
  await hand.getByRole('button', { name: 'Erledigt', exact: true }).click();
  await expect(hand.getByText('Gespeichert. Das Büro antwortet der Stadt.')).toBeVisible();
  await openStreet(hand);
  await expectWaiting(hand, 0);

  await expect(entry).toContainText('erledigt, Antwort offen');
  const { view } = await known.again();
  const fixed = [...view.all('complaint')].find((complaint) => complaint.place === `${street} 12`)!.fixed!;
  expect(view.get('placement', placement.id)?.state).toBe('taken-down');
  await expect(async () => expect(await fetchPhoto(desk, fixed.photo!)).toBeDefined()).toPass({ timeout: 60_000 });
  const download = desk.waitForEvent('download');
  await entry.getByRole('button', { name: /^Antwort als PDF/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^laterne-antwort-.*\.pdf$/);
  const pages = (await readPdf(new Uint8Array(readFileSync(await file.path())))).join(' ');
  for (const words of [`${street} 12`, placement.post, 'Abgehängt. Kabelbinder mitgenommen', 'Foto zur Erledigung'])
    expect(pages).toContain(words);
  await entry.getByRole('button', { name: 'Antwort ist raus' }).click();
  await expect(entry).toContainText('beantwortet');
  await expect(async () => {
    const rows = [...(await known.again()).view.all('complaint')];
    expect(rows.find(({ place }) => place === `${street} 12`)?.answeredAt).toBeGreaterThan(fixed.at);
  }).toPass({ timeout: 20_000 });
});
