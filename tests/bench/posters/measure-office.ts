import type { Browser, BrowserContext, Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import type { City } from '../../../src/domain/city.ts';
import { packPost } from '../../../src/domain/city.ts';
import type { RunningServer } from '../../browser/start-server.ts';
import { type Colleague, joinAsColleague } from './colleague.ts';
import { watchChanges } from './watch-changes.ts';

/** Every view of the office. One that an app does not have sends to the first; it is then left out. */
const OFFICE_PAGES = [
  '/office',
  '/office/decide',
  '/office/exclusions',
  '/office/stock',
  '/office/teams',
  '/office/tours',
  '/office/complaints',
  '/office/take-down',
  '/office/lists',
  '/office/people',
  '/office/settings',
] as const;

/** Somebody else's changes while a page is open. */
const CHANGES = 20;
const SETTLE_MS = 2_500;

export interface PageTimes {
  readonly path: string;
  /** From a change's arrival to its pixels, ms, each change that showed on this page. */
  readonly times: readonly number[];
}

/** Opens each page of the office in a browser of its own and lets a colleague change things, the CPU as it is. */
export async function measureOffice(browser: Browser, server: RunningServer, city: City): Promise<PageTimes[]> {
  const colleague = await joinAsColleague(server);
  const change = changesOf(colleague, city);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' });
  try {
    await enter(context, server);
    const measured: PageTimes[] = [];
    for (const path of OFFICE_PAGES) {
      const page = await context.newPage();
      const times = await measurePage(page, server.url + path, change);
      if (times) measured.push({ path, times });
      else console.error(`${path}: there is no such page yet`);
      await page.close();
    }
    return measured;
  } finally {
    await context.close();
  }
}

async function enter(context: BrowserContext, server: RunningServer): Promise<void> {
  const code = new URL(server.officeLink).hash.slice(1);
  const joined = await context.request.post(`${server.url}/api/join`, { data: { code, name: 'Mara' } });
  if (!joined.ok()) throw new Error(`Joining answered ${joined.status()}: ${await joined.text()}`);
  // tsx names functions by a helper of its own, which the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(watchChanges);
  const page = await context.newPage();
  await page.goto(`${server.url}/office`);
  await page.locator('h1, h2').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(SETTLE_MS);
  await page.close();
}

/** @returns undefined where the app went elsewhere */
async function measurePage(page: Page, url: string, change: () => Promise<void>): Promise<number[] | undefined> {
  page.on('pageerror', (error) => console.error(error));
  await page.goto(url);
  await page.locator('h1, h2').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(SETTLE_MS);
  if (page.url() !== url) return undefined;
  const times: number[] = [];
  for (let n = 0; n < CHANGES; n++) {
    const arrives = page.evaluate(() => window.nextChange());
    await change();
    const { toPixels } = await arrives;
    if (toPixels !== null) times.push(toPixels);
  }
  return times;
}

/** Kinds of change in turns: something new hangs, a damage, stock handed over, a stop left out, a complaint. */
function changesOf({ view, do: act }: Colleague, city: City): () => Promise<void> {
  const placements = [...view.all('placement')];
  const [depot] = [...view.all('depot')];
  const [team] = [...view.all('team')];
  const tours = [...view.all('tour')].filter(({ state }) => state === 'open');
  const photo = null;
  const fix = null;
  let n = 0;
  const kinds: (() => Promise<void>)[] = [
    () => {
      const { id: post, lon, lat } = packPost(city, (n * 7919) % city.pack.posts.count);
      const place = { lon, lat };
      const kind = { motif: null, format: 'a1-pair', side: 'both' } as const;
      return act('hangPoster', { placementId: uuid(), post, place, ...kind, fix, hungAt: null });
    },
    () =>
      act('reportPoster', {
        placementId: placements[(n * 31) % placements.length]!.id,
        kind: 'damage',
        note: null,
        photo,
        fix,
      }),
    () => {
      const [from, to] = [`depot:${depot!.id}`, `team:${team!.id}`];
      const kind = { format: 'a1-pair', motif: null } as const;
      return act('moveStock', { transferId: uuid(), from, to, ...kind, count: 1, note: null });
    },
    () => {
      const tour = tours[n % tours.length]!;
      return act('skipStop', { tourId: tour.id, stopId: tour.stops[n % tour.stops.length]!.id, reason: 'blocked' });
    },
    () => {
      const said = { place: `Neue Straße ${n}`, spot: null, reason: 'Zu niedrig', deadline: null, notice: null };
      return act('enterComplaint', { complaintId: uuid(), ...said });
    },
  ];
  return () => kinds[n++ % kinds.length]!();
}
