import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildIfStale } from '../../src/server/start/build-if-stale.mjs';
import { phoneLook } from '../browser/phone-look.ts';
import { chromiumLaunch, unpackChromium } from '../browser/unpack-chromium.ts';
import { projectRoot } from '../runner/run-program.ts';
import type { LogTimes } from './log/page/main.ts';
import { median, reportFigure } from './report-figure.ts';
import { servePage } from './serve-page.ts';

const LOGS = 200;

declare const measureLogs: (times: number) => Promise<LogTimes>;

/**
 * log.durable: from the tap on the button to `saved` (rules, overlay, listeners, one Dexie transaction), with 600 posters
 * hanging in the demo city, against one raw strict put of the same entry. Both in turns in one page, so that whatever
 * else the disk has to do meets both.
 */
export async function bench(): Promise<void> {
  buildIfStale(projectRoot);
  unpackChromium();
  const served = await servePage('log/page');
  // A profile on the disk: in Playwright's usual contexts the database is in memory, and nothing is durable.
  const profile = mkdtempSync(join(tmpdir(), 'laterne-log-profile-'));
  const browser = await chromium.launchPersistentContext(profile, { ...chromiumLaunch, ...phoneLook });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(served.url);
    const { ours, raw } = await page.evaluate((times) => measureLogs(times), LOGS);
    const [tap, put] = [median(ours), median(raw)];
    console.error(
      `log.durable: ${tap.toPrecision(4)} ms from tap to saved, ${put.toPrecision(4)} ms one raw strict put`,
    );
    const value = tap / put;
    const against = `one raw strict IndexedDB put, ms: ${put.toPrecision(4)}`;
    reportFigure({ bench: 'log', figure: 'log.durable', value, unit: 'ratio', against, ratio: value });
  } finally {
    await browser.close();
    await served.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
