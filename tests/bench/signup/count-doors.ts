import type { Browser } from '@playwright/test';
import { inviteVolunteers } from '../../browser/join-campaign.ts';
import { drawTurf, planDoorEvening } from '../../browser/make-turf.ts';
import { officeDeeds } from '../../browser/office-deed.ts';
import { phoneLook } from '../../browser/phone-look.ts';
import { readCampaign } from '../../browser/read-campaign.ts';
import type { RunningServer } from '../../browser/start-server.ts';
import { countedByPage, countInPage } from './count-in-page.ts';

const PATIENCE_MS = 60_000;
const TURF = 'Rund um die Hegelstraße';

/** Taps for one closed door, as the page itself counts them: the counters are open, and nobody opens. */
export async function countDoors(browser: Browser, server: RunningServer): Promise<number> {
  const known = await readCampaign(server);
  const office = await officeDeeds(server);
  const shift = await planDoorEvening(office, known);
  await drawTurf(office, known, TURF, { shift, holder: null });
  const phone = await browser.newContext({ ...phoneLook, baseURL: server.url });
  try {
    await (await inviteVolunteers(server))(phone);
    await countInPage(phone);
    const page = await phone.newPage();
    await page.goto(`/shifts/${shift}`);
    await page.getByRole('button', { name: 'Ich komme' }).tap({ timeout: PATIENCE_MS });
    await page.getByText('Du kommst', { exact: true }).waitFor({ timeout: PATIENCE_MS });
    await page.goto('/shifts/doors');
    await page.getByRole('button', { name: 'Nehmen' }).tap({ timeout: PATIENCE_MS });
    await page.getByRole('link', { name: 'Zählen' }).tap();
    const closed = page.getByRole('button', { name: /^Nicht da/ });
    await closed.waitFor();
    const { taps: before } = await countedByPage(page);
    await closed.tap();
    await closed.filter({ hasText: /1$/ }).waitFor();
    return (await countedByPage(page)).taps - before;
  } finally {
    await phone.close();
  }
}
