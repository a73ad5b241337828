/** `npm run pictures`: takes the pictures in docs/ anew, on the phone and in the office, from the demo campaign. */
import { writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { buildIfStale } from '../../src/server/start/build-if-stale.mjs';
import { projectRoot } from '../runner/run-program.ts';
import { inviteVolunteers } from './join-campaign.ts';
import { enterOffice } from './office-page.ts';
import { phoneLook } from './phone-look.ts';
import { besideNextStop, liveliestPost, liveliestPoster } from './picture-places.ts';
import { readCampaign } from './read-campaign.ts';
import { slimPicture } from './slim-picture.ts';
import { startServer } from './start-server.ts';
import { tapPost } from './street-page.ts';
import { joinTeamByCode, setOut, standAt } from './tour-page.ts';
import { chromiumLaunch, unpackChromium } from './unpack-chromium.ts';

/** Until street names and figures have come to rest. */
const SETTLED_MS = 1_500;
/** Until what was just told is gone. */
const TOLD_MS = 6_000;
/** A tour of the demo that is half done, and the team that walks it. */
const TOUR = { name: 'Lücken schließen', stops: 12, team: 'Süd', code: 'SUED' };
const OTHER_TEAM = { name: 'Mitte', code: 'MTTE' };

type Theme = 'night' | 'day';

buildIfStale(projectRoot);
unpackChromium();
const server = await startServer();
const browser = await chromium.launch(chromiumLaunch);
try {
  const campaign = await readCampaign(server);
  const join = await inviteVolunteers(server);
  const schemes = { night: 'dark', day: 'light' } as const;

  async function take(page: Page, what: string, theme: Theme): Promise<void> {
    await page.waitForTimeout(SETTLED_MS);
    writeFileSync(`docs/${what}-${theme}.png`, await slimPicture(page, await page.screenshot()));
  }

  /** The street page of a volunteer's phone. */
  async function phone(theme: Theme, place: { lon: number; lat: number }): Promise<Page> {
    const geolocation = { longitude: place.lon, latitude: place.lat, accuracy: 8 };
    const look = { ...phoneLook, colorScheme: schemes[theme], geolocation, baseURL: server.url };
    const context = await browser.newContext(look);
    await join(context);
    const page = await context.newPage();
    await page.goto('/street');
    await page.getByRole('button', { name: /Menü öffnen/ }).waitFor();
    return page;
  }

  async function office(theme: Theme): Promise<Page> {
    const viewport = { width: 1440, height: 900 };
    const look = { colorScheme: schemes[theme], locale: phoneLook.locale, timezoneId: phoneLook.timezoneId, viewport };
    const context = await browser.newContext({ ...look, baseURL: server.url });
    const page = await context.newPage();
    await enterOffice(page, server);
    return page;
  }

  const { lon, lat } = liveliestPost(campaign);
  for (const theme of ['night', 'day'] as const) {
    const street = await phone(theme, { lon: lon + 0.00006, lat });
    await street.getByRole('button', { name: 'Hängt hier', exact: true }).waitFor();
    await take(street, 'street', theme);
    const desk = await office(theme);
    await take(desk, 'office', theme);
    await desk.goto(theme === 'day' ? '/office/stock' : '/office/tours');
    if (theme === 'night')
      await desk
        .getByRole('button', { name: /^Zeigen/ })
        .first()
        .click();
    await take(desk, theme === 'day' ? 'stock' : 'tours', theme);
  }

  const poster = liveliestPoster(campaign);
  const trouble = await phone('day', poster);
  await tapPost(trouble, poster, trouble.getByRole('button', { name: 'Beschädigt' }));
  await take(trouble, 'poster', 'day');

  const team = await phone('day', poster);
  await joinTeamByCode(team, OTHER_TEAM.code, OTHER_TEAM.name);
  await team.waitForTimeout(TOLD_MS);
  await take(team, 'team', 'day');

  const walk = await phone('night', poster);
  await joinTeamByCode(walk, TOUR.code, TOUR.team);
  await walk.goto('/street');
  await setOut(walk, TOUR.name, TOUR.stops);
  await standAt(walk, besideNextStop(campaign, TOUR.name));
  await walk.waitForTimeout(TOLD_MS);
  await take(walk, 'tour', 'night');
} finally {
  await browser.close();
  await server.remove();
}
