import { expect } from '@playwright/test';
import { v7 as newId } from 'uuid';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteCode, post } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { officeDeeds } from '../browser/office-deed.ts';
import { enterOffice } from '../browser/office-page.ts';

test.use({ demo: false });

const HOUR = 3_600_000;
const ALWAYS = [15, 15, 15, 15, 15, 15, 15];

test("tonight's gap: the office calls down the list until the shift is full, and ticks off who came", async ({
  office,
  server,
}) => {
  const deed = await officeDeeds(server);
  const code = await inviteCode(server);
  const answer = { group: null, ward: null, elsewhere: true, languages: [], mobility: [], experienced: [] };
  for (const [n, name] of ['Anna Ahorn', 'Bela Birke', 'Cem Cypresse', 'Dora Douglasie'].entries()) {
    const joined = await post(server, '/api/join', { code, name });
    const { actor } = (await joined.json()) as { actor: { id: string } };
    const keen = n < 3 ? { kinds: ['doors'], week: ALWAYS } : { kinds: [], week: ALWAYS.map(() => 0) };
    await deed('answerSurvey', { memberId: actor.id, ...answer, ...keen, phone: `0391 555 000${n}` });
  }
  const id = newId();
  const start = Date.now() + HOUR;
  const plan = { kind: 'doors', title: 'Haustür im Regen', link: null, ward: null, tour: null, group: null };
  const people = { min: 2, max: 4, minExperienced: 0, lead: null, material: null, note: null };
  const place = { lon: 11.633, lat: 52.128, name: 'Vor dem Bürgerbüro' };
  const shift = { id, ...plan, ...people, place, audience: 'everybody' as const, start, end: start + 2 * HOUR };
  await deed('makeShifts', { series: null, shifts: [shift] });

  const desk = await office();
  await enterOffice(desk, server);
  await desk.goto('/office/shifts');
  await desk.getByRole('link', { name: /^Füllen: .*Haustür im Regen/ }).click();
  await expect(desk.getByText('Es fehlen noch 2 Leute.')).toBeVisible();

  // Before anything is done it can be seen, and single ones left out.
  await desk.getByRole('button', { name: 'Vorschlag: 2 Leute' }).click();
  await desk.getByRole('dialog').getByRole('checkbox').first().click();
  await expect(desk.getByText('Wenn alle kommen: 1 von 4 dabei. Dann fehlt noch 1 Person.')).toBeVisible();
  await expectNothingSerious(desk);
  await desk.getByRole('button', { name: 'Schließen' }).click();

  const calls = desk.getByRole('region', { name: 'Wen anrufen' });
  const line = (name: string) => calls.getByRole('listitem').filter({ hasText: name });
  const says = (name: string, words: string) =>
    line(name)
      .getByRole('button', { name: `${name}: ${words}` })
      .click();
  await expect(line('Dora Douglasie')).toContainText('macht sonst anderes');
  await expect(line('Anna Ahorn').getByRole('link')).toHaveAttribute('href', 'tel:03915550000');
  await says('Anna Ahorn', 'Kommt');
  await says('Bela Birke', 'Nein');
  await says('Cem Cypresse', 'Nicht erreicht');
  await expect(line('Cem Cypresse')).toContainText('Auf dem Handy gefragt');
  await expect(desk.getByText('Es fehlt noch 1 Person.')).toBeVisible();
  await says('Dora Douglasie', 'Kommt');
  const crew = desk.getByRole('list', { name: 'Wer kommt' });
  await expect(crew.getByRole('listitem')).toHaveText([/Anna Ahorn/, /Dora Douglasie/]);
  await expect(desk.getByRole('list', { name: 'Nein gesagt' })).toContainText('Bela Birke');
  await desk.getByRole('button', { name: 'Anna Ahorn: Leitet' }).click();
  await expect(desk.getByText('Alles besetzt.')).toBeVisible();
  await expectNothingSerious(desk);

  await desk.getByRole('link', { name: 'Alle Schichten' }).click();
  await expect(desk.getByText('Keine Lücke')).toBeVisible();
  await expect(desk.getByRole('cell').getByRole('link', { name: /Haustür im Regen, 2 von 4 dabei/ })).toBeVisible();

  await deed('setShift', { shiftId: id, start: Date.now() - HOUR });
  await desk.goto(`/office/shifts/${id}`);
  await desk.getByRole('button', { name: 'Alle waren da' }).click();
  await expect(desk.getByText('2 Leute abgehakt.')).toBeVisible();
  await desk.getByRole('button', { name: 'Dora Douglasie: Fehlte' }).click();
  await desk.goto('/office/shifts/totals');
  await expect(desk.getByRole('heading', { name: 'Auswertung' })).toBeVisible();
  await expect(desk.getByRole('row', { name: 'Ohne Wahlbereich 1 1 4' })).toBeVisible();
});
