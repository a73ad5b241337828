import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext } from '@playwright/test';
import { phoneLook } from '../../browser/phone-look.ts';
import { waitUntilOfflineReady, waitUntilRoomsStored } from '../../browser/signal.ts';
import type { RunningServer } from '../../browser/start-server.ts';
import { countBytes, type Transfer } from './count-bytes.ts';
import { untilMapUsable } from './measure-warm-start.ts';

const QUIET_MS = 2000;

/**
 * The first visit of a volunteer who has joined and whose phone holds nothing yet: page, scripts, styles, icons, answers
 * of the server, the service worker and what it stores for offline. The city pack is left out, it is the city's size.
 * The street's other rooms, which are fetched when this page is usable, are told apart.
 * @returns what was sent, largest first
 */
export async function measureFirstPage(
  browser: Browser,
  server: RunningServer,
  join: (context: BrowserContext) => Promise<void>,
): Promise<{ first: Transfer[]; rooms: Transfer[] }> {
  const proxy = await countBytes(server.url);
  const context = await browser.newContext(phoneLook);
  try {
    await join(context); // the cookie is the host's, whatever the port
    const page = await context.newPage();
    await page.goto(proxy.url);
    await untilMapUsable(page);
    await waitUntilOfflineReady(page);
    for (let count = -1; count !== proxy.transfers.length; await wait(QUIET_MS)) count = proxy.transfers.length;
    await waitUntilRoomsStored(page);
    const rooms = new Set((await (await fetch(`${server.url}/later.json`)).json()) as string[]);
    // The list of rooms is asked for once; every further time it was this measurement.
    const list = proxy.transfers.find(({ path }) => path === '/later.json');
    const sent = proxy.transfers
      .filter((transfer) => transfer.path !== '/later.json' || transfer === list)
      .filter(({ path }) => !path.startsWith('/packs/') && path !== '/api/pack')
      .sort((a, b) => b.bytes - a.bytes);
    rooms.add('/later.json');
    return { first: sent.filter(({ path }) => !rooms.has(path)), rooms: sent.filter(({ path }) => rooms.has(path)) };
  } finally {
    await context.close();
    proxy.close();
  }
}
