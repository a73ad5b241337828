import type { BrowserContext, Page } from '@playwright/test';

const SLOWDOWN = 4;
const PATIENCE_MS = 60_000;

/**
 * One warm offline start: the page comes from the service worker's store, the network is off, the CPU is slowed four
 * times. Each start is a new tab, so that no heap and no compiled page of the last one helps.
 * @returns ms from the start of the navigation to the mark `map-usable` that the page sets after the frame in which the
 *   map shows what it has
 */
export async function measureWarmStart(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  try {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(url, { waitUntil: 'commit' });
    return await untilMapUsable(page);
  } finally {
    await page.close();
  }
}

/**
 * Waits for the mark `map-usable`; answers with its time in ms since the navigation began.
 * @throws with the page's words when the map does not come within a minute
 */
export async function untilMapUsable(page: Page): Promise<number> {
  const at = await page.evaluate(
    (patience) =>
      new Promise<number | null>((usable) => {
        setTimeout(() => usable(null), patience);
        new PerformanceObserver((list) => {
          const mark = list.getEntriesByName('map-usable')[0];
          if (mark) usable(mark.startTime);
        }).observe({ type: 'mark', buffered: true });
      }),
    PATIENCE_MS,
  );
  if (at === null) throw new Error(`No map at ${page.url()}. It says: ${await page.textContent('body')}`);
  return at;
}
