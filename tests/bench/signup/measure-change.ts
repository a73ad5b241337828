import type { Browser, BrowserContext, Page } from '@playwright/test';
import { inviteVolunteers } from '../../browser/join-campaign.ts';
import { phoneLook } from '../../browser/phone-look.ts';
import type { RunningServer } from '../../browser/start-server.ts';
import { type Colleague, joinAsColleague } from '../posters/colleague.ts';
import { watchChanges } from '../posters/watch-changes.ts';

const SLOWDOWN = 4;
const CHANGES = 20;
const SETTLE_MS = 4_000;
const PATIENCE_MS = 60_000;

export interface LookTimes {
  readonly look: 'list' | 'calendar' | 'board';
  /** From a change's arrival to its pixels, ms, each change that showed. */
  readonly times: readonly number[];
}

/**
 * A volunteer's list and calendar and the office's board, the CPU slowed four times, while a colleague joins and leaves
 * shifts of today.
 * @param today ids of the shifts that are joined
 */
export async function measureChange(
  browser: Browser,
  server: RunningServer,
  today: readonly string[],
): Promise<LookTimes[]> {
  const change = changesOf(await joinAsColleague(server), today);
  const phone = await prepare(await browser.newContext({ ...phoneLook, baseURL: server.url }));
  const laptop = await prepare(
    await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'de-DE', baseURL: server.url }),
  );
  try {
    await (await inviteVolunteers(server))(phone);
    const code = new URL(server.officeLink).hash.slice(1);
    const joined = await laptop.request.post(`${server.url}/api/join`, { data: { code, name: 'Mara' } });
    if (!joined.ok()) throw new Error(`Joining answered ${joined.status()}: ${await joined.text()}`);
    return [
      { look: 'list', times: await measure(phone, '/shifts', change, async () => {}) },
      {
        look: 'calendar',
        times: await measure(phone, '/shifts', change, async (page) => {
          await page.getByText('Kalender', { exact: true }).tap();
          await page.getByRole('button', { name: 'Monat danach' }).waitFor();
        }),
      },
      { look: 'board', times: await measure(laptop, '/office/shifts', change, async () => {}) },
    ];
  } finally {
    await phone.close();
    await laptop.close();
  }
}

async function prepare(context: BrowserContext): Promise<BrowserContext> {
  // tsx names functions by a helper of its own, which the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(watchChanges);
  return context;
}

async function measure(
  context: BrowserContext,
  path: string,
  change: () => Promise<void>,
  arrange: (page: Page) => Promise<void>,
): Promise<number[]> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(path);
  await page.locator('h1').first().waitFor({ timeout: PATIENCE_MS });
  await arrange(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.waitForTimeout(SETTLE_MS);
  const times: number[] = [];
  for (let n = 0; n < CHANGES; n++) {
    const arrives = page.evaluate(() => window.nextChange());
    await change();
    const { toPixels } = await arrives;
    if (toPixels !== null) times.push(toPixels);
  }
  await page.close();
  return times;
}

/** In turns: comes to one of these shifts, and does not after all. */
function changesOf({ do: act, memberId }: Colleague, shifts: readonly string[]): () => Promise<void> {
  let n = 0;
  return () => {
    const shiftId = shifts[Math.floor(n / 2) % shifts.length]!;
    return n++ % 2 === 0 ? act('joinShift', { shiftId, instead: null }) : act('leaveShift', { shiftId, memberId });
  };
}
