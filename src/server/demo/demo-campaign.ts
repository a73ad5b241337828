import type { City } from '../../domain/city.ts';
import type { Addresses } from '../../domain/geometry/read-addresses.ts';
import type { CampaignRow } from '../../domain/model/campaign.ts';
import { ROW_KINDS } from '../../domain/rows.ts';
import { instantIn } from '../../domain/rules/instant-in.ts';
import type { KindRow } from '../../sync/overlay.ts';
import { Replica } from '../../sync/replica.ts';
import type { Seed } from '../start/create-campaign.ts';
import { emptyCampaign } from '../start/empty-campaign.ts';
import { canvass } from './canvass.ts';
import { complain } from './complain.ts';
import { Crew, type Hand } from './crew.ts';
import { dayAfter, eveningsBefore, lightsSeason } from './evenings.ts';
import { hangOnFences } from './hang-on-fences.ts';
import { makeMistakes } from './make-mistakes.ts';
import { makeTrouble } from './make-trouble.ts';
import { seededRandom } from './random.ts';
import { MINUTE_MS, MOTIFS, pick, type Scene } from './scene.ts';
import { sendTeams } from './send-teams.ts';
import { stockUp } from './stock-up.ts';
import { Tours } from './tours.ts';
import { EVENINGS, planAhead, workEvenings } from './work-evenings.ts';

const SEED = 20_270_112;
const DAYS_TO_ELECTION = 32;
const LIGHTS = 'lichterwelten';
const TEAMS = [
  ...['Team Nord 1', 'Team Nord 2', 'Team Mitte 1', 'Team Mitte 2'],
  ...['Team Süd 1', 'Team Süd 2', 'Team Ost', 'Team West'],
];
/** Entries that the first teams still hold: they were out and have had no network for two evenings. */
const HELD_BACK = [11, 14];

/**
 * A campaign in its second week, made up for trying Laterne out: the same for the same city and instant. Every poster
 * went through the rules, and nobody in it is real.
 * @param addresses where the city has them, so that turfs know their doors
 */
export function demoCampaign(city: City, now: number, addresses: Addresses | null = null): Seed {
  const { campaign, rows } = emptyCampaign(city);
  const { timezone } = campaign;
  const replica = new Replica();
  for (const { kind, row } of rows) replica.put(kind, row);
  replica.put('campaign', { ...campaign, ...settings(campaign, now) });

  const random = seededRandom(SEED);
  const crew = new Crew(replica, city, random);
  const start = instantIn(timezone, dayAfter(timezone, now, -EVENINGS), '00:00');
  const before = start - 3 * 24 * 60 * MINUTE_MS;
  const office = crew.join('Wahlkampfbüro', 'office', before);
  const scene: Scene = {
    city,
    replica,
    random,
    crew,
    tours: new Tours(replica, city, random),
    office,
    teams: TEAMS.map((name) => crew.join(name, 'volunteer', before)),
    evenings: eveningsBefore(timezone, now, EVENINGS),
    start,
    now,
  };

  crew.do(office, before, 'announceStart', { at: start });
  const lights = city.pack.lists.find(({ name }) => name === LIGHTS)?.posts;
  if (lights?.length) {
    crew.do(office, before, 'excludePosts', {
      exclusionId: crew.newId(before),
      target: { kind: 'posts', posts: Array.from(lights, (index) => city.pack.posts.id(index)) },
      reason: LIGHTS,
      season: lightsSeason(dayAfter(timezone, now, 0)),
    });
  }
  const teams = stockUp(scene, before);
  const hung = workEvenings(scene, HELD_BACK.length);
  makeMistakes(scene, hung, lights);
  for (const { hand, id, at } of pick(hung, 5)) {
    crew.do(hand, at + 40 * MINUTE_MS, 'takeDown', { placementId: id, fate: 'returned', photo: null, fix: null });
  }
  makeTrouble(scene, hung);
  hangOnFences(scene, hung);
  sendTeams(scene, hung, teams);
  complain(scene, hung, teams[1]!);
  planAhead(scene, now - 2 * 60 * MINUTE_MS);
  canvass(scene, addresses, before);

  return {
    changes: {
      rows: ROW_KINDS.flatMap((kind) => [...replica.all(kind)].map((row) => ({ kind, row }) as KindRow)),
      mutations: crew.log,
      clients: crew.hands.map(toClient),
    },
    devices: crew.hands.map(toDevice),
  };
}

function settings({ timezone, rules }: CampaignRow, now: number): Partial<CampaignRow> {
  return {
    name: 'Demo-Wahlkampf',
    demo: true,
    motifs: MOTIFS,
    electionDay: dayAfter(timezone, now, DAYS_TO_ELECTION),
    takeDownDay: dayAfter(timezone, now, DAYS_TO_ELECTION + rules.takeDownWithinDays),
  };
}

/** The office's hand is the first, the teams follow. */
function toClient({ clientId, deviceId, seq, seenAt }: Hand, index: number) {
  return { id: clientId, deviceId, lastSeq: seq, pending: HELD_BACK[index - 1] ?? 0, lastSeenAt: seenAt };
}

function toDevice({ deviceId, member, seenAt }: Hand, index: number) {
  return {
    id: deviceId,
    memberId: member.id,
    label: index === 0 ? 'Linux' : index % 3 === 0 ? 'iPhone' : 'Android',
    seenAt,
  };
}
