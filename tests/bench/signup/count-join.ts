import type { Browser, BrowserContext, Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import { inviteCode } from '../../browser/join-campaign.ts';
import { officeDeeds } from '../../browser/office-deed.ts';
import { phoneLook } from '../../browser/phone-look.ts';
import type { RunningServer } from '../../browser/start-server.ts';
import { slowNetwork } from '../posters/slow-network.ts';
import { countedByPage, countInPage } from './count-in-page.ts';
import { DAY, HOUR, PLAN } from './told-campaign.ts';

const SLOWDOWN = 4;
const PATIENCE_MS = 120_000;
/** A hand is not a machine: reading before a tap, and each letter of a name. */
const READING_MS = 1_500;
const LETTER_MS = 250;

export interface FirstShift {
  /** From opening the link to "Du kommst". */
  readonly seconds: number;
  readonly taps: number;
  readonly fields: number;
}

/**
 * A phone that has never been here opens a QR code's link to a shift, joins, and comes. CPU slowed four times, 1.6 Mbit/s
 * and 150 ms; whoever holds it reads 1.5 s before each tap and types four letters in a second.
 */
export async function countJoin(browser: Browser, server: RunningServer): Promise<FirstShift> {
  const shift = await planShift(server);
  const code = await inviteCode(server);
  const network = await slowNetwork(server.url);
  const context = await browser.newContext(phoneLook);
  try {
    await countInPage(context);
    const page = await slowPage(context);
    const began = performance.now();
    await page.goto(`${network.url}/join?to=shifts/${shift}#${code}`);
    const name = page.getByLabel('Wie heißt du?');
    await name.waitFor({ timeout: PATIENCE_MS });
    await page.waitForTimeout(READING_MS);
    // The page has put the cursor there; where it has not, that costs a tap.
    if (!(await name.evaluate((field) => field === document.activeElement))) await name.tap();
    await page.keyboard.type('Mara', { delay: LETTER_MS });
    await tapAfterReading(page, 'Mitmachen');
    await page.waitForURL(`**/shifts/${shift}`, { timeout: PATIENCE_MS });
    await tapAfterReading(page, 'Ich komme');
    await page.getByText('Du kommst', { exact: true }).waitFor({ timeout: PATIENCE_MS });
    const seconds = (performance.now() - began) / 1000;
    return { seconds, ...(await countedByPage(page)) };
  } finally {
    await context.close();
    network.close();
  }
}

async function planShift(server: RunningServer): Promise<string> {
  const id = newId();
  const start = Date.now() + DAY;
  const act = await officeDeeds(server);
  await act('makeShifts', { shifts: [{ id, ...PLAN, min: 2, max: 6, start, end: start + 2 * HOUR }], series: null });
  return id;
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
}

async function tapAfterReading(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.waitFor({ timeout: PATIENCE_MS });
  await page.waitForTimeout(READING_MS);
  await button.tap();
}
