import { resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import type { City } from '../../src/domain/city.ts';
import { loadCity } from '../../src/server/city/load-city.ts';
import { buildIfStale } from '../../src/server/start/build-if-stale.mjs';
import type { RunningServer } from '../browser/start-server.ts';
import { chromiumLaunch, unpackChromium } from '../browser/unpack-chromium.ts';
import { projectRoot } from '../runner/run-program.ts';
import { bigCampaign, PLACEMENTS } from './posters/big-campaign.ts';
import { countTaps } from './posters/count-taps.ts';
import { liveHistory } from './posters/live-history.ts';
import { measureFirstSyncs } from './posters/measure-first-sync.ts';
import { measureOffice } from './posters/measure-office.ts';
import { serveCampaign } from './posters/serve-campaign.ts';
import { median, reportFigure } from './report-figure.ts';

const HISTORY_STEPS = 100_000;
const FIRST_SYNCS = 7;

/**
 * ledger.off, ledger.impossible, office.change.ms, sync.first, tour.taps: a poster's whole life with 1,400 of them, in the
 * demo city. The office is measured with the CPU as it is, from the last byte of the answer that brings a colleague's
 * change to the frame that shows all of it: the median of twenty changes, on the page where that is longest.
 */
export async function bench(): Promise<void> {
  buildIfStale(projectRoot);
  unpackChromium();
  const { city } = await loadCity(resolve(projectRoot, 'dist/demo-pack'));
  benchLedger(city);

  const browser = await chromium.launch(chromiumLaunch);
  const server = await serveCampaign(bigCampaign(city, Date.now()));
  try {
    await benchFirstSync(browser, server);
    await benchOffice(browser, server, city);
  } finally {
    await browser.close();
    await server.remove();
  }
  report('tour.taps', await countTaps(), 'taps');
}

function report(figure: string, value: number, unit: string): void {
  reportFigure({ bench: 'posters', figure, value, unit, against: null, ratio: null });
}

function benchLedger(city: City): void {
  const { off, impossible, placements, outcomes } = liveHistory(city, HISTORY_STEPS);
  console.error(`${HISTORY_STEPS} steps on ${placements} posters: ${JSON.stringify(outcomes)}`);
  report('ledger.off', off, 'pieces');
  report('ledger.impossible', impossible, 'states');
}

async function benchFirstSync(browser: Browser, server: RunningServer): Promise<void> {
  const { syncs, files, bytes } = await measureFirstSyncs(browser, server, FIRST_SYNCS);
  const [sync, file] = [median(syncs), median(files)];
  const value = sync / file;
  const line = `${(bytes / 1000).toFixed(0)} kB, brotli, at 1.6 Mbit/s and 150 ms`;
  const against = `the same answers as one file (${line}): ${file.toFixed(0)} ms (first sync: ${sync.toFixed(0)} ms)`;
  reportFigure({ bench: 'posters', figure: 'sync.first', value, unit: 'ratio', against, ratio: value });
}

async function benchOffice(browser: Browser, server: RunningServer, city: City): Promise<void> {
  const pages = await measureOffice(browser, server, city);
  for (const { path, times } of pages) {
    const of =
      times.length > 0 ? `median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms` : 'nothing';
    console.error(`${path.padEnd(20)} ${times.length} changes shown, ${of}`);
  }
  const shown = pages.filter(({ times }) => times.length > 0);
  if (shown.length === 0) throw new Error(`No page of the office showed a change of ${PLACEMENTS} posters`);
  report('office.change.ms', Math.max(...shown.map(({ times }) => median(times))), 'ms');
}
