import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { City } from '../../src/domain/city.ts';
import type { Actor } from '../../src/domain/mutator.ts';
import { Campaigns } from '../../src/server/campaign/campaigns.ts';
import { writeChanges } from '../../src/server/campaign/write-changes.ts';
import type { Database } from '../../src/server/database/database.ts';
import { openEmbedded } from '../../src/server/database/embedded.ts';
import { migrate } from '../../src/server/database/migrate.ts';
import { openPostgresql } from '../../src/server/database/postgresql.ts';
import type { Session } from '../../src/server/sessions/session.ts';
import { handleSync } from '../../src/server/sync/handle-sync.ts';
import type { SyncServer } from '../../src/server/sync/sync-server.ts';
import type { KindRow } from '../../src/sync/overlay.ts';
import { type Mutation, PROTOCOL, type SyncRequest, type SyncResponse } from '../../src/sync/protocol.ts';
import { createFreshDatabase } from '../browser/fresh-database.ts';
import { NOON, office, smallCampaign, volunteer } from '../fixtures/small-campaign.ts';
import { smallCity } from '../fixtures/small-city.ts';
import { emptyDataDirectory } from './empty-data-directory.ts';

export const ENGINES: readonly Database['engine'][] = process.env.TEST_DATABASE_URL
  ? ['embedded', 'postgresql']
  : ['embedded'];

/** A migrated database of its own, and how to get rid of it. */
export async function openWorld(engine: Database['engine']) {
  const directory = await emptyDataDirectory('world');
  const fresh = engine === 'postgresql' ? await createFreshDatabase(process.env.TEST_DATABASE_URL!) : undefined;
  const open = () => (fresh ? openPostgresql(fresh.url) : openEmbedded(directory));
  const database = await open();
  await migrate(database);
  return {
    database,
    /** A second server process's connection to it; PostgreSQL only. */
    open,
    async remove() {
      await database.close();
      await fresh?.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A server on the database, as one process has it. */
export const serverOn = (database: Database, city: City = smallCity()): SyncServer => ({
  database,
  city,
  campaigns: new Campaigns(),
  now: () => NOON,
});

/** A new campaign with the small city's wards, its start announced. */
export async function newCampaign(database: Database): Promise<string> {
  const campaignId = randomUUID();
  const wards = ['01', '02'].map(
    (id): KindRow => ({ kind: 'ward', row: { id, name: `Ward ${id}`, tandem: null, target: 10 } }),
  );
  const members = [office, volunteer].map(
    ({ id, role, ward }): KindRow => ({
      kind: 'member',
      row: { id, name: id, role, ward, team: null, joinedAt: NOON, revokedAt: null },
    }),
  );
  const rows: KindRow[] = [{ kind: 'campaign', row: smallCampaign }, ...wards, ...members];
  await database.transaction(async (tx) => {
    await tx.query("INSERT INTO campaigns (campaign_id, version, epoch, created_at) VALUES ($1, 0, 'first', $2)", [
      campaignId,
      NOON,
    ]);
    writeChanges(tx, campaignId, { rows }, { before: 0, after: 1 });
  });
  return campaignId;
}

/** A phone as the server sees it: numbers its mutations and remembers where it stopped reading. */
export class Phone {
  readonly clientId: string;
  readonly session: Session;
  server: SyncServer;
  seq = 0;
  state: Pick<SyncRequest, 'cursor' | 'epoch' | 'audience'> = { cursor: null, epoch: null, audience: null };

  constructor(server: SyncServer, campaignId: string, actor: Actor = volunteer, clientId: string = randomUUID()) {
    this.server = server;
    this.clientId = clientId;
    this.session = { campaignId, deviceId: `device-of-${clientId}`, name: actor.id, actor };
  }

  mutation(name: string, args: unknown, overrides: Partial<Mutation> = {}): Mutation {
    const entry = {
      id: randomUUID(),
      seq: this.seq + 1,
      protocol: PROTOCOL,
      name,
      args,
      occurredAt: NOON,
      skew: 0,
      ...overrides,
    };
    this.seq = Math.max(this.seq, entry.seq);
    return entry;
  }

  request(mutations: readonly Mutation[], overrides: Partial<SyncRequest> = {}): SyncRequest {
    return {
      protocol: PROTOCOL,
      clientId: this.clientId,
      ...this.state,
      oldestSeq: 1,
      pending: mutations.length,
      sentAt: NOON,
      mutations: [...mutations],
      ...overrides,
    };
  }

  async sync(mutations: readonly Mutation[] = [], overrides: Partial<SyncRequest> = {}): Promise<SyncResponse> {
    const answer = await handleSync(this.server, this.session, this.request(mutations, overrides));
    const { cursor, epoch, audience } = answer;
    this.state = { cursor, epoch, audience };
    return answer;
  }
}
