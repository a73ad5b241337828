import { randomUUID } from 'node:crypto';
import type { Changes } from '../campaign/write-changes.ts';
import { writeChanges } from '../campaign/write-changes.ts';
import type { Database, Queryable } from '../database/database.ts';
import { createInvite } from '../sessions/invites.ts';
import { newEpochName } from '../sync/epoch.ts';

const DAY_MS = 24 * 60 * 60_000;
/** The first office link: for the office's people, for the first month. */
const OFFICE_INVITE = { role: 'office', ward: null, uses: 20, days: 30 } as const;

/** Any number that nobody else locks in this database: of two servers that start at once, one makes the campaign. */
const FIRST_CAMPAIGN_LOCK = 5_287_332;

/** A device that a seed brings along; nobody holds the token to its session. */
export interface SeedDevice {
  readonly id: string;
  readonly memberId: string;
  readonly label: string;
  readonly seenAt: number;
}

/** What a new campaign begins with. */
export interface Seed {
  readonly changes: Changes;
  readonly devices: readonly SeedDevice[];
}

/**
 * Makes the first campaign where the database has none, all of it or nothing.
 * @returns the code of its office invite; undefined when there was a campaign already
 */
export async function createFirstCampaign(
  database: Database,
  now: number,
  makeSeed: () => Seed,
): Promise<string | undefined> {
  if (await firstCampaign(database)) return undefined;
  return database.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [FIRST_CAMPAIGN_LOCK]);
    if (await firstCampaign(tx)) return undefined;
    const { changes, devices } = makeSeed();
    const campaignId = randomUUID();
    await tx.query('INSERT INTO campaigns (campaign_id, version, epoch, created_at) VALUES ($1, 0, $2, $3)', [
      campaignId,
      newEpochName(),
      now,
    ]);
    await writeChanges(tx, campaignId, changes, { before: 0, after: 1 });
    for (const { id, memberId, label, seenAt } of devices) {
      await tx.query(
        `INSERT INTO devices (campaign_id, id, member_id, token_hash, label, created_at, last_seen_at)
         VALUES ($1, $2, $3, '', $4, $5, $5)`,
        [campaignId, id, memberId, label, seenAt],
      );
    }
    return officeInvite(tx, campaignId, now);
  });
}

/** A fresh link for the office of the oldest campaign, for one that has locked itself out. */
export async function inviteOffice(database: Database, now: number): Promise<string> {
  const campaign = await firstCampaign(database);
  if (!campaign)
    throw new Error('There is no campaign yet: the first `npm start` makes one and prints its office link.');
  return officeInvite(database, campaign, now);
}

async function firstCampaign(database: Queryable): Promise<string | undefined> {
  const [campaign] = await database.query<{ campaign_id: string }>(
    'SELECT campaign_id FROM campaigns ORDER BY created_at LIMIT 1',
  );
  return campaign?.campaign_id;
}

async function officeInvite(database: Queryable, campaignId: string, now: number): Promise<string> {
  const { days, ...invite } = OFFICE_INVITE;
  return (await createInvite(database, campaignId, { ...invite, expiresAt: now + days * DAY_MS }, null, now)).code;
}
