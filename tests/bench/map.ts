import { type Browser, chromium, type Page } from '@playwright/test';
import { buildIfStale } from '../../src/server/start/build-if-stale.mjs';
import { phoneLook } from '../browser/phone-look.ts';
import { chromiumLaunch, unpackChromium } from '../browser/unpack-chromium.ts';
import { projectRoot } from '../runner/run-program.ts';
import type { Measures } from './map/page/main.ts';
import { median, reportFigure } from './report-figure.ts';
import { servePage } from './serve-page.ts';

const SLOWDOWN = 4;
const LOADS = 21;
const POSTS_IN_VIEW = 12_000;
const CHANGES = 120;

declare const measures: Measures;

/**
 * map.load, map.pan.ms, map.pan.gain, map.change.ms, map.change.growth, on the app's own map component with 24,000 posts.
 *
 * Frames are the times between two requestAnimationFrame callbacks while a scripted thumb drags: whatever holds the
 * screen up (script, style, paint, raster in software) is in them, but never less than one frame of the screen. The
 * gain is taken while the map goes step by step: during a drag Leaflet draws no marker at all, only at its end. The
 * growth compares times to pixels; the main thread's part of a change is printed beside it.
 */
export async function bench(): Promise<void> {
  buildIfStale(projectRoot);
  unpackChromium();
  const served = await servePage('map/page');
  const browser = await chromium.launch(chromiumLaunch);
  const open = () => openPage(browser, served.url);
  try {
    const { ours, raw } = await inPage(await open(), 1, (times) => measures.measureLoads(times), LOADS);
    compare('map.load', median(ours), 'ms', 'the same bytes as one IndexedDB record, ms', median(raw));

    const canvas = await inPage(await open(), SLOWDOWN, (posts) => measures.measurePans('ours', posts), POSTS_IN_VIEW);
    const markers = await inPage(
      await open(),
      SLOWDOWN,
      (posts) => measures.measurePans('markers', posts),
      POSTS_IN_VIEW,
    );
    console.error(`${canvas.posts} posts in view, ${canvas.drags.length + canvas.steps.length} frames`);
    console.error(`p95 of a drag: ${p95(canvas.drags)} ms, with markers ${p95(markers.drags)} ms`);
    const value = p95([...canvas.drags, ...canvas.steps]);
    reportFigure({ bench: 'map', figure: 'map.pan.ms', value, unit: 'ms', against: null, ratio: null });
    compare('map.pan.gain', p95(markers.steps), 'ms', 'our layers, ms', p95(canvas.steps));

    const { whole, tenth } = await inPage(await open(), SLOWDOWN, (n) => measures.measureChanges(n), CHANGES);
    const pixels = p95(whole.toPixels);
    reportFigure({ bench: 'map', figure: 'map.change.ms', value: pixels, unit: 'ms', against: null, ratio: null });
    console.error(
      `main thread's part of a change: ${median(whole.work)} ms, ${tenth.posts} posts: ${median(tenth.work)} ms`,
    );
    compare('map.change.growth', median(whole.toPixels), 'ms', `${tenth.posts} posts, ms`, median(tenth.toPixels));
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The ratio is what the bar is about, so it is the value; both sides stand in `against`. */
function compare(figure: string, ours: number, unit: string, other: string, against: number): void {
  console.error(`${figure}: ${ours.toPrecision(4)} ${unit} against ${against.toPrecision(4)} (${other})`);
  const value = ours / against;
  reportFigure({
    bench: 'map',
    figure,
    value,
    unit: 'ratio',
    against: `${other}: ${against.toPrecision(4)}`,
    ratio: value,
  });
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext(phoneLook);
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(url);
  return page;
}

/** Runs one measure in a page of its own with the CPU slowed, and closes the page. */
async function inPage<A, R>(page: Page, slowdown: number, measure: (arg: A) => Promise<R>, arg: A): Promise<R> {
  try {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await page.evaluate(measure as never, arg as never);
  } finally {
    await page.context().close();
  }
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}
