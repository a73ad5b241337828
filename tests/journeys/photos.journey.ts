import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { cameraJpeg, fetchPhoto, readWaitingPhoto, reportDamage, takePhoto } from '../browser/photos.ts';
import { type KnownCampaign, readCampaign } from '../browser/read-campaign.ts';
import type { RunningServer } from '../browser/start-server.ts';
import { expectWaiting, openStreet } from '../browser/street-page.ts';
import { noisyPicture } from '../fixtures/noisy-picture.ts';

const PIECE = 64 * 1024;
const PHOTOS = '**/api/photos/*';
const bmp = () => ({ name: 'photo.bmp', mimeType: 'image/bmp', buffer: noisyPicture() });

/** A volunteer at a post whose poster was just reported as damaged. */
async function standAtDamage(page: Page, server: RunningServer): Promise<KnownCampaign> {
  const known = await readCampaign(server);
  const [place] = known.freePosts(1);
  await (await inviteVolunteers(server))(page.context());
  await openStreet(page);
  await reportDamage(page, place!);
  return known;
}

const openList = (page: Page) => page.getByRole('button', { name: /übertragen/ }).click();

test('a photo on a bad line, with a server that is killed and a tab that is reloaded, arrives whole and once', async ({
  phone,
  server,
}) => {
  test.slow(); // both sides start anew in the middle, and find each other again after growing waits
  const page = await phone();
  const known = await standAtDamage(page, server);
  const offsets: number[] = [];
  let good = 3;
  await page.context().route(PHOTOS, async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue();
    if (good-- <= 0) return route.abort();
    offsets.push(Number(route.request().headers()['upload-offset']));
    await route.continue();
  });
  await takePhoto(page, bmp());
  await expect(page.getByText('Foto ist dabei.')).toBeVisible();
  await openList(page);
  await expect(page.getByText('1 Foto wartet auf Netz')).toBeVisible();
  const { photo, bytes } = await readWaitingPhoto(page);
  const length = bytes.split(',').length;
  expect(length).toBeGreaterThan(4 * PIECE);
  expect(offsets).toEqual([0, PIECE, 2 * PIECE]);

  await server.kill();
  await page.reload();
  await server.restart();
  good = Number.POSITIVE_INFINITY;
  await expect(async () => expect(await fetchPhoto(page, photo)).toBe(bytes)).toPass({ timeout: 60_000 });
  // What had arrived before was not sent again.
  expect(offsets.slice(3)).toEqual(offsets.slice(3).map((_, n) => (3 + n) * PIECE));
  expect(offsets).toHaveLength(Math.ceil(length / PIECE));
  await openList(page);
  await expect(page.getByText('Foto dazugelegt')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  const steps = [...(await known.again()).view.all('placement')].flatMap((placement) => placement.steps);
  expect(steps.filter((step) => step.photo === photo)).toHaveLength(1);
  expect((await fetch(`${server.url}/api/photos/${photo}`)).status).toBe(401);
});

test('a photo leaves upright, small, and without what the camera wrote into it', async ({ phone, server }) => {
  const page = await phone();
  await standAtDamage(page, server);
  await page.context().route(PHOTOS, (route) => route.abort());
  const buffer = await cameraJpeg(page, 2_000, 1_000, 'GPS 52.128 11.633');
  await takePhoto(page, { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByText('Foto ist dabei.')).toBeVisible();
  const { photo, bytes } = await readWaitingPhoto(page);
  const jpeg = Buffer.from(bytes.split(',').map(Number));
  expect(jpeg.includes('Exif')).toBe(false);
  expect(jpeg.includes('GPS')).toBe(false);
  await page.context().unroute(PHOTOS);
  await expect(async () => expect(await fetchPhoto(page, photo)).toBe(bytes)).toPass({ timeout: 60_000 });
  const size = await page.evaluate(async (id) => {
    const image = new Image();
    image.src = `/api/photos/${id}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, photo);
  expect(size).toEqual([640, 1_280]);
});

test('a full phone keeps the entry, drops the photo and says so; so does what is no photo or too large', async ({
  phone,
  server,
}) => {
  const page = await phone();
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => ({ quota: 60_000_000, usage: 59_000_000 });
  });
  const known = await standAtDamage(page, server);
  await takePhoto(page, bmp());
  await expect(page.getByRole('alert').filter({ hasText: 'Das Handy ist voll.' })).toBeVisible();
  await takePhoto(page, { name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no photo') });
  await expect(page.getByRole('alert').filter({ hasText: 'kein Foto' })).toBeVisible();
  const folder = mkdtempSync(join(tmpdir(), 'laterne-large-'));
  try {
    const large = join(folder, 'large.jpg');
    writeFileSync(large, '');
    truncateSync(large, 60 * 1024 ** 2);
    await takePhoto(page, large);
    await expect(page.getByRole('alert').filter({ hasText: 'zu groß' })).toBeVisible();
  } finally {
    rmSync(folder, { recursive: true });
  }
  await expectWaiting(page, 0);
  const damaged = [...(await known.again()).view.all('placement')].filter(
    ({ state, steps }) => state === 'damaged' && steps.every((step) => !step.photo),
  );
  expect(damaged.length).toBeGreaterThan(0);
});

test('who wants photos to go by Wi-Fi only sees them wait, and go when there is one', async ({ phone, server }) => {
  const page = await phone();
  await page.addInitScript(() => {
    const line = Object.assign(new EventTarget(), { type: 'cellular' });
    Object.defineProperty(navigator, 'connection', { value: line });
  });
  await standAtDamage(page, server);
  await page.getByRole('button', { name: /Menü öffnen/ }).click();
  await page.getByText('Nur im WLAN').click();
  await page.getByRole('button', { name: 'Schließen' }).click();
  await takePhoto(page, bmp());
  await expect(page.getByRole('button', { name: 'Alles übertragen, 1 Foto wartet' })).toBeVisible({ timeout: 30_000 });
  await openList(page);
  await expect(page.getByText('1 Foto wartet auf WLAN')).toBeVisible();
  await expectNothingSerious(page);
  const { photo } = await readWaitingPhoto(page);
  await page.evaluate(() => {
    const line = (navigator as unknown as { connection: EventTarget }).connection;
    Object.assign(line, { type: 'wifi' });
    line.dispatchEvent(new Event('change'));
  });
  await expect(async () => expect(await fetchPhoto(page, photo)).toBeDefined()).toPass({ timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.getByRole('button', { name: 'Schließen' }).click();
  await expect(page.getByRole('button', { name: 'Alles übertragen', exact: true })).toBeVisible();
});
