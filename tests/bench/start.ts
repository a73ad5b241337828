import { type BrowserContext, chromium } from '@playwright/test';
import { buildIfStale } from '../../src/server/start/build-if-stale.mjs';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { phoneLook } from '../browser/phone-look.ts';
import { waitUntilOfflineReady } from '../browser/signal.ts';
import { startServer } from '../browser/start-server.ts';
import { chromiumLaunch, unpackChromium } from '../browser/unpack-chromium.ts';
import { projectRoot } from '../runner/run-program.ts';
import { median, reportFigure } from './report-figure.ts';
import { measureFirstPage } from './start/measure-first-page.ts';
import { measureMemory } from './start/measure-memory.ts';
import { measureWarmStart, untilMapUsable } from './start/measure-warm-start.ts';
import { serveBarePage } from './start/serve-bare-page.ts';

const STARTS = 9;

/** start.memory.mb, start.kb, start.warm: what Laterne costs before anybody has done anything. */
export async function bench(): Promise<void> {
  buildIfStale(projectRoot);
  unpackChromium();
  await benchMemory();

  const server = await startServer();
  const browser = await chromium.launch(chromiumLaunch);
  const bare = await serveBarePage();
  try {
    const join = await inviteVolunteers(server);

    const sent = await measureFirstPage(browser, server, join);
    for (const [figure, transfers] of [
      ['start.kb', sent.first],
      ['start.rooms.kb', sent.rooms],
    ] as const) {
      for (const { path, bytes } of transfers) console.error(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${path}`);
      const kb = transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
      reportFigure({ bench: 'start', figure, value: kb, unit: 'kB', against: null, ratio: null });
    }

    const ours = await browser.newContext(phoneLook);
    const bareContext = await browser.newContext(phoneLook);
    await join(ours);
    await prepare(ours, server.url);
    await prepare(bareContext, bare.url);
    await benchWarmStart(
      () => measureWarmStart(ours, server.url),
      () => measureWarmStart(bareContext, bare.url),
    );
  } finally {
    await bare.close();
    await browser.close();
    await server.remove();
  }
}

async function benchMemory(): Promise<void> {
  const { serverMb, npmMb } = await measureMemory();
  reportFigure({ bench: 'start', figure: 'start.memory.mb', value: serverMb, unit: 'MB', against: null, ratio: null });
  reportFigure({ bench: 'start', figure: 'start.memory.npm.mb', value: npmMb, unit: 'MB', against: null, ratio: null });
}

/** One visit with a signal, then none: from here on every start is warm and offline. */
async function prepare(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  await untilMapUsable(page);
  await waitUntilOfflineReady(page);
  await page.reload();
  await untilMapUsable(page);
  await context.setOffline(true);
  await page.close();
}

/** Both sides in turn, so that what else the machine does falls on both. */
async function benchWarmStart(ours: () => Promise<number>, bare: () => Promise<number>): Promise<void> {
  const laterne: number[] = [];
  const alone: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    laterne.push(await ours());
    alone.push(await bare());
  }
  const ratio = median(laterne) / median(alone);
  const ms = (values: number[]) => `${median(values).toFixed(0)} ms`;
  const against = `a page with only React and Leaflet, offline, CPU slowed 4×: ${ms(alone)} (Laterne: ${ms(laterne)})`;
  reportFigure({ bench: 'start', figure: 'start.warm', value: ratio, unit: 'ratio', against, ratio });
}
