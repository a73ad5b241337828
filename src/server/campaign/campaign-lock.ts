import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Queryable } from '../database/database.ts';
import { safeguards } from '../safeguards.ts';
import type { Standing } from './campaign.ts';

/** What a broken safeguard took before the transaction began; nothing while all of them hold. */
export type Reservation = { readonly before: Standing; readonly version: number } | undefined;

const STANDING = 'SELECT version, epoch FROM campaigns WHERE campaign_id = $1';
const SEQUENCE = 'laterne_broken_versions';

/**
 * Locks the campaign's row until the transaction ends: versions then count up in the order of commits, and a reader that
 * sees a version sees all rows up to it (DESIGN rule 3).
 */
export async function lockCampaign(tx: Queryable, campaignId: string, reserved: Reservation): Promise<Standing> {
  if (reserved) return reserved.before;
  const [standing] = await tx.query<Standing>(`${STANDING} FOR UPDATE`, [campaignId]);
  if (!standing) throw new Error(`campaign ${campaignId} is not in this database`);
  return standing;
}

export function allocateVersion(before: Standing, reserved: Reservation): number {
  return reserved ? reserved.version : before.version + 1;
}

/** Only does anything where the fault harness broke the lock: then versions are taken outside of the transaction. */
export async function reserveVersion(database: Database, campaignId: string): Promise<Reservation> {
  if (safeguards.campaignLock) return undefined;
  const [before] = await database.query<Standing>(STANDING, [campaignId]);
  const version = safeguards.versionFromCampaignRow ? before!.version + 1 : await nextOfSequence(database);
  // A busy machine pauses here now and then. The harness shall not have to wait for it.
  await sleep(Math.random() * 30);
  return { before: before!, version };
}

async function nextOfSequence(database: Database): Promise<number> {
  await database.query(`CREATE SEQUENCE IF NOT EXISTS ${SEQUENCE} START WITH 1000`);
  const [next] = await database.query<{ version: number }>(`SELECT nextval('${SEQUENCE}') AS version`);
  return next!.version;
}
