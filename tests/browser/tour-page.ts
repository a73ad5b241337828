import { expect, type Page } from '@playwright/test';
import type { LonLat } from '../../src/domain/geometry/lon-lat.ts';

/** Joins a team by its code over the phone's menu, as somebody would who was told the code. */
export async function joinTeamByCode(page: Page, code: string, team: string): Promise<void> {
  await page.goto('/street/stock');
  await page.getByLabel('Team-Code').fill(code);
  await expect(page.getByText(team).first()).toBeVisible();
}

/** Opens a tour in its room and sets out on it: the map with the first stop. */
export async function setOut(page: Page, tour: string, total: number): Promise<void> {
  await page.getByRole('button', { name: /Menü öffnen/ }).click();
  await page.getByRole('link', { name: 'Touren' }).click();
  await page.getByRole('link', { name: new RegExp(tour) }).click();
  await page.getByRole('button', { name: /^(Los|Weiter)$/ }).click();
  await expect(page.getByText(new RegExp(`Halt \\d+ von ${total}`))).toBeVisible();
}

/** The receiver says that one stands at this post. */
export const standAt = (page: Page, { lat, lon }: LonLat): Promise<void> =>
  page.context().setGeolocation({ latitude: lat, longitude: lon, accuracy: 5 });

/** Waits until the sheet asks for this stop. */
export const expectStop = (page: Page, number: number, total: number): Promise<void> =>
  expect(page.getByText(`Halt ${number} von ${total}`)).toBeVisible();

/**
 * Hangs a poster at the next stop of the tour.
 * @returns how many taps the page felt until it said "saved"
 */
export async function hangNextStop(page: Page): Promise<number> {
  await page.evaluate(() => {
    const counter = globalThis as typeof globalThis & { taps?: number };
    if (counter.taps === undefined) addEventListener('click', () => counter.taps!++, { capture: true });
    counter.taps = 0;
  });
  await page.getByRole('button', { name: 'Hängt hier', exact: true }).click();
  await page.getByRole('button', { name: 'Ja, hängt hier' }).click();
  await expect(page.getByText('Gespeichert.')).toBeVisible();
  return page.evaluate(() => (globalThis as { taps?: number }).taps ?? 0);
}
