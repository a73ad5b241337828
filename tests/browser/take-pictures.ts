/** `npm run pictures`: takes the pictures in docs/ anew, on the phone and in the office, from the demo campaign. */
import { writeFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { buildIfStale } from '../../src/server/start/build-if-stale.mjs';
import { projectRoot } from '../runner/run-program.ts';
import { inviteVolunteers } from './join-campaign.ts';
import { officeDeeds } from './office-deed.ts';
import { enterOffice } from './office-page.ts';
import { phoneLook } from './phone-look.ts';
import { joinFullest, newestMember, planPictureEvening } from './picture-evening.ts';
import { besideNextStop, liveliestPost, liveliestPoster } from './picture-places.ts';
import { readCampaign } from './read-campaign.ts';
import { slimPicture } from './slim-picture.ts';
import { startServer } from './start-server.ts';
import { tapPost } from './street-page.ts';
import { plan, takePlanPictures } from './take-plan-pictures.ts';
import { joinTeamByCode, setOut, standAt } from './tour-page.ts';
import { chromiumLaunch, unpackChromium } from './unpack-chromium.ts';

/** Until street names and figures have come to rest. */
const SETTLED_MS = 1_500;
/** Until what was just told is gone. */
const TOLD_MS = 6_000;
/** A tour of the demo that is half done, and the team that walks it. */
const TOUR = { name: 'Lücken schließen', stops: 12, team: 'Süd', code: 'SUED' };
/** When most people have time, as the office's week says it. */
const EVENING = /Mittwoch, Abend/;
/** What was counted so far, in the order of the taps. */
const DOORS = [
  ['Nicht da', 7],
  ['Aufgemacht', 2],
  ['Gespräch', 3],
  ['Freundlich', 1],
  ['Flyer', 1],
] as const;
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

  /** As somebody who chose the theme: by itself it is night on every phone once the sun is down. */
  const wear = (context: BrowserContext, theme: Theme) =>
    context.addInitScript((chosen) => localStorage.setItem('laterne.theme', chosen), theme);

  /** The street page of a volunteer's phone. */
  async function phone(theme: Theme, place: { lon: number; lat: number }): Promise<Page> {
    const geolocation = { longitude: place.lon, latitude: place.lat, accuracy: 8 };
    const look = { ...phoneLook, colorScheme: schemes[theme], geolocation, baseURL: server.url };
    const context = await browser.newContext(look);
    await wear(context, theme);
    await join(context);
    const page = await context.newPage();
    await page.goto('/street');
    await page.getByRole('button', { name: /Menü öffnen/ }).waitFor();
    return page;
  }

  async function office(theme: Theme, at = server): Promise<Page> {
    const viewport = { width: 1440, height: 900 };
    const look = { colorScheme: schemes[theme], locale: phoneLook.locale, timezoneId: phoneLook.timezoneId, viewport };
    const context = await browser.newContext({ ...look, baseURL: at.url });
    await wear(context, theme);
    const page = await context.newPage();
    await enterOffice(page, at);
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

  const desk = await office('day');
  await desk.goto('/office/shifts');
  await take(desk, 'staffing', 'day');
  await desk.goto('/office/volunteers');
  await desk.getByRole('button', { name: EVENING }).click();
  await take(desk, 'volunteers', 'day');

  const deed = await officeDeeds(server);
  const list = await phone('night', poster);
  await joinFullest(deed, campaign, newestMember(await campaign.again()).id);
  await list.goto('/shifts');
  await list.getByRole('button', { name: 'Später' }).click();
  await list.getByText('Du kommst').waitFor();
  await take(list, 'shifts', 'night');

  const evening = await phone('day', poster);
  const now = await campaign.again();
  const { shift, turf } = await planPictureEvening(deed, now, newestMember(now).id);
  const [{ lon: east, lat: north }] = turf.sections as [(typeof turf.sections)[number]];
  await evening.context().setGeolocation({ longitude: east - 0.0004, latitude: north - 0.0002, accuracy: 8 });
  await evening.goto(`/shifts/${shift}`);
  await evening.getByText(turf.name).waitFor();
  await take(evening, 'shift', 'day');
  await wear(evening.context(), 'night');
  await evening.goto(`/shifts/doors/${turf.id}`);
  for (const [what, taps] of DOORS) {
    for (let tap = 0; tap < taps; tap++) await evening.getByRole('button', { name: new RegExp(`^${what}`) }).tap();
  }
  await take(evening, 'doors', 'night');

  await plan(desk, 'shifts');
  await take(desk, 'plan-shifts', 'day');
  await takePlanPictures({ take, office });
} finally {
  await browser.close();
  await server.remove();
}
