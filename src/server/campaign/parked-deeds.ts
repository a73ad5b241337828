import * as z from 'zod/mini';
import { latitude, longitude, rowId } from '../../domain/model/fields.ts';
import type { ParkedDeed } from '../../domain/model/parked-deed.ts';
import { upCast } from '../../sync/up-cast.ts';
import type { Queryable } from '../database/database.ts';
import { Problem } from '../problem.ts';
import type { Session } from '../sessions/session.ts';
import { CHANNEL, versionMessage } from './notices.ts';

interface LogRow extends Pick<ParkedDeed, 'id' | 'name' | 'memberName' | 'occurredAt' | 'reason' | 'detail'> {
  readonly args: unknown;
  readonly protocol: number;
}

const MOST = 200;

/** What waits for a decision, the last to arrive first, 200 at most. */
export async function listParked(database: Queryable, campaignId: string): Promise<ParkedDeed[]> {
  const parked = await database.query<LogRow>(
    `SELECT m.id, m.name, m.args, m.protocol, m.reason, m.detail, r.row->>'name' AS "memberName",
       greatest(0, m.occurred_at + m.skew) AS "occurredAt"
     FROM mutations m
     LEFT JOIN rows r ON r.campaign_id = m.campaign_id AND r.kind = 'member' AND r.id = m.member_id
     WHERE m.campaign_id = $1 AND m.status = 'parked' AND m.settled_at IS NULL
     ORDER BY m.received_at DESC, m.client_id, m.seq DESC LIMIT ${MOST}`,
    [campaignId],
  );
  return parked.map(({ args, protocol, ...deed }) => ({
    ...deed,
    ...whereOf(upCast({ name: deed.name, args }, protocol)),
  }));
}

/**
 * Marks a parked deed as decided, by whom and when; the first decision stays. Every screen hears that there is news.
 * @throws Problem 404 when there is no such parked deed
 */
export async function settleParked(database: Queryable, session: Session, id: string, now: number): Promise<void> {
  const { campaignId, actor } = session;
  const [settled] = await database.query<{ version: number }>(
    `UPDATE mutations SET settled_at = coalesce(settled_at, $3), settled_by = coalesce(settled_by, $4)
     FROM campaigns c
     WHERE c.campaign_id = $1 AND mutations.campaign_id = $1 AND id = $2 AND status = 'parked'
     RETURNING c.version`,
    [campaignId, id, now, actor.id],
  );
  if (!settled) throw new Problem(404, 'unknown-entry', 'There is no such parked entry.');
  // No row changed, so it is the version that all have already: they look again all the same.
  await database.query('SELECT pg_notify($1, $2)', [CHANNEL, versionMessage(campaignId, settled.version)]);
}

const id = z.catch(z.nullable(rowId), null);
const place = z.catch(z.nullable(z.object({ lon: longitude, lat: latitude })), null);
const told = z.object({ placementId: id, post: id, place });

/** What arguments, broken ones too, say about where; a volunteer's own position is not among it. */
function whereOf({ args }: { readonly args: unknown }): Pick<ParkedDeed, 'placementId' | 'post' | 'place'> {
  const where = told.safeParse(args).data ?? { placementId: null, post: null, place: null };
  return { ...where, place: where.place ?? place.parse(args) };
}
