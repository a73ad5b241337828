import { expect, type Locator, type Page } from '@playwright/test';
import type { PostPlace } from '../../src/domain/city.ts';

/** Takes part by an invitation, as a volunteer would, and waits until the street page is usable. */
export async function joinStreet(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Wie heißt du?').fill(name);
  await page.getByRole('button', { name: 'Mitmachen' }).click();
  await expectReadyForStreet(page);
}

/** Opens the street page of a phone that has joined already. */
export async function openStreet(page: Page): Promise<void> {
  await page.goto('/street');
  await expectReadyForStreet(page);
}

/** The campaign is on this phone. What works without a network is stored a moment later (signal.ts waits for it). */
async function expectReadyForStreet(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /Menü öffnen/ })).toBeVisible({ timeout: 30_000 });
}

/** Walks to a post: the receiver says so, and the sheet proposes it. */
export async function walkTo(page: Page, place: PostPlace): Promise<void> {
  await page.context().setGeolocation({ latitude: place.lat, longitude: place.lon, accuracy: 5 });
  await expect(page.getByText(`Mast ${place.id}`)).toBeVisible();
}

/** Hangs a poster on the post one stands at: two taps. */
export async function hangHere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hängt hier', exact: true }).click();
  await page.getByRole('button', { name: 'Ja, hängt hier' }).click();
  await expect(page.getByText('Gespeichert.')).toBeVisible();
}

/** What the corner says of entries that are still on this phone. */
export async function expectWaiting(page: Page, count: number): Promise<void> {
  const words = count === 0 ? /^Alles übertragen/ : new RegExp(`^${count} Eintr(ag|äge) noch nicht übertragen`);
  // Longer than the longest back-off: while a server was away a phone may have come to it.
  await expect(page.getByRole('button', { name: words })).toBeVisible({ timeout: 60_000 });
}

/** Where the map draws my position: the inner one of its two circles. */
export async function positionOnMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.leaflet-overlay-pane path').last().boundingBox();
  if (!box) throw new Error('The map draws no position.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Goes to a post and taps it on the map, until the sheet shows what it should. */
export async function tapPost(page: Page, place: { lon: number; lat: number }, shown: Locator): Promise<void> {
  await page.context().setGeolocation({ latitude: place.lat, longitude: place.lon, accuracy: 5 });
  // The map is still on its way to where the phone stands: a thumb would try again, too.
  await expect(async () => {
    const { x, y } = await positionOnMap(page);
    const { width, height } = page.viewportSize()!;
    if (x < 0 || x > width || y < 120 || y > height / 2)
      await page.getByRole('button', { name: 'Zu meiner Position' }).click();
    else await page.touchscreen.tap(x, y);
    await expect(shown).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
}
