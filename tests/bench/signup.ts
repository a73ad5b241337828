import { resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import type { City } from '../../src/domain/city.ts';
import { loadCity } from '../../src/server/city/load-city.ts';
import { buildIfStale } from '../../src/server/start/build-if-stale.mjs';
import { startServer } from '../browser/start-server.ts';
import { chromiumLaunch, unpackChromium } from '../browser/unpack-chromium.ts';
import { projectRoot } from '../runner/run-program.ts';
import { serveCampaign } from './posters/serve-campaign.ts';
import { median, reportFigure } from './report-figure.ts';
import { countDoors } from './signup/count-doors.ts';
import { countJoin } from './signup/count-join.ts';
import { manyShifts } from './signup/many-shifts.ts';
import { measureChange } from './signup/measure-change.ts';
import { rush } from './signup/rush.ts';

/**
 * signup.filled, signup.lost, shifts.change.ms, join.taps (with join.seconds and join.fields), doors.taps: people and
 * shifts, in the demo city. A change is measured as in `posters`, with the CPU slowed four times.
 */
export async function bench(): Promise<void> {
  buildIfStale(projectRoot);
  unpackChromium();
  const { city } = await loadCity(resolve(projectRoot, 'dist/demo-pack'));
  await benchRush(city);
  const browser = await chromium.launch(chromiumLaunch);
  try {
    await benchChange(browser, city);
    await benchTaps(browser);
  } finally {
    await browser.close();
  }
}

function report(figure: string, value: number, unit: string): void {
  reportFigure({ bench: 'signup', figure, value, unit, against: null, ratio: null });
}

async function benchRush(city: City): Promise<void> {
  const { given, capacity, lost, disagreeing, broken, ...rest } = await rush(city);
  const { people, phones, wishes, ends, ms } = rest;
  console.error(
    `${people} people on ${phones} phones, ${wishes} wishes for ${capacity} places: ${given} given, ${lost} lost, ` +
      `${disagreeing} phones disagree, ${broken} rules broken; settled after ${(ms / 1000).toFixed(1)} s: ${JSON.stringify(ends)}`,
  );
  if (broken > 0) throw new Error(`${broken} people at two places or shifts with more people than places`);
  // A phone that believes something else than the server has given its places away twice.
  report('signup.filled', disagreeing > 0 ? 0 : given / capacity, 'ratio');
  report('signup.lost', lost, 'wishes');
}

async function benchChange(browser: Browser, city: City): Promise<void> {
  const { seed, today } = manyShifts(city, Date.now());
  const server = await serveCampaign(seed);
  try {
    const looks = await measureChange(browser, server, today);
    for (const { look, times } of looks) {
      if (times.length === 0) throw new Error(`The ${look} did not show a change of 600 shifts`);
      const [middle, worst] = [median(times), Math.max(...times)].map((ms) => ms.toFixed(1));
      console.error(`${look.padEnd(10)} ${times.length} changes shown, median ${middle} ms, worst ${worst} ms`);
    }
    report('shifts.change.ms', Math.max(...looks.map(({ times }) => median(times))), 'ms');
  } finally {
    await server.remove();
  }
}

async function benchTaps(browser: Browser): Promise<void> {
  const server = await startServer();
  try {
    const { taps, seconds, fields } = await countJoin(browser, server);
    report('join.taps', taps, 'taps');
    report('join.seconds', seconds, 's');
    report('join.fields', fields, 'fields');
    report('doors.taps', await countDoors(browser, server), 'taps');
  } finally {
    await server.remove();
  }
}
