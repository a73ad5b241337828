import { randomUUID } from 'node:crypto';
import type { Role } from '../../domain/model/member.ts';
import type { Queryable } from '../database/database.ts';
import { Problem } from '../problem.ts';
import { hashSecret, newInviteCode, normalizeCode } from './secrets.ts';

/** An invite as it is stored; its code is not, only a hash. */
export interface Invite {
  readonly campaign_id: string;
  readonly id: string;
  readonly role: Role;
  readonly ward: string | null;
  readonly uses: number;
  readonly used: number;
  readonly created_at: number;
  readonly expires_at: number;
  readonly revoked_at: number | null;
}

export interface NewInvite {
  readonly role: Role;
  readonly ward: string | null;
  /** How many people may join with it. */
  readonly uses: number;
  readonly expiresAt: number;
}

/**
 * Invites as they count. Those that make leads or the office end with whoever made them, when they are locked out: else
 * they could let themselves in again. Those for volunteers hang on posters, for everybody, and stay.
 */
const INVITES = `
  SELECT i.campaign_id, i.id, i.role, i.ward, i.uses, i.used, i.created_at, i.expires_at,
    coalesce(i.revoked_at, CASE WHEN i.role <> 'volunteer' THEN (m.row->>'revokedAt')::bigint END) AS revoked_at
  FROM invites i LEFT JOIN rows m ON m.campaign_id = i.campaign_id AND m.kind = 'member' AND m.id = i.created_by`;

/** @returns the code for the link, which is never to be had again */
export async function createInvite(
  database: Queryable,
  campaignId: string,
  { role, ward, uses, expiresAt }: NewInvite,
  by: string | null,
  now: number,
): Promise<{ id: string; code: string }> {
  const id = randomUUID();
  const code = newInviteCode();
  await database.query(
    `INSERT INTO invites (campaign_id, id, code_hash, role, ward, uses, used, created_by, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9)`,
    [campaignId, id, hashSecret(code), role, ward, uses, by, now, expiresAt],
  );
  return { id, code };
}

/**
 * The invite that this code stands for, if one can still join with it.
 * @throws Problem 404 `unknown-invite`; 410 `invite-expired`, `invite-withdrawn` or `invite-used-up`
 */
export async function findInvite(database: Queryable, code: string, now: number): Promise<Invite> {
  const [invite] = await database.query<Invite>(`${INVITES} WHERE i.code_hash = $1`, [hashSecret(normalizeCode(code))]);
  if (!invite)
    throw new Problem(404, 'unknown-invite', 'This invitation does not exist. Check that the link is complete.');
  if (invite.revoked_at !== null)
    throw new Problem(410, 'invite-withdrawn', 'This invitation was withdrawn. Ask for a new one.');
  if (invite.expires_at <= now)
    throw new Problem(410, 'invite-expired', 'This invitation has expired. Ask for a new one.');
  if (invite.used >= invite.uses) throw usedUp();
  return invite;
}

/**
 * Uses it once. The condition is part of the update, so of many who join at once only as many get in as may.
 * @throws Problem 410
 */
export async function takeInvite(tx: Queryable, campaignId: string, id: string, now: number): Promise<void> {
  const taken = await tx.query(
    `UPDATE invites SET used = used + 1
     WHERE campaign_id = $1 AND id = $2 AND used < uses AND expires_at > $3 AND revoked_at IS NULL RETURNING id`,
    [campaignId, id, now],
  );
  if (taken.length === 0) throw usedUp();
}

/** All invites of the campaign, newest first. */
export async function listInvites(database: Queryable, campaignId: string): Promise<Invite[]> {
  return database.query<Invite>(`${INVITES} WHERE i.campaign_id = $1 ORDER BY i.created_at DESC, i.id`, [campaignId]);
}

/** Nobody joins with it any more; who has joined stays. */
export async function withdrawInvite(database: Queryable, campaignId: string, id: string, now: number): Promise<void> {
  const withdrawn = await database.query(
    'UPDATE invites SET revoked_at = coalesce(revoked_at, $3) WHERE campaign_id = $1 AND id = $2 RETURNING id',
    [campaignId, id, now],
  );
  if (withdrawn.length === 0) throw new Problem(404, 'unknown-invite', 'There is no such invitation.');
}

const usedUp = () =>
  new Problem(410, 'invite-used-up', 'This invitation was used as often as it may be. Ask for a new one.');
