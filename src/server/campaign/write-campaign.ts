import type { Database, Transaction } from '../database/database.ts';
import type { Campaign, Standing } from './campaign.ts';
import { allocateVersion, lockCampaign, reserveVersion } from './campaign-lock.ts';
import { type Changes, writeChanges } from './write-changes.ts';

/** What a transaction changes, and what its caller then gets. */
export interface Decision<Answer> {
  readonly changes: Changes;
  /** Still inside the transaction, after its changes. */
  answer(after: Standing): Promise<Answer> | Answer;
}

/** How a transaction on a campaign goes. */
export interface Steps<Known, Answer> {
  /** Asked in the same round trip as the campaign's lock, answered after it. */
  read(tx: Transaction): Promise<Known>;
  /** By the campaign's replica as it stands now. */
  decide(known: Known, before: Standing, tx: Transaction): Decision<Answer>;
}

/**
 * Writes in one transaction, under the campaign's lock and one new version. Nothing reaches the memory of this process
 * or the caller before the commit.
 */
export async function writeCampaign<Known, Answer>(
  database: Database,
  campaign: Campaign,
  { read, decide }: Steps<Known, Answer>,
): Promise<Answer> {
  return campaign.inTurn(async () => {
    const reserved = await reserveVersion(database, campaign.id);
    const { result, changes, after } = await database.transaction(async (tx) => {
      const [before, known] = await Promise.all([lockCampaign(tx, campaign.id, reserved), read(tx)]);
      await campaign.catchUp(tx, before);
      const { changes, answer } = decide(known, before, tx);
      const version = changes.rows.length > 0 ? allocateVersion(before, reserved) : before.version;
      const after = { version, epoch: before.epoch };
      writeChanges(tx, campaign.id, changes, { before: before.version, after: version });
      return { result: await answer(after), changes, after };
    });
    campaign.confirm(changes.rows, after);
    return result;
  });
}
