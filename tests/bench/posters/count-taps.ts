import { chromium } from '@playwright/test';
import { inviteVolunteers } from '../../browser/join-campaign.ts';
import { foundTeam, makeHangTour, tourPosts } from '../../browser/make-tour.ts';
import { officeDeeds } from '../../browser/office-deed.ts';
import { phoneLook } from '../../browser/phone-look.ts';
import { readCampaign } from '../../browser/read-campaign.ts';
import { startServer } from '../../browser/start-server.ts';
import { openStreet } from '../../browser/street-page.ts';
import { hangNextStop, joinTeamByCode, setOut, standAt } from '../../browser/tour-page.ts';
import { chromiumLaunch, unpackChromium } from '../../browser/unpack-chromium.ts';

/** Taps from opening the app on a tour to "hung, saved", as the page itself counts them; on the built server. */
export async function countTaps(): Promise<number> {
  unpackChromium();
  const server = await startServer();
  const browser = await chromium.launch(chromiumLaunch);
  try {
    const posts = tourPosts(await readCampaign(server), 2);
    const office = await officeDeeds(server);
    await makeHangTour(office, 'Rundweg', await foundTeam(office, 'Eulen', 'EUHE'), posts);
    const phone = await browser.newContext({ ...phoneLook, baseURL: server.url });
    await (await inviteVolunteers(server))(phone);
    const page = await phone.newPage();
    await openStreet(page);
    await joinTeamByCode(page, 'EUHE', 'Eulen');
    await openStreet(page);
    await setOut(page, 'Rundweg', 2);
    await standAt(page, posts[0]!);
    // Put away and opened again: from here on it counts.
    await page.goto('/');
    return await hangNextStop(page);
  } finally {
    await browser.close();
    await server.remove();
  }
}
