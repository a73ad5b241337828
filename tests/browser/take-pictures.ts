/** `npm run pictures`: takes the pictures in docs/ anew, street and office, by day and by night, from the demo campaign. */
import { chromium } from '@playwright/test';
import { metresBetween } from '../../src/domain/geometry/lon-lat.ts';
import { proposePost } from '../../src/domain/rules/propose-post.ts';
import { buildIfStale } from '../../src/server/start/build-if-stale.mjs';
import { projectRoot } from '../runner/run-program.ts';
import { inviteVolunteers } from './join-campaign.ts';
import { enterOffice } from './office-page.ts';
import { phoneLook } from './phone-look.ts';
import { type KnownCampaign, readCampaign } from './read-campaign.ts';
import { startServer } from './start-server.ts';
import { chromiumLaunch, unpackChromium } from './unpack-chromium.ts';

/** Until street names and figures have come to rest. */
const SETTLED_MS = 1_500;

/** The free post with the most different things around it: a picture should show what there is. */
function liveliestPlace({ view, city }: KnownCampaign) {
  const now = Date.now();
  const excluded = [...view.all('exclusion')].flatMap(({ target }) => (target.kind === 'posts' ? target.posts : []));
  const taken = new Set(excluded);
  const placements = [...view.all('placement')];
  const scored = placements.map((placement) => {
    const near = placements.filter((other) => metresBetween(placement, other) < 130);
    const states = new Set(near.map(({ state, flags }) => (flags.length > 0 ? 'flagged' : state)));
    const stars = city.index.near(placement, 130).filter((index) => taken.has(city.pack.posts.id(index))).length;
    return { placement, score: states.size * 4 + Math.min(near.length, 6) + (stars > 0 && stars < 9 ? 6 : 0) };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0]!.placement;
  return proposePost(view, city, best, 200, now)!.post;
}

buildIfStale(projectRoot);
unpackChromium();
const server = await startServer();
const browser = await chromium.launch(chromiumLaunch);
try {
  const campaign = await readCampaign(server);
  const join = await inviteVolunteers(server);
  const { lon, lat } = liveliestPlace(campaign);
  for (const [colorScheme, name] of [
    ['dark', 'night'],
    ['light', 'day'],
  ] as const) {
    const geolocation = { longitude: lon + 0.00006, latitude: lat, accuracy: 8 };
    const phone = await browser.newContext({ ...phoneLook, colorScheme, geolocation });
    await join(phone);
    const street = await phone.newPage();
    await street.goto(`${server.url}/street`);
    await street.getByRole('button', { name: 'Hängt hier', exact: true }).waitFor();
    await street.waitForTimeout(SETTLED_MS);
    await street.screenshot({ path: `docs/street-${name}.png` });
    const laptop = await browser.newContext({ colorScheme, locale: 'de-DE', viewport: { width: 1440, height: 900 } });
    const office = await laptop.newPage();
    await enterOffice(office, server);
    await office.waitForTimeout(SETTLED_MS);
    await office.screenshot({ path: `docs/office-${name}.png` });
  }
} finally {
  await browser.close();
  await server.remove();
}
