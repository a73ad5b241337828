import { randomUUID } from 'node:crypto';
import type { MemberRow } from '../../domain/model/member.ts';
import type { Actor } from '../../domain/mutator.ts';
import type { Database, Queryable } from '../database/database.ts';
import { Problem } from '../problem.ts';
import { hashSecret, newToken } from '../sessions/secrets.ts';
import type { Session } from '../sessions/session.ts';

/** Whose shifts a calendar shows: the own ones of whoever made it, or those that the whole campaign knows of. */
export type FeedOf = 'me' | 'campaign';

/** A living feed as its owner may see it again: the address itself is only in the answer to its making. */
export interface Feed {
  readonly id: string;
  readonly of: FeedOf;
  readonly createdAt: number;
}

/** Enough for a phone, a laptop and a family calendar; more are addresses that somebody has lost. */
const MOST = 5;

/**
 * Makes a secret address. With more than five living ones of a kind a member's oldest ends.
 * @returns the token for the address, which is never to be had again
 * @throws Problem 403 when a volunteer asks for the campaign's
 */
export async function makeFeed(
  database: Database,
  { campaignId, actor }: Session,
  of: FeedOf,
  now: number,
): Promise<{ id: string; token: string }> {
  if (of === 'campaign' && actor.role === 'volunteer') {
    throw new Problem(403, 'not-allowed', 'Only leads and the election office may do this.');
  }
  const id = randomUUID();
  const token = newToken();
  await database.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO feeds (campaign_id, id, token_hash, member_id, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [campaignId, id, hashSecret(token), of === 'me' ? actor.id : null, actor.id, now],
    );
    await tx.query(
      `UPDATE feeds SET revoked_at = $4 WHERE campaign_id = $1 AND id IN (
         SELECT id FROM feeds
         WHERE campaign_id = $1 AND created_by = $2 AND (member_id IS NULL) = $3 AND revoked_at IS NULL AND id <> $5
         ORDER BY created_at DESC, id OFFSET ${MOST - 1})`,
      [campaignId, actor.id, of === 'campaign', now, id],
    );
  });
  return { id, token };
}

/** The living ones that this member made, newest first; the office sees all of the campaign's. */
export async function listFeeds(database: Queryable, { campaignId, actor }: Session): Promise<Feed[]> {
  return database.query<Feed>(
    `SELECT id, CASE WHEN member_id IS NULL THEN 'campaign' ELSE 'me' END AS of, created_at AS "createdAt"
     FROM feeds
     WHERE campaign_id = $1 AND revoked_at IS NULL AND (created_by = $2 OR (member_id IS NULL AND $3))
     ORDER BY created_at DESC, id`,
    [campaignId, actor.id, actor.role === 'office'],
  );
}

/**
 * From now on the address answers nothing.
 * @throws Problem 404 when there is none, or it is somebody else's and the actor is not of the office
 */
export async function endFeed(
  database: Queryable,
  { campaignId, actor }: Session,
  id: string,
  now: number,
): Promise<void> {
  const ended = await database.query(
    `UPDATE feeds SET revoked_at = coalesce(revoked_at, $3)
     WHERE campaign_id = $1 AND id = $2 AND ($4 OR created_by = $5) RETURNING id`,
    [campaignId, id, now, actor.role === 'office', actor.id],
  );
  if (ended.length === 0) throw new Problem(404, 'unknown-feed', 'There is no such calendar.');
}

/** What an address shows; a member's feed ends with the member. */
export interface OpenFeed {
  readonly campaignId: string;
  /** null: the campaign's. */
  readonly reader: Actor | null;
}

/** The feed behind this token, undefined when it never was, has ended, or its member was locked out. */
export async function findFeed(database: Queryable, token: string): Promise<OpenFeed | undefined> {
  const [found] = await database.query<{ campaign_id: string; member_id: string | null; member: MemberRow | null }>(
    `SELECT f.campaign_id, f.member_id, m.row AS member
     FROM feeds f LEFT JOIN rows m ON m.campaign_id = f.campaign_id AND m.kind = 'member' AND m.id = f.member_id
     WHERE f.token_hash = $1 AND f.revoked_at IS NULL`,
    [hashSecret(token)],
  );
  if (!found) return undefined;
  if (found.member_id === null) return { campaignId: found.campaign_id, reader: null };
  const { member } = found;
  if (!member || member.revokedAt !== null) return undefined;
  const { id, role, ward } = member;
  return { campaignId: found.campaign_id, reader: { id, role, ward } };
}
