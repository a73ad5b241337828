import { expect, type Page } from '@playwright/test';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteCode } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { officeDeeds } from '../browser/office-deed.ts';
import { loseSignal } from '../browser/signal.ts';
import { plan } from '../fixtures/shift-world.ts';

test.use({ demo: false });

const HOUR = 3_600_000;
const SHIFT = '01900000-0000-7000-8000-0000000000aa';

/** Opens what the QR code says on a new phone, types a name, and says "Ich komme" or whatever is offered. */
async function scan(page: Page, code: string, name: string): Promise<void> {
  await page.goto(`/join?to=shifts/${SHIFT}#${code}`);
  await expect(page.getByLabel('Wie heißt du?')).toBeFocused();
  await page.keyboard.type(name);
  await page.getByRole('button', { name: 'Mitmachen' }).click();
  await page.waitForURL(`**/shifts/${SHIFT}`);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('newcomers scan the code of a shift: a place, cover for it, the waiting list, and offline what was cancelled meanwhile', async ({
  phone,
  server,
}) => {
  const office = await officeDeeds(server);
  const start = Date.now() + 20 * HOUR;
  const shift = { ...plan, id: SHIFT, ward: null, min: 1, max: 1, start, end: start + 2 * HOUR };
  await office('makeShifts', { shifts: [shift], series: null });
  const code = await inviteCode(server);

  const [anna, bela, cem] = [await phone(), await phone(), await phone()];
  await scan(anna, code, 'Anna Lena Nordhäuser-Wolmirstedt');
  await button(anna, 'Ich komme').click();
  await expect(anna.getByText('Du kommst', { exact: true })).toBeVisible();
  await expectNothingSerious(anna);

  // Less than a day before the start the lead hears of it, so that cover is offered first.
  await button(anna, 'Ich komme nicht').click();
  await expect(anna.getByText('Die Leitung wird gleich benachrichtigt.', { exact: false })).toBeVisible();
  await button(anna, 'Vertretung suchen').click();
  await expect(anna.getByText('Du suchst Vertretung')).toBeVisible();

  await scan(bela, code, 'Bela');
  await button(bela, 'Ich komme').click();
  await expect(bela.getByText('Du kommst', { exact: true })).toBeVisible();
  await expect(anna.getByText('Jemand hat deinen Platz übernommen.', { exact: false })).toBeVisible();

  await scan(cem, code, 'Cem');
  await expect(button(cem, 'Auf die Warteliste')).toBeVisible();
  await loseSignal(cem);
  await button(cem, 'Auf die Warteliste').click();
  await expect(cem.getByText('Angefragt, warte auf Bestätigung')).toBeVisible();
  await cem.context().setOffline(false);
  await expect(cem.getByText('Du bist auf Platz 1 der Warteliste')).toBeVisible({ timeout: 20_000 });

  await button(bela, 'Ich komme nicht').click();
  await button(bela, 'Trotzdem absagen').click();
  await expect(cem.getByText('Du bist nachgerückt.', { exact: false })).toBeVisible({ timeout: 20_000 });

  // What was cancelled while a phone was away is refused with the reason, and the phone says so.
  await loseSignal(anna);
  await office('cancelShift', { shiftId: SHIFT, cancelled: true, note: 'Sturmwarnung' });
  await expect(cem.getByText('Sturmwarnung')).toBeVisible();
  await button(anna, 'Auf die Warteliste').click();
  await anna.context().setOffline(false);
  await expect(
    anna.getByText('Die Schicht wurde abgesagt, bevor dein Handy Netz hatte.', { exact: false }),
  ).toBeVisible({
    timeout: 20_000,
  });
});
