import { expect, test } from 'vitest';
import type { Fate, PlacementRow } from '../../src/domain/model/placement.ts';
import { balance } from '../../src/domain/rules/ledger.ts';
import { openFlags } from '../../src/domain/rules/open-flags.ts';
import { hangs, inTrouble, isWish } from '../../src/domain/rules/placement-machine.ts';
import { discrepancies } from '../../src/domain/rules/recount-stock.ts';
import { inHands, type StockFigures, stockFigures } from '../../src/domain/rules/stock-figures.ts';
import { hasTakeDownBegun } from '../../src/domain/rules/take-down-day.ts';
import { tourProgress } from '../../src/domain/rules/tour-progress.ts';
import type { View } from '../../src/domain/view.ts';
import { booksOff, impossible } from '../fixtures/judge-books.ts';
import { START } from '../fixtures/small-campaign.ts';
import { offline } from './world/device.ts';
import { rowsOf } from './world/seen-by.ts';
import { chooseIn, newId, type Phone, startCampaign } from './world/whole-campaign.ts';

/**
 * One campaign from the print order to the last poster back in the cellar, told through the sync engine: a laptop in the
 * office and the phones of two teams, which are offline every other evening. After each chapter 1,400 posters are somewhere.
 */

const PRINTED = 1_400;
const MOTIFS = [
  { id: 'rent', name: 'Miete', printed: 800 },
  { id: 'bus', name: 'Bus und Bahn', printed: 400 },
  { id: 'school', name: 'Schulen', printed: 200 },
] as const;
/** Of the first motif, kept back for a storm. */
const RESERVE = 20;
const WANTED = PRINTED - RESERVE;
/** An evening of one team: half of it along a tour, half wherever there is room. Each ward takes two. */
const ON_TOUR = 35;
const ON_FOOT = 34;
const ELECTION_NIGHT = Date.parse('2027-04-11T18:05:00+02:00');

type World = Awaited<ReturnType<typeof startCampaign>>;
interface Team {
  readonly phone: Phone;
  readonly id: string;
  readonly code: string;
  readonly wards: readonly string[];
}

const piece = (motif: string) => ({ format: 'a1-pair', motif }) as const;
const bare = { photo: null, fix: null };
const placementsOf = (view: View, which: (placement: PlacementRow) => boolean) =>
  [...view.all('placement')].filter(which);

/** Where the posters are, when everybody is home: the office's books, which add up and agree with a recount. */
async function figures({ desk, home }: World): Promise<StockFigures> {
  await home();
  const { whole } = stockFigures(desk.client.view);
  const { printed, ...places } = whole;
  expect(Object.values(places).reduce((sum, count) => sum + count, 0)).toBe(printed);
  expect(discrepancies(desk.client.view)).toEqual([]);
  expect(openFlags(desk.client.view)).toEqual([]);
  return whole;
}

const move = ({ act }: World, by: Phone, from: string, to: string, count: number, motif: string) =>
  act(by, 'moveStock', { transferId: newId(), from, to, ...piece(motif), count, note: null });

async function prepare(world: World) {
  const { act, desk, first, second, home } = world;
  const motifs = MOTIFS.map(({ id, name }) => ({ id, name }));
  await act(desk, 'setCampaign', { motifs, electionDay: '2027-04-11', takeDownDay: '2027-04-25' });
  await act(desk, 'announceStart', { at: START });
  const [cellar, garage] = [newId(), newId()];
  await act(desk, 'setDepot', { depotId: cellar, name: 'Keller', ward: null, address: null, closed: false });
  await act(desk, 'setDepot', { depotId: garage, name: 'Garage', ward: '06', address: null, closed: false });
  const found = async (phone: Phone, code: string, wards: readonly string[]): Promise<Team> => {
    const id = newId();
    await act(desk, 'setTeam', { teamId: id, name: code, ward: null, code, closed: false });
    return { phone, id, code, wards };
  };
  const teams = [
    await found(first, 'EUHE', ['01', '02', '03', '04', '05']),
    await found(second, 'FUXS', ['06', '07', '08', '09', '10']),
  ] as const;
  await home();
  for (const { phone, code } of teams) await act(phone, 'joinTeam', { code });
  await home();
  return { cellar: `depot:${cellar}`, garage: `depot:${garage}`, owls: teams[0], foxes: teams[1], teams };
}

/** Fetches so many posters from a depot, of whatever is there by the books of the own phone. */
async function fetchPosters(world: World, { phone, id }: Team, from: string, count: number): Promise<void> {
  let missing = count;
  for (const { id: motif } of MOTIFS) {
    const take = Math.min(missing, balance(phone.client.view, from, piece(motif)));
    if (take > 0) await move(world, phone, from, `team:${id}`, take, motif);
    missing -= take;
  }
  expect(missing).toBe(0);
}

async function hang({ act }: World, { phone, id }: Team, placementId: string, at: Spot): Promise<string> {
  const { post, lon, lat } = at;
  const held = (motif: string) => balance(phone.client.view, `team:${id}`, piece(motif));
  const motif = MOTIFS.map((one) => one.id).sort((a, b) => held(b) - held(a))[0]!;
  const fix = { lon, lat, accuracy: 8 };
  const place = { lon, lat };
  return act(phone, 'hangPoster', {
    placementId,
    post,
    place,
    motif,
    fix,
    hungAt: null,
    format: 'a1-pair',
    side: 'both',
  });
}
type Spot = Pick<PlacementRow, 'post' | 'lon' | 'lat'>;

/** A tour, one stop of which is blocked, then free posts on the way home, where one thumb slips. */
async function hangAnEvening(world: World, team: Team, ward: string, from: string, dark: boolean): Promise<void> {
  const { act, desk, makeTour, home } = world;
  const { phone } = team;
  const tourId = await makeTour('hang', ward, team.id, chooseIn(ward, desk, 'hang', 'free', ON_TOUR + 1));
  await fetchPosters(world, team, from, ON_TOUR + ON_FOOT);
  if (dark) phone.device.network = offline;
  const tour = () => phone.client.view.get('tour', tourId)!;
  const [blocked, ...open] = tour().stops;
  await act(phone, 'skipStop', { tourId, stopId: blocked!.id, reason: 'blocked' });
  for (const stop of open) await hang(world, team, stop.placement, stop);
  expect(tourProgress(phone.client.view, tour())).toMatchObject({ open: 0, skipped: 1, done: ON_TOUR });
  for (const [n, spot] of chooseIn(ward, phone, 'hang', 'free', ON_FOOT).entries()) {
    const placementId = newId();
    const stepId = await hang(world, team, placementId, spot);
    if (n > 0) continue;
    await act(phone, 'undoStep', { placementId, stepId });
    await hang(world, team, newId(), spot);
  }
  await home();
  await act(desk, 'closeTour', { tourId });
}

/** After a storm: what is found on a check tour, and then put right by everybody who passes. */
async function repairAfterStorm(world: World, team: Team, ward: string): Promise<void> {
  const { act, desk, makeTour, home } = world;
  const { phone } = team;
  const tourId = await makeTour('check', ward, team.id, chooseIn(ward, desk, 'check', 'all', 500));
  const { view } = phone.client;
  const { stops } = view.get('tour', tourId)!;
  expect(stops).toHaveLength(2 * (ON_TOUR + ON_FOOT));
  phone.device.network = offline;
  // Only of the first motif there are any left to replace them with.
  const first = stops.filter(({ placement }) => view.get('placement', placement)!.motif === MOTIFS[0].id);
  const torn = first.slice(0, RESERVE / 2 - 3);
  const blownAway = first.slice(torn.length, RESERVE / 2);
  const rest = stops.filter((stop) => !torn.includes(stop) && !blownAway.includes(stop));
  const [soiled, hidden, crooked] = [rest.slice(0, 4), rest.slice(4, 8), rest.slice(8, 12)];
  const [mislaid, stolen, good] = [rest.slice(12, 15), rest.slice(15, 17), rest.slice(17)];
  const report = async (which: typeof stops, kind: 'damage' | 'miss' | 'cover' | 'misplace') => {
    for (const { placement: placementId } of which) {
      await act(phone, 'reportPoster', { placementId, kind, note: null, ...bare });
    }
  };
  await report([...torn, ...soiled], 'damage');
  await report([...blownAway, ...mislaid, ...stolen], 'miss');
  await report(hidden, 'cover');
  await report(crooked, 'misplace');
  for (const { placement: placementId } of good) await act(phone, 'checkPoster', { placementId, fix: null });
  expect(tourProgress(phone.client.view, phone.client.view.get('tour', tourId)!)).toMatchObject({
    open: 0,
    skipped: 0,
  });
  await home();
  expect(chooseIn(ward, desk, 'check', 'trouble', 500)).toHaveLength(stops.length - good.length);
  const gone = figuresNow(world);
  expect(gone.lost).toBeGreaterThanOrEqual(blownAway.length + mislaid.length + stolen.length);

  for (const { placement: placementId } of [...torn, ...blownAway]) {
    await act(phone, 'replacePoster', { placementId, ...bare });
  }
  for (const { placement: placementId } of [...soiled, ...hidden]) {
    await act(phone, 'repairPoster', { placementId, note: null, ...bare });
  }
  for (const { placement: placementId } of mislaid) await act(phone, 'checkPoster', { placementId, fix: null });
  for (const { placement: placementId } of crooked) {
    const { post, lon, lat } = chooseIn(ward, phone, 'hang', 'free', 1)[0]!;
    await act(phone, 'moveHang', { placementId, post, place: { lon, lat }, fix: null });
  }
  await home();
  await act(desk, 'closeTour', { tourId });
}

const figuresNow = ({ desk }: World) => stockFigures(desk.client.view).whole;

/** The city wants one away from a crossing; whoever goes there moves it and says so. */
async function settleComplaint(world: World, team: Team, placement: PlacementRow): Promise<void> {
  const { act, desk, home } = world;
  const [complaintId, { id: placementId, lon, lat }] = [newId(), placement];
  const said = { place: 'Reihe 1', reason: 'Verdeckt ein Schild', deadline: '2027-03-20', notice: 'Az. 12' };
  await act(desk, 'enterComplaint', { complaintId, spot: { lon, lat }, ...said });
  await act(desk, 'assignComplaint', { complaintId, placement: placementId, team: team.id, member: null });
  await home();
  team.phone.device.network = offline;
  const spot = chooseIn(placement.ward!, team.phone, 'hang', 'free', 1)[0]!;
  const place = { lon: spot.lon, lat: spot.lat };
  await act(team.phone, 'moveHang', { placementId, post: spot.post, place, fix: null });
  await act(team.phone, 'fixComplaint', {
    complaintId,
    note: 'Umgehängt',
    photo: null,
    fix: { ...place, accuracy: 6 },
  });
  await home();
  await act(desk, 'closeComplaint', { complaintId, answered: true });
}

/** Takes down whatever hangs in a ward, and what is missing since the storm. */
async function takeDownWard(world: World, team: Team, ward: string, dark: boolean): Promise<Record<Fate, number>> {
  const { act, desk, makeTour, home } = world;
  const { phone } = team;
  const tourId = await makeTour('take-down', ward, team.id, chooseIn(ward, desk, 'take-down', 'all', 500));
  if (dark) phone.device.network = offline;
  const taken = { returned: 0, scrapped: 0, stolen: 0 };
  const { view } = phone.client;
  for (const [n, { placement: placementId }] of view.get('tour', tourId)!.stops.entries()) {
    const missing = view.get('placement', placementId)!.state === 'missing';
    const fate: Fate = missing || n % 20 === 7 ? 'stolen' : n % 7 === 3 ? 'scrapped' : 'returned';
    await act(phone, 'takeDown', { placementId, fate, ...bare });
    taken[fate]++;
  }
  await home();
  await act(desk, 'closeTour', { tourId });
  return taken;
}

test('a whole campaign: printed, handed out, hung, torn by a storm, put right, taken down, and 1,400 in the ledger', async () => {
  const world = await startCampaign();
  const { server, desk, all, act, home, wait } = world;
  const { cellar, garage, owls, foxes, teams } = await prepare(world);

  // The print shop brings them in two deliveries; the wards get a reserve, the garage half of the rest.
  for (const { id, printed } of MOTIFS) {
    await move(world, desk, 'print', cellar, printed / 2, id);
    await move(world, desk, 'print', cellar, printed / 2, id);
  }
  for (const ward of ['01', '06']) await move(world, desk, cellar, `ward:${ward}`, RESERVE / 2, MOTIFS[0].id);
  await move(world, desk, cellar, garage, (MOTIFS[0].printed - RESERVE) / 2, MOTIFS[0].id);
  for (const { id, printed } of MOTIFS.slice(1)) await move(world, desk, cellar, garage, printed / 2, id);
  expect(await figures(world)).toMatchObject({ printed: PRINTED, depots: WANTED, wards: RESERVE, hanging: 0 });

  // Ten evenings, with both teams in the street; each carries what it fetched.
  for (let evening = 0; evening < 10; evening++) {
    const ward = Math.floor(evening / 2);
    await hangAnEvening(world, owls, owls.wards[ward]!, cellar, evening % 2 === 0);
    await hangAnEvening(world, foxes, foxes.wards[ward]!, garage, evening % 2 === 1);
    const hanging = 2 * (evening + 1) * (ON_TOUR + ON_FOOT);
    expect(await figures(world)).toMatchObject({ printed: PRINTED, hanging, teams: 0, depots: WANTED - hanging });
    wait(20 * 3_600_000);
  }
  expect(figuresNow(world)).toMatchObject({ hanging: WANTED, depots: 0, wards: RESERVE, lost: 0, scrapped: 0 });

  // A storm over the first ward of each team.
  for (const team of teams) await repairAfterStorm(world, team, team.wards[0]!);
  // Of each ward three were blown away for good and two were stolen; seven were torn.
  expect(await figures(world)).toMatchObject({
    hanging: WANTED - 4,
    wards: 0,
    lost: 10,
    scrapped: 14,
    printed: PRINTED,
  });
  const [complained] = placementsOf(desk.client.view, (one) => one.ward === '07' && hangs(one));
  await settleComplaint(world, foxes, complained!);
  expect(await figures(world)).toMatchObject({ hanging: WANTED - 4, printed: PRINTED });
  expect(desk.client.view.get('placement', complained!.id)!.post).not.toBe(complained!.post);
  expect([...desk.client.view.all('complaint')][0]).toMatchObject({
    answeredAt: expect.any(Number),
    fixed: { by: foxes.phone.actor.id },
  });

  // Election night: whoever is free takes down, some of it the posters of the other team.
  wait(ELECTION_NIGHT - desk.device.clock.now());
  await home();
  const campaign = desk.client.view.get('campaign', 'campaign')!;
  expect(hasTakeDownBegun(campaign, desk.device.clock.now())).toBe(true);
  const taken = { returned: 0, scrapped: 0, stolen: 0 };
  for (const [n, ward] of [...owls.wards, ...foxes.wards].entries()) {
    const fates = await takeDownWard(world, teams[n % 2]!, ward, n % 3 === 0);
    for (const fate of ['returned', 'scrapped', 'stolen'] as const) taken[fate] += fates[fate];
    const { hanging, printed } = await figures(world);
    expect(printed).toBe(PRINTED);
    expect(hanging).toBe(placementsOf(desk.client.view, hangs).length);
  }
  // One of them both had in their hands, and both told.
  const [twice] = placementsOf(desk.client.view, ({ fate }) => fate === 'returned');
  await act(foxes.phone, 'takeDown', { placementId: twice!.id, fate: 'returned', ...bare });
  expect(await figures(world)).toMatchObject({ hanging: 0, teams: taken.returned, printed: PRINTED });

  // What the teams carried home goes back to the cellar.
  for (const team of teams) {
    for (const { id } of MOTIFS) {
      const carried = balance(team.phone.client.view, `team:${team.id}`, piece(id));
      if (carried > 0) await move(world, team.phone, `team:${team.id}`, 'returned', carried, id);
    }
  }
  const end = await figures(world);
  expect(end.returned + end.scrapped + end.lost).toBe(PRINTED);
  expect(end).toMatchObject({ printed: PRINTED, returned: taken.returned, hanging: 0 });
  expect(inHands(end)).toBe(0);
  for (const { account, count } of desk.client.view.all('stock')) {
    if (!['print', 'returned', 'scrap', 'lost'].includes(account)) expect(count, account).toBe(0);
  }
  const alive = (one: PlacementRow) => hangs(one) || inTrouble(one) || isWish(one);
  expect(placementsOf(desk.client.view, alive)).toEqual([]);

  // And all three devices say so, as the server does.
  await home();
  expect(booksOff(server.rows)).toBe(0);
  expect(impossible(server.rows)).toEqual([]);
  for (const { client, actor } of all) {
    expect(rowsOf(client.view, desk.actor)).toEqual(rowsOf(server.rows, actor));
    client.close();
  }
}, 60_000);
