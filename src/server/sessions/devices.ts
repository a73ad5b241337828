import { may } from '../../domain/permissions.ts';
import { CHANNEL, revokedMessage } from '../campaign/notices.ts';
import type { Queryable } from '../database/database.ts';
import { Problem } from '../problem.ts';
import type { Session } from './session.ts';

/** A device as the list shows it. */
export interface Device {
  readonly id: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly role: string;
  readonly ward: string | null;
  readonly label: string;
  readonly lastSeenAt: number;
  /** Entries that waited on it when it last came by. */
  readonly pending: number;
  readonly revokedAt: number | null;
}

/** All devices of the campaign for the office, one's own for everybody else; who was here last comes first. */
export async function listDevices(database: Queryable, { campaignId, actor }: Session): Promise<Device[]> {
  return database.query<Device>(
    `SELECT d.id, d.member_id AS "memberId", r.row->>'name' AS "memberName", r.row->>'role' AS role,
       r.row->>'ward' AS ward, d.label, d.last_seen_at AS "lastSeenAt", d.revoked_at AS "revokedAt",
       coalesce((SELECT sum(c.pending) FROM clients c WHERE c.campaign_id = d.campaign_id AND c.device_id = d.id), 0)
         AS pending
     FROM devices d JOIN rows r ON r.campaign_id = d.campaign_id AND r.kind = 'member' AND r.id = d.member_id
     WHERE d.campaign_id = $1 AND ($2::text IS NULL OR d.member_id = $2)
     ORDER BY d.last_seen_at DESC, d.id`,
    [campaignId, may(actor, 'see-members') ? null : actor.id],
  );
}

/**
 * Locks a device out: its session ends at once, on every server process, and the codes it may have made die with it.
 * @throws Problem 404 when there is none, or it is somebody else's and the actor is not of the office
 */
export async function revokeDevice(database: Queryable, session: Session, id: string, now: number): Promise<void> {
  const { campaignId, actor } = session;
  const revoked = await database.query(
    `WITH gone AS (
       UPDATE devices SET revoked_at = coalesce(revoked_at, $3)
       WHERE campaign_id = $1 AND id = $2 AND ($4::text IS NULL OR member_id = $4)
       RETURNING member_id
     ), codes AS (
       DELETE FROM handovers WHERE campaign_id = $1 AND member_id IN (SELECT member_id FROM gone)
     )
     SELECT pg_notify('${CHANNEL}', $5) FROM gone`,
    [campaignId, id, now, may(actor, 'revoke-device') ? null : actor.id, revokedMessage(campaignId, id)],
  );
  if (revoked.length === 0) throw new Problem(404, 'unknown-device', 'There is no such device.');
}
