import { expect, type Page } from '@playwright/test';
import type { RunningServer } from './start-server.ts';

/** Joins by the link that the server printed, and waits for the office's first room. */
export async function enterOffice(page: Page, server: RunningServer): Promise<void> {
  await page.goto(server.officeLink);
  await page.getByLabel('Wie heißt du?').fill('Mara');
  await page.getByRole('button', { name: 'Mitmachen' }).click();
  await expect(page.getByRole('heading', { name: 'Wahlbereiche' })).toBeVisible({ timeout: 30_000 });
}
