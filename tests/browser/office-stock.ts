import { expect, type Page } from '@playwright/test';

/** Opens a room of the office by its navigation. */
export const room = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

/** Chooses in the open dialog. */
export async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Opens a depot for the whole city and enters what the print shop brought there. */
export async function orderInto(page: Page, depot: string, count: number, motif = 'ohne Motiv'): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Depot anlegen' }).click();
  await dialog.getByLabel('Name').fill(depot);
  await dialog.getByRole('button', { name: 'Depot anlegen' }).click();
  await expect(page.getByRole('heading', { name: depot })).toBeVisible();
  await page.getByRole('button', { name: 'Druckauftrag', exact: true }).click();
  await dialog.getByLabel('Wie viele').fill(String(count));
  await choose(page, 'Motiv', motif);
  await choose(page, 'In welches Depot', depot);
  await dialog.getByRole('button', { name: 'Eintragen' }).click();
  await expect(page.getByText(`von Druckerei an ${depot}.`)).toBeVisible();
}

/** Founds a team for the whole city, in the room of the teams. */
export async function foundTeam(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Team gründen' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Gründen' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** One of the figures on top of the stock room. */
export const figure = async (page: Page, name: string): Promise<number> => {
  const words = await page
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd')
    .textContent();
  return Number((words ?? '').replaceAll('.', ''));
};
