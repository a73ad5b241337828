import { expect, type Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import type { ShiftRow } from '../../src/domain/model/shift.ts';
import { signUpOf } from '../../src/domain/rules/sign-ups.ts';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteCode } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { officeDeeds } from '../browser/office-deed.ts';
import { readCampaign } from '../browser/read-campaign.ts';
import { loseSignal } from '../browser/signal.ts';
import type { RunningServer } from '../browser/start-server.ts';

const HOUR = 3_600_000;
/** What another phone does is here as soon as the server has told this one. */
const SOON = { timeout: 20_000 };

async function planShift(office: Awaited<ReturnType<typeof officeDeeds>>, wish: Partial<ShiftRow>): Promise<string> {
  const id = newId();
  const start = wish.start ?? Date.now() + 72 * HOUR;
  const people = { min: 1, max: 6, minExperienced: 0, lead: null, group: null, audience: 'everybody' as const };
  const place = { lon: 11.633, lat: 52.128, name: 'Vor dem Bürgerbüro' };
  const plan = { kind: 'doors', title: null, place, link: null, ward: null, tour: null, material: null, note: null };
  const { max = people.max, lead = people.lead } = wish;
  const shift = { id, ...plan, ...people, max, lead, start, end: start + 2 * HOUR };
  await office('makeShifts', { series: null, shifts: [shift] });
  return id;
}

/** @returns lets a phone take part under this name, and says who it is then */
async function invitation(server: RunningServer) {
  const code = await inviteCode(server);
  return async (page: Page, name: string): Promise<string> => {
    const response = await page.context().request.post('/api/join', { data: { code, name } });
    const { actor } = (await response.json()) as { actor: { id: string } };
    return actor.id;
  };
}

const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const says = (page: Page, words: string) => expect(page.getByText(words, { exact: true })).toBeVisible(SOON);

test('a volunteer who leads has everybody’s number and ticks off without network who came', async ({
  phone,
  server,
}) => {
  const office = await officeDeeds(server);
  const join = await invitation(server);
  const [lead, page] = [await phone({ colorScheme: 'light' }), await phone()];
  const lena = await join(lead, 'Lena Linde');
  const toni = await join(page, 'Toni Tanne');
  const other = await join(await phone(), 'Maximiliane-Alexandrina Donaudampfschifffahrtsgesellschaft');
  const survey = { group: null, ward: null, elsewhere: true, kinds: [], experienced: [], week: [0, 0, 0, 0, 0, 0, 0] };
  const answer = { ...survey, languages: [], mobility: [], phone: '+49 (0)391 555-12' };
  await office('answerSurvey', { memberId: toni, ...answer });
  const shift = await planShift(office, { lead: lena, start: Date.now() - HOUR });
  await office('putOnShift', { shiftId: shift, memberIds: [toni, other] });

  await page.goto(`/shifts/${shift}`);
  await says(page, 'Du bist zum ersten Mal dabei, schön. Lena begrüßt dich am Treffpunkt.');
  await expect(page.getByText('Maximiliane-Alexandrina', { exact: true })).toBeVisible();
  await expect(page.getByText('555')).toHaveCount(0);

  await lead.goto(`/shifts/${shift}`);
  await expect(lead.getByRole('link', { name: 'Toni Tanne anrufen' })).toHaveAttribute('href', 'tel:+4939155512', SOON);
  const longest = lead.getByText('Maximiliane-Alexandrina Donaudampfschifffahrtsgesellschaft', { exact: true });
  expect(await longest.evaluate((name) => name.scrollWidth <= name.clientWidth)).toBe(true);
  await expectNothingSerious(lead);
  await loseSignal(lead);
  await tap(lead, 'Alle waren da');
  await lead.getByRole('button', { name: /^Maximiliane.* hat gefehlt$/ }).click();
  await says(lead, 'Alle abgehakt. Danke fürs Leiten.');
  await lead.context().setOffline(false);

  await expect(async () => {
    const row = (await readCampaign(server)).view.get('shift', shift)!;
    expect([toni, other].map((id) => signUpOf(row, id)?.came)).toEqual([true, false]);
  }).toPass(SOON);
  await page.goto('/shifts/mine');
  await expect(page.getByText('Danke. Das hast du geschafft:')).toBeVisible(SOON);
  await expect(page.getByText('2 Stunden')).toBeVisible();
  await expectNothingSerious(page);
});
