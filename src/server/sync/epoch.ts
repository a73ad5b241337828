import { randomBytes } from 'node:crypto';
import type { SyncRequest } from '../../sync/protocol.ts';
import type { Standing } from '../campaign/campaign.ts';
import { CHANNEL, versionMessage } from '../campaign/notices.ts';
import type { Queryable } from '../database/database.ts';

/** A phone has seen a version that this database has not: somebody restored a backup. */
export class RestoredBackup extends Error {
  readonly epoch: string;

  constructor(epoch: string) {
    super('the database is older than what a phone has seen');
    this.epoch = epoch;
  }
}

export const newEpochName = () => randomBytes(8).toString('hex');

/** @throws RestoredBackup when the phone of this very epoch is ahead of the database */
export function refuseIfAhead({ cursor, epoch }: Pick<SyncRequest, 'cursor' | 'epoch'>, now: Standing): void {
  if (cursor && epoch === now.epoch && cursor.version > now.version) throw new RestoredBackup(now.epoch);
}

/**
 * Begins a new epoch: phones then take a new snapshot and re-send what was acknowledged in the last 30 days.
 * @param instead only if the campaign is still in this epoch, so that of many phones one begins the new one
 */
export async function beginEpoch(database: Queryable, campaignId: string, instead?: string): Promise<void> {
  await database.query(
    `UPDATE campaigns SET epoch = $2 WHERE campaign_id = $1 AND ($3::text IS NULL OR epoch = $3)
     RETURNING pg_notify('${CHANNEL}', $4 || version)`,
    [campaignId, newEpochName(), instead ?? null, versionMessage(campaignId, 0).slice(0, -1)],
  );
}

/** A new epoch for every campaign, after a backup was restored. */
export async function beginEpochs(database: Queryable): Promise<void> {
  const campaigns = await database.query<{ campaign_id: string }>('SELECT campaign_id FROM campaigns');
  for (const { campaign_id } of campaigns) await beginEpoch(database, campaign_id);
}
