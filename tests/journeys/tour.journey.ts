import { expect } from '@playwright/test';
import { expectNothingSerious } from '../browser/expect-accessible.ts';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { foundTeam, makeHangTour, makeVisitTour, tourPosts } from '../browser/make-tour.ts';
import { officeDeeds } from '../browser/office-deed.ts';
import { readCampaign } from '../browser/read-campaign.ts';
import { loseSignal } from '../browser/signal.ts';
import { expectWaiting, openStreet } from '../browser/street-page.ts';
import { expectStop, hangNextStop, joinTeamByCode, setOut, standAt } from '../browser/tour-page.ts';

// Whole evenings, some with two phones: more than a single deed's patience.
test.setTimeout(180_000);

test('a team’s evening: from setting out to the last stop, half of it without network, two taps a poster', async ({
  phone,
  server,
}) => {
  const known = await readCampaign(server);
  const posts = tourPosts(known, 4);
  const office = await officeDeeds(server);
  const team = await foundTeam(office, 'Eulen', 'EUHE');
  const tour = await makeHangTour(office, 'Rund um den Markt', team, posts);
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await openStreet(page);
  await joinTeamByCode(page, 'EUHE', 'Eulen');
  await openStreet(page);
  await setOut(page, 'Rund um den Markt', 4);

  await standAt(page, posts[0]!);
  await expectStop(page, 1, 4);
  expect(await hangNextStop(page)).toBe(2);
  await expectStop(page, 2, 4);

  await loseSignal(page);
  await page.getByRole('button', { name: 'Auslassen' }).click();
  await page.getByRole('button', { name: 'Zugeparkt oder Baustelle' }).click();
  await expectStop(page, 3, 4);
  // The app is closed and opened again in the dark: it is still on the tour.
  await page.reload();
  await standAt(page, posts[2]!);
  await expectStop(page, 3, 4);
  expect(await hangNextStop(page)).toBe(2);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expectStop(page, 3, 4);
  await hangNextStop(page);
  await standAt(page, posts[3]!);
  await expectStop(page, 4, 4);
  await hangNextStop(page);
  await expect(page.getByRole('heading', { name: 'Tour geschafft' })).toBeVisible();
  await page.getByRole('button', { name: 'Fertig' }).click();
  await page.context().setOffline(false);
  await expectWaiting(page, 0);

  const { view } = await known.again();
  const states = tour.placements.map((id) => view.get('placement', id)?.state);
  expect(states).toEqual(['hung', 'reserved', 'hung', 'hung']);
  expect(view.get('tour', tour.id)!.stops[1]!.skipped?.reason).toBe('blocked');
});

test('the rest is handed to another team without network, which takes it up where the first one stopped', async ({
  phone,
  server,
}) => {
  const known = await readCampaign(server);
  const posts = tourPosts(known, 3);
  const office = await officeDeeds(server);
  const owls = await foundTeam(office, 'Eulen', 'EUHE');
  await foundTeam(office, 'Dachse', 'DACH');
  await makeHangTour(office, 'Am Fluss', owls, posts);
  const join = await inviteVolunteers(server);
  const [first, second] = [await phone(), await phone()];
  for (const [page, code, team] of [
    [first, 'EUHE', 'Eulen'],
    [second, 'DACH', 'Dachse'],
  ] as const) {
    await join(page.context());
    await openStreet(page);
    await joinTeamByCode(page, code, team);
    await openStreet(page);
  }
  await setOut(first, 'Am Fluss', 3);
  await loseSignal(first);
  await standAt(first, posts[0]!);
  await hangNextStop(first);
  await first.getByRole('button', { name: 'Alle Halte' }).click();
  await first.getByRole('button', { name: 'Rest abgeben' }).click();
  await first.getByRole('button', { name: 'Dachse' }).click();
  await expect(first.getByText('Abgegeben an Dachse.')).toBeVisible();
  await first.context().setOffline(false);
  await first.goto('/street');
  await expectWaiting(first, 0);

  await setOut(second, 'Am Fluss, Rest', 2);
  await standAt(second, posts[1]!);
  await expectStop(second, 1, 2);
  await hangNextStop(second);
  await standAt(second, posts[2]!);
  await expectStop(second, 2, 2);
  await hangNextStop(second);
  await expect(second.getByRole('heading', { name: 'Tour geschafft' })).toBeVisible();
  await expectWaiting(second, 0);
  const { view } = await known.again();
  for (const { id } of posts) expect(view.placementsOn(id).filter(({ state }) => state === 'hung')).toHaveLength(1);
});

test('two phones of one team on one tour, both without network: each stop is done once', async ({ phone, server }) => {
  const known = await readCampaign(server);
  const posts = tourPosts(known, 3);
  const office = await officeDeeds(server);
  const team = await foundTeam(office, 'Eulen', 'EUHE');
  const tour = await makeHangTour(office, 'Zu zweit', team, posts);
  const join = await inviteVolunteers(server);
  const phones = [await phone(), await phone()];
  for (const page of phones) {
    await join(page.context());
    await openStreet(page);
    await joinTeamByCode(page, 'EUHE', 'Eulen');
    await openStreet(page);
    await setOut(page, 'Zu zweit', 3);
    await loseSignal(page);
  }
  // Both tell of the first one; then one goes on, and the other begins at the end.
  for (const page of phones) {
    await standAt(page, posts[0]!);
    await hangNextStop(page);
  }
  await standAt(phones[0]!, posts[1]!);
  await expectStop(phones[0]!, 2, 3);
  await hangNextStop(phones[0]!);
  await phones[1]!.getByRole('button', { name: 'Alle Halte' }).click();
  await phones[1]!.getByRole('button', { name: /^3 .*Mast/ }).click();
  await phones[1]!.getByRole('button', { name: 'Als Nächstes' }).click();
  await phones[1]!.getByRole('button', { name: 'Zur Karte' }).click();
  await standAt(phones[1]!, posts[2]!);
  await hangNextStop(phones[1]!);
  for (const page of phones) {
    await page.context().setOffline(false);
    await expectWaiting(page, 0);
  }
  for (const page of phones) {
    await expect(page.getByRole('heading', { name: 'Tour geschafft' })).toBeVisible({ timeout: 20_000 });
  }
  const { view } = await known.again();
  for (const [index, { id }] of posts.entries()) {
    const placements = view.placementsOn(id);
    expect(placements.map((one) => one.id)).toEqual([tour.placements[index]]);
    expect(placements[0]).toMatchObject({ state: 'hung', flags: [] });
  }
});

test('a check after a storm and a take-down are tours, too', async ({ phone, server }) => {
  const known = await readCampaign(server);
  const hung = [...known.view.all('placement')].filter(({ state }) => state === 'hung').slice(0, 3);
  const office = await officeDeeds(server);
  const team = await foundTeam(office, 'Eulen', 'EUHE');
  await makeVisitTour(office, 'check', 'Nach dem Sturm', team, hung);
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await openStreet(page);
  await joinTeamByCode(page, 'EUHE', 'Eulen');
  await openStreet(page);
  await setOut(page, 'Nach dem Sturm', 3);
  await page.getByRole('button', { name: 'Hängt gut' }).click();
  await expectStop(page, 2, 3);
  await page.getByRole('button', { name: 'Etwas stimmt nicht' }).click();
  await page.getByRole('button', { name: 'Beschädigt' }).click();
  await expectStop(page, 3, 3);
  await page.getByRole('button', { name: 'Hängt gut' }).click();
  await expect(page.getByRole('heading', { name: 'Tour geschafft' })).toBeVisible();
  await page.getByRole('button', { name: 'Fertig' }).click();
  await expectWaiting(page, 0);

  await makeVisitTour(office, 'take-down', 'Abbau', team, hung);
  await openStreet(page);
  await setOut(page, 'Abbau', 3);
  await page.getByRole('button', { name: 'Mitgenommen' }).click();
  await expectStop(page, 2, 3);
  await page.getByRole('button', { name: 'War weg' }).click();
  await expectStop(page, 3, 3);
  await page.getByRole('button', { name: 'Entsorgt' }).click();
  await expect(page.getByRole('heading', { name: 'Tour geschafft' })).toBeVisible();
  await expectWaiting(page, 0);
  const { view } = await known.again();
  expect(hung.map(({ id }) => view.get('placement', id)!.fate)).toEqual(['returned', 'stolen', 'scrapped']);
});

test('axe finds nothing serious on the tour’s pages, by day and by night', async ({ phone, server }) => {
  const posts = tourPosts(await readCampaign(server), 3);
  const office = await officeDeeds(server);
  await makeHangTour(office, 'Rundweg', null, posts);
  const join = await inviteVolunteers(server);
  const page = await phone();
  await join(page.context());
  await openStreet(page);
  await page.goto('/street/tours');
  await expect(page.getByRole('link', { name: /Rundweg/ })).toBeVisible();
  await expectNothingSerious(page);
  await page.getByRole('link', { name: /Rundweg/ }).click();
  await page.getByRole('button', { name: /^2 .*Mast/ }).click();
  await expectNothingSerious(page);
  await page.getByRole('button', { name: 'Los', exact: true }).click();
  await expectStop(page, 1, 3);
  await expectNothingSerious(page);
  await page.getByRole('button', { name: 'Auslassen' }).click();
  await expectNothingSerious(page);
});
