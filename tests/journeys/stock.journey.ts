import { expect } from '@playwright/test';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { enterOffice } from '../browser/office-page.ts';
import { choose, figure, foundTeam, orderInto, room } from '../browser/office-stock.ts';
import { readCampaign } from '../browser/read-campaign.ts';
import { expectWaiting, hangHere, openStreet, walkTo } from '../browser/street-page.ts';

const DEPOT = 'Lager Kanal';
const TEAM = 'Team Leuchtturm';

test('what the print shop brings goes to a depot, a team and onto a post, and the books add up', async ({
  office,
  phone,
  server,
}) => {
  const desk = await office();
  await enterOffice(desk, server);
  const street = await phone();
  await (await inviteVolunteers(server))(street.context());
  await openStreet(street);

  await room(desk, 'Bestand');
  await orderInto(desk, DEPOT, 60);
  const hanging = await figure(desk, 'Hängen');
  await room(desk, 'Teams');
  await foundTeam(desk, TEAM);
  const team = desk.getByRole('listitem').filter({ has: desk.getByRole('heading', { name: TEAM }) });
  await team.getByRole('combobox', { name: `Jemanden in ${TEAM} aufnehmen` }).click();
  await desk.getByRole('option', { name: /^Toni/ }).click();
  await expect(team.getByRole('button', { name: 'Toni herausnehmen' })).toBeVisible();

  await room(desk, 'Bestand');
  await desk.getByRole('button', { name: 'Umbuchen' }).click();
  await choose(desk, 'Motiv', 'ohne Motiv');
  await choose(desk, 'Von', `${DEPOT} (60)`);
  await choose(desk, 'An', `${TEAM} (0)`);
  await desk.getByRole('dialog').getByLabel('Wie viele').fill('40');
  await desk.getByRole('dialog').getByRole('button', { name: 'Umbuchen' }).click();
  await expect(desk.getByText(`Gebucht: 40 A1-Paare ohne Motiv von ${DEPOT} an ${TEAM}.`)).toBeVisible();

  const [place] = (await readCampaign(server)).freePosts(1);
  await walkTo(street, place!);
  await hangHere(street);
  await expectWaiting(street, 0);

  await expect(async () => expect(await figure(desk, 'Hängen')).toBe(hanging + 1)).toPass({ timeout: 10_000 });
  await desk.getByRole('button', { name: 'Nachrechnen' }).click();
  await expect(desk.getByText(/^Die Bücher stimmen/)).toBeVisible();
  await room(desk, 'Teams');
  await expect(team).toContainText('39 A1-Paare ohne Motiv');
});

test('a ward that runs dry is told of with the button that helps, and a count puts the books right', async ({
  office,
  server,
}) => {
  const desk = await office();
  await enterOffice(desk, server);
  await room(desk, 'Bestand');
  await orderInto(desk, DEPOT, 900);
  const dialog = desk.getByRole('dialog');
  const warnings = desk.getByRole('region', { name: 'Was jetzt hilft' });
  const give = warnings.getByRole('button', { name: /^\d+ aus .+ geben$/ }).first();
  const [, count] = /^(\d+)/.exec((await give.textContent()) ?? '') ?? [];
  await give.click();
  await dialog.getByRole('button', { name: 'Umbuchen' }).click();
  await expect(desk.getByText(new RegExp(`^Gebucht: ${count} .* an Wahlbereich`))).toBeVisible();

  await desk.getByRole('button', { name: 'Nachzählen' }).first().click();
  await choose(desk, 'Motiv', 'ohne Motiv');
  await choose(desk, 'Wo', new RegExp(`^${DEPOT}`));
  await dialog.getByLabel('Gezählt').fill('37');
  await expect(dialog.getByText(/fehlen und werden als verloren gebucht\.$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Zählung übernehmen' }).click();
  const movements = desk.getByRole('region', { name: 'Bewegungen' });
  await expect(movements.getByRole('row').nth(1)).toContainText('Gezählt: 37');
  await expect(desk.getByRole('listitem').filter({ has: desk.getByRole('heading', { name: DEPOT }) })).toContainText(
    '37 A1-Paare ohne Motiv',
  );
});

test('nothing keeps anybody out of stock and teams, by day and by night', async ({ office, server }) => {
  const desk = await office();
  await enterOffice(desk, server);
  await room(desk, 'Bestand');
  await orderInto(desk, DEPOT, 900);
  await expectNothingSerious(desk);
  await desk.getByRole('button', { name: 'Umbuchen' }).click();
  await expect(desk.getByRole('dialog')).toBeVisible();
  await expectNothingSerious(desk);
  await desk.keyboard.press('Escape');
  await room(desk, 'Teams');
  await foundTeam(desk, TEAM);
  await expectNothingSerious(desk);
});
