import type { MemberRow } from '../../domain/model/member.ts';
import type { Database } from '../database/database.ts';
import { Problem } from '../problem.ts';
import { addDevice, type Joined } from './join.ts';
import { hashSecret, newHandoverCode, normalizeCode } from './secrets.ts';
import type { Session } from './session.ts';

const VALID_MS = 10 * 60_000;

/** A short code that opens this member's session on one more device within ten minutes: in the installed app, for example. */
export async function createHandover(
  database: Database,
  { campaignId, actor }: Session,
  now: number,
): Promise<{ code: string; expiresAt: number }> {
  const code = newHandoverCode();
  const expiresAt = now + VALID_MS;
  await database.transaction(async (tx) => {
    await tx.query('DELETE FROM handovers WHERE campaign_id = $1 AND (expires_at < $2 OR member_id = $3)', [
      campaignId,
      now,
      actor.id,
    ]);
    await tx.query('INSERT INTO handovers (campaign_id, code_hash, member_id, expires_at) VALUES ($1, $2, $3, $4)', [
      campaignId,
      hashSecret(normalizeCode(code)),
      actor.id,
      expiresAt,
    ]);
  });
  return { code, expiresAt };
}

/**
 * Opens the session that the code stands for, once.
 * @throws Problem 404 `unknown-code`, whether it never was, is used or is too old: who guesses shall not learn which
 */
export async function redeemHandover(database: Database, typed: string, label: string, now: number): Promise<Joined> {
  return database.transaction(async (tx) => {
    const [taken] = await tx.query<{ campaign_id: string; member_id: string }>(
      `UPDATE handovers SET used_at = $2 WHERE code_hash = $1 AND used_at IS NULL AND expires_at > $2
       RETURNING campaign_id, member_id`,
      [hashSecret(normalizeCode(typed)), now],
    );
    const [found] = taken
      ? await tx.query<{ row: MemberRow }>(
          "SELECT row FROM rows WHERE campaign_id = $1 AND kind = 'member' AND id = $2",
          [taken.campaign_id, taken.member_id],
        )
      : [];
    if (!taken || !found || found.row.revokedAt !== null) {
      throw new Problem(404, 'unknown-code', 'This code is wrong, used or older than ten minutes. Make a new one.');
    }
    return addDevice(tx, taken.campaign_id, found.row, label, now);
  });
}
