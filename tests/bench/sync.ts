import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { v7 as uuid } from 'uuid';
import { type City, packPost } from '../../src/domain/city.ts';
import { Campaigns } from '../../src/server/campaign/campaigns.ts';
import { loadCity } from '../../src/server/city/load-city.ts';
import type { Database } from '../../src/server/database/database.ts';
import { openEmbedded } from '../../src/server/database/embedded.ts';
import { migrate } from '../../src/server/database/migrate.ts';
import { openPostgresql } from '../../src/server/database/postgresql.ts';
import type { Session } from '../../src/server/sessions/session.ts';
import { buildIfStale } from '../../src/server/start/build-if-stale.mjs';
import { createFirstCampaign } from '../../src/server/start/create-campaign.ts';
import { emptyCampaign } from '../../src/server/start/empty-campaign.ts';
import { handleSync } from '../../src/server/sync/handle-sync.ts';
import type { SyncServer } from '../../src/server/sync/sync-server.ts';
import type { KindRow } from '../../src/sync/overlay.ts';
import { type Mutation, PROTOCOL, PUSH_SIZE, type SyncRequest, syncRequest } from '../../src/sync/protocol.ts';
import { createFreshDatabase } from '../browser/fresh-database.ts';
import { projectRoot } from '../runner/run-program.ts';
import { median, reportFigure } from './report-figure.ts';
import { writeBare } from './sync/write-bare.ts';

const WARM_UP = 10;
const ROUNDS = 60;

/**
 * `sync.push.*`: mutations per second of the server when it takes pushes of 50 (check the request, run the rules, store
 * rows, log and answers, pull), against the same rows and log entries written by bare batched SQL. Both sides take turns
 * on one connection each, in transactions of 50, both durable.
 */
export async function bench(): Promise<void> {
  buildIfStale(projectRoot); // for the demo city
  const { city } = await loadCity(process.env.LATERNE_PACK ?? resolve('dist/demo-pack'));

  const directory = mkdtempSync(join(tmpdir(), 'laterne-bench-'));
  const embedded = await openEmbedded(directory);
  await measure('sync.push.pglite', embedded, city);
  await embedded.close();
  rmSync(directory, { recursive: true, force: true });

  const adminUrl = process.env.TEST_DATABASE_URL;
  if (!adminUrl) {
    console.error('sync.push.postgresql needs TEST_DATABASE_URL: a PostgreSQL on which databases may be created.');
    return;
  }
  const fresh = await createFreshDatabase(adminUrl);
  const postgresql = await openPostgresql(fresh.url);
  await measure('sync.push.postgresql', postgresql, city);
  await postgresql.close();
  await fresh.drop();
}

async function measure(figure: string, database: Database, city: City): Promise<void> {
  await migrate(database);
  const now = Date.now();
  await createFirstCampaign(database, now, () => ({ changes: { rows: startedCampaign(city, now) }, devices: [] }));
  const [campaign] = await database.query<{ campaign_id: string }>('SELECT campaign_id FROM campaigns');
  const server: SyncServer = { database, city, campaigns: new Campaigns(), now: Date.now };
  const session: Session = {
    campaignId: campaign!.campaign_id,
    deviceId: 'bench',
    name: 'Bench',
    actor: { id: uuid(), role: 'volunteer', ward: null },
  };
  const first = await handleSync(server, session, request(null, []));
  let state = first;
  const clientId = uuid();
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const mutations = hangs(city, round);
    const body = JSON.stringify({ ...request(state, mutations), clientId });

    const began = performance.now();
    const answer = await handleSync(server, session, syncRequest.parse(JSON.parse(body)));
    const pushed = performance.now();
    await writeBare(database, round, mutations, answer);
    const done = performance.now();

    if (answer.acks.some(({ status }) => status !== 'applied')) throw new Error(JSON.stringify(answer.acks));
    state = answer;
    if (round < WARM_UP) continue;
    ours.push(pushed - began);
    bare.push(done - pushed);
  }
  const perSecond = (ms: number[]) => (PUSH_SIZE / median(ms)) * 1000;
  reportFigure({
    bench: 'sync',
    figure,
    value: perSecond(ours) / perSecond(bare),
    unit: 'ratio',
    against: `bare SQL ${perSecond(bare).toFixed(0)} rows/s, pushes ${perSecond(ours).toFixed(0)} mutations/s`,
    ratio: perSecond(ours) / perSecond(bare),
  });

  function request(
    since: Pick<typeof first, 'cursor' | 'epoch' | 'audience'> | null,
    mutations: Mutation[],
  ): SyncRequest {
    return {
      protocol: PROTOCOL,
      clientId: uuid(),
      cursor: since?.cursor ?? null,
      epoch: since?.epoch ?? null,
      audience: since?.audience ?? null,
      oldestSeq: 1,
      pending: mutations.length,
      sentAt: Date.now(),
      mutations,
    };
  }
}

function startedCampaign(city: City, now: number): KindRow[] {
  return emptyCampaign(city).rows.map((row) =>
    row.kind === 'campaign' ? { ...row, row: { ...row.row, officialStart: now - 1_000_000 } } : row,
  );
}

/** The next 50 posters of a busy day, spread over the city. */
function hangs(city: City, round: number): Mutation[] {
  const { count } = city.pack.posts;
  return Array.from({ length: PUSH_SIZE }, (_, index) => {
    const n = round * PUSH_SIZE + index;
    const post = packPost(city, (n * 7919) % count);
    const place = { lon: post.lon, lat: post.lat };
    return {
      id: uuid(),
      seq: n + 1,
      protocol: PROTOCOL,
      name: 'hangPoster',
      args: { placementId: uuid(), post: post.id, place, motif: null, side: 'both', fix: { ...place, accuracy: 6 } },
      occurredAt: Date.now(),
      skew: 12,
    };
  });
}
