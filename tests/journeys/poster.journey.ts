import { expect, type Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import type { PostPlace } from '../../src/domain/city.ts';
import type { PosterFormat } from '../../src/domain/model/stock.ts';
import { countTroubles } from '../../src/domain/rules/count-troubles.ts';
import { PostStatus, postStatus } from '../../src/domain/rules/post-status.ts';
import { inviteVolunteers } from '../browser/join-campaign.ts';
import { test } from '../browser/journey.ts';
import { officeDeeds } from '../browser/office-deed.ts';
import { type KnownCampaign, readCampaign } from '../browser/read-campaign.ts';
import { loseSignal } from '../browser/signal.ts';
import type { RunningServer } from '../browser/start-server.ts';
import { expectWaiting, hangHere, openStreet, tapPost, walkTo } from '../browser/street-page.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Posters that the office knows of on free posts. @returns hangs one more */
async function hangingPosters(server: RunningServer, { view }: KnownCampaign) {
  const deed = await officeDeeds(server);
  const motif = view.get('campaign', 'campaign')!.motifs[0]!.id;
  const hang = async ({ id: post, lon, lat }: PostPlace, format: PosterFormat = 'a1-pair'): Promise<string> => {
    const placementId = newId();
    const args = { placementId, post, place: { lon, lat }, motif, format, side: 'both' as const, fix: null };
    await deed('hangPoster', { ...args, hungAt: null });
    return placementId;
  };
  return { deed, hang };
}

test('damaged is told in two taps without a network, survives a reload and stands on the office’s map', async ({
  phone,
  server,
}) => {
  const known = await readCampaign(server);
  const [place] = known.freePosts(1);
  const { hang } = await hangingPosters(server, known);
  const placement = await hang(place!);
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await openStreet(page);
  await loseSignal(page);

  await tapPost(page, place!, button(page, 'Beschädigt'));
  await button(page, 'Beschädigt').click();
  await expect(page.getByText('Als beschädigt gemeldet.')).toBeVisible();
  await expectWaiting(page, 1);
  await page.reload();
  await expectWaiting(page, 1);
  await tapPost(page, place!, button(page, 'Repariert'));
  await expect(page.getByText(/^beschädigt · /)).toBeVisible();

  await page.context().setOffline(false);
  await expectWaiting(page, 0);
  const now = await known.again();
  expect(now.view.get('placement', placement)).toMatchObject({ state: 'damaged' });
  // What the office's map paints there.
  expect(postStatus(now.view, now.city, place!, Date.now())).toBe(PostStatus.attention);
});

test('two people who report one damage make one damage, and a repair makes it none', async ({ phone, server }) => {
  const known = await readCampaign(server);
  const [place] = known.freePosts(1);
  const { hang } = await hangingPosters(server, known);
  const id = await hang(place!);
  const join = await inviteVolunteers(server);
  const pages = [await phone(), await phone()];
  for (const page of pages) {
    await join(page.context());
    await openStreet(page);
    await loseSignal(page);
    await tapPost(page, place!, button(page, 'Beschädigt'));
    await button(page, 'Beschädigt').click();
    await expectWaiting(page, 1);
  }
  for (const page of pages) {
    await page.context().setOffline(false);
    await expectWaiting(page, 0);
  }
  const placement = (await known.again()).view.get('placement', id)!;
  expect(placement).toMatchObject({ state: 'damaged' });
  expect(countTroubles(placement.steps).damage).toEqual({ times: 1, voices: 2 });

  const [page] = pages;
  await tapPost(page!, place!, button(page!, 'Repariert'));
  await button(page!, 'Repariert').click();
  await expectWaiting(page!, 0);
  expect((await known.again()).view.get('placement', id)).toMatchObject({ state: 'repaired' });
});

test('several posters on one post are listed, and each has its own deeds', async ({ phone, server }) => {
  const known = await readCampaign(server);
  const [place] = known.freePosts(1);
  const { hang, deed } = await hangingPosters(server, known);
  const [first, second, third] = [await hang(place!), await hang(place!, 'a0'), await hang(place!)];
  await deed('reportPoster', { placementId: second, kind: 'cover', note: null, photo: null, fix: null });
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await openStreet(page);

  await tapPost(page, place!, page.getByText('3 Plakate'));
  const cards = page.getByRole('listitem');
  await expect(cards).toHaveCount(3);
  await expect(cards.first()).toContainText('verdeckt');
  await expect(cards.first()).toContainText('A0');
  await cards.nth(2).getByRole('button').click();
  await button(page, 'Alle hier').click();
  await cards.first().getByRole('button').click();
  await button(page, 'Abgehängt').click();
  await button(page, 'Entsorgt').click();
  await expect(page.getByText('Abgehängt und entsorgt.')).toBeVisible();
  await expectWaiting(page, 0);
  const { view } = await known.again();
  expect(view.get('placement', second)).toMatchObject({ state: 'taken-down', fate: 'scrapped' });
  for (const id of [first, third]) expect(view.get('placement', id)).toMatchObject({ state: 'hung' });
});

test('the last step is taken back within five seconds, and later from the sheet', async ({ phone, server }) => {
  const known = await readCampaign(server);
  const [place] = known.freePosts(1);
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await openStreet(page);
  await walkTo(page, place!);
  await hangHere(page);
  const now = async () => (await known.again()).view.placementsOn(place!.id);

  await tapPost(page, place!, button(page, 'Fehlt'));
  await button(page, 'Fehlt').click();
  await expect(page.getByText('Als fehlend gemeldet.')).toBeVisible();
  await button(page, 'Rückgängig').click();
  await expect(page.getByText('Rückgängig gemacht.')).toBeVisible();
  await expectWaiting(page, 0);
  expect(await now()).toMatchObject([{ state: 'hung' }]);

  await tapPost(page, place!, button(page, 'Verdeckt'));
  await button(page, 'Verdeckt').click();
  await expect(page.getByText('Als verdeckt gemeldet.')).toBeHidden({ timeout: 10_000 });
  await tapPost(page, place!, button(page, 'Repariert'));
  await button(page, 'Mehr').click();
  await button(page, 'Letzter Schritt war ein Versehen').click();
  await expectWaiting(page, 0);
  expect(await now()).toMatchObject([{ state: 'hung' }]);

  await tapPost(page, place!, button(page, 'Abgehängt'));
  await button(page, 'Abgehängt').click();
  await button(page, 'Mitgenommen').click();
  await expect(page.getByText('Abgehängt und mitgenommen.')).toBeHidden({ timeout: 10_000 });
  await tapPost(page, place!, button(page, 'War ein Versehen'));
  await button(page, 'War ein Versehen').click();
  await expectWaiting(page, 0);
  const [placement] = await now();
  expect(placement).toMatchObject({ state: 'hung', fate: null });
  // Nothing is deleted: what was taken back stays in the history.
  const kinds = placement!.steps.map(({ kind }) => kind);
  const lastSix = ['miss', 'undo', 'cover', 'undo', 'take-down', 'undo'];
  expect(kinds.slice(kinds.indexOf('hang') + 1)).toEqual(lastSix);
});

test('a photo is added after the five seconds, while the camera is open', async ({ phone, server }) => {
  const known = await readCampaign(server);
  const [place] = known.freePosts(1);
  const { hang } = await hangingPosters(server, known);
  const id = await hang(place!);
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await openStreet(page);
  await tapPost(page, place!, button(page, 'Beschädigt'));
  await button(page, 'Beschädigt').click();
  const camera = page.waitForEvent('filechooser');
  await button(page, 'Foto dazu').click();
  const picture = await page.screenshot();
  // Somebody looks for the right light: the bar would be gone by now.
  await page.waitForTimeout(6_000);
  await (await camera).setFiles({ name: 'IMG_0001.png', mimeType: 'image/png', buffer: picture });
  await expect(page.getByText('Foto ist dabei.')).toBeVisible();
  await expectWaiting(page, 0);
  const steps = (await known.again()).view.get('placement', id)!.steps;
  expect(steps.at(-1)).toMatchObject({ kind: 'damage', photo: expect.any(String) });
});

test('a fence and a large format are added where they are, and carry what fits', async ({ phone, server }) => {
  const known = await readCampaign(server);
  const page = await phone();
  await (await inviteVolunteers(server))(page.context());
  await openStreet(page);
  for (const kind of ['Zaun', 'Großfläche']) {
    await button(page, 'Ort fehlt').click();
    await page.getByText(kind, { exact: true }).click();
    await button(page, 'Hier eintragen').click();
    await expect(page.getByText(new RegExp(`^${kind} · `))).toBeVisible();
    await button(page, 'Hängt hier').click();
    await expect(page.getByText('Gespeichert.')).toBeVisible();
    await expect(page.getByText('Gespeichert.')).toBeHidden({ timeout: 10_000 });
  }
  await expectWaiting(page, 0);
  const { view } = await known.again();
  const added = [...view.all('post')].filter(({ id }) => !known.view.get('post', id));
  expect(added.map(({ kind }) => kind).sort()).toEqual(['fence', 'large']);
  for (const { id, kind } of added) {
    const format = kind === 'large' ? 'large' : 'a1-pair';
    expect(view.placementsOn(id)).toMatchObject([{ state: 'hung', format }]);
  }
});
