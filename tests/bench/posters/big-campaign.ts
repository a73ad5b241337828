import { type City, packPost } from '../../../src/domain/city.ts';
import type { MemberRow, Role } from '../../../src/domain/model/member.ts';
import type { MutatorArgs, MutatorName } from '../../../src/domain/mutators/registry.ts';
import { ROW_KINDS } from '../../../src/domain/rows.ts';
import { seededRandom } from '../../../src/server/demo/random.ts';
import type { Seed } from '../../../src/server/start/create-campaign.ts';
import { emptyCampaign } from '../../../src/server/start/empty-campaign.ts';
import type { KindRow } from '../../../src/sync/overlay.ts';
import { PROTOCOL } from '../../../src/sync/protocol.ts';
import { Replica } from '../../../src/sync/replica.ts';
import { runMutation } from '../../../src/sync/run-mutation.ts';
import { uuid } from '../../fixtures/small-campaign.ts';

export const PLACEMENTS = 1_400;
const STEPS = 10;
const VOLUNTEERS = 300;
const TEAMS = 14;
const COMPLAINTS = 40;
const TOURS = 60;
const DAY = 86_400_000;
const MOTIFS = [
  { id: 'rent', name: 'Miete' },
  { id: 'bus', name: 'Bus und Bahn' },
  { id: 'school', name: 'Schulen' },
];

/** What happens to a poster after it was hung; each begins somewhere else in it. */
const LIFE = ['check', 'damage', 'repair', 'check', 'cover', 'repair', 'check', 'misplace', 'check'] as const;
/** Of every fifth. */
const LOST = ['check', 'miss', 'replace', 'check', 'damage', 'replace', 'check', 'miss', 'check'] as const;

/**
 * The campaign of the figures: 1,400 placements with ten steps each, 300 volunteers in 14 teams, depots, stock, tours and
 * complaints in this city. Everything went through the rules, within the 30 days before `now` (ms).
 */
export function bigCampaign(city: City, now: number): Seed {
  const { campaign, rows } = emptyCampaign(city);
  const replica = new Replica();
  for (const { kind, row } of rows) replica.put(kind, row);
  const start = now - 30 * DAY;
  const rules = { ...campaign.rules, spacing: 20 };
  replica.put('campaign', { ...campaign, officialStart: start, motifs: MOTIFS, rules });

  const random = seededRandom(1_400);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  let ids = 0;
  const newId = () => uuid(++ids);
  const act = <N extends MutatorName>(by: MemberRow, at: number, name: N, args: MutatorArgs<N>): void => {
    const mutation = { id: newId(), protocol: PROTOCOL, name, args, occurredAt: Math.round(at), skew: 0 };
    const outcome = runMutation(replica, mutation, by, city, mutation.occurredAt + 90_000);
    if (outcome.status !== 'applied') throw new Error(`bench campaign: ${name}: ${outcome.reason} ${outcome.detail}`);
  };
  const join = (name: string, role: Role): MemberRow => {
    const member: MemberRow = { id: newId(), name, role, ward: null, team: null, joinedAt: start, revokedAt: null };
    replica.put('member', member);
    return member;
  };

  const office = join('Büro', 'office');
  const wards = city.pack.wards.map(({ id }) => id);
  act(office, start, 'setTandem', { ward: wards[0]!, with: wards[1]! });
  const depots = wards.map((ward) => {
    const depotId = newId();
    act(office, start, 'setDepot', { depotId, name: `Lager ${ward}`, ward, address: null, closed: false });
    return `depot:${depotId}`;
  });
  const teams = Array.from({ length: TEAMS }, (_, n) => {
    const [id, code] = [newId(), `TM${'23456789ABCDEF'[n]}X`];
    const ward = wards[n % wards.length]!;
    act(office, start, 'setTeam', { teamId: id, name: `Team ${n + 1}`, ward, code, closed: false });
    return { id, code };
  });
  const move = (from: string, to: string, count: number, motif: string) =>
    act(office, start, 'moveStock', { transferId: newId(), from, to, format: 'a1-pair', motif, count, note: null });
  for (const { id: motif } of MOTIFS) {
    for (const depot of depots) move('print', depot, 70, motif);
    for (const [n, { id }] of teams.entries()) move(depots[n % depots.length]!, `team:${id}`, 34, motif);
  }
  const volunteers = Array.from({ length: VOLUNTEERS }, (_, n) => {
    const member = join(`Freiwillige ${n + 1}`, 'volunteer');
    act(member, start, 'joinTeam', { code: teams[n % TEAMS]!.code });
    return member;
  });

  const stride = Math.floor(city.pack.posts.count / PLACEMENTS);
  const placements: { id: string; post: string }[] = [];
  for (let n = 0; n < PLACEMENTS; n++) {
    const { id: post, lon, lat } = packPost(city, n * stride);
    const place = { lon, lat };
    const fix = { ...place, accuracy: 4 + Math.round(random() * 20) };
    const id = newId();
    const hungAt = start + random() * 20 * DAY;
    const motif = pick(MOTIFS).id;
    const hang = { placementId: id, post, place, motif, format: 'a1-pair', side: 'both', fix, hungAt: null } as const;
    act(pick(volunteers), hungAt, 'hangPoster', hang);
    for (let step = 1; step < STEPS; step++) {
      const by = pick(volunteers);
      const at = hungAt + ((now - hungAt) * step) / STEPS;
      const told = { placementId: id, photo: null, fix };
      const life = n % 5 === 0 ? LOST : LIFE;
      const kind = life[(n + step) % life.length]!;
      if (kind === 'check') act(by, at, 'checkPoster', { placementId: id, fix });
      else if (kind === 'repair') act(by, at, 'repairPoster', { ...told, note: null });
      else if (kind === 'replace') act(by, at, 'replacePoster', told);
      else act(by, at, 'reportPoster', { ...told, kind, note: step % 4 === 0 ? 'Kabelbinder fehlt' : null });
    }
    placements.push({ id, post });
  }
  for (let n = 0; n < TOURS; n++) {
    const stops = placements.slice(n * 20, n * 20 + 20);
    act(office, now - DAY, 'makeTour', {
      tourId: newId(),
      name: `Tour ${n + 1}`,
      kind: n % 2 === 0 ? 'check' : 'take-down',
      team: teams[n % TEAMS]!.id,
      ward: null,
      day: null,
      stops: stops.map(({ id, post }) => ({ id: newId(), post, placement: id })),
    });
  }
  for (let n = 0; n < COMPLAINTS; n++) {
    const { lon, lat } = packPost(city, n * stride);
    const said = { place: `Straße ${n + 1}`, spot: { lon, lat }, reason: 'Verdeckt ein Verkehrszeichen', notice: null };
    act(office, now - DAY, 'enterComplaint', { complaintId: newId(), ...said, deadline: '2027-03-01' });
  }
  const all = ROW_KINDS.flatMap((kind) => [...replica.all(kind)].map((row) => ({ kind, row }) as KindRow));
  return { changes: { rows: all }, devices: [] };
}
