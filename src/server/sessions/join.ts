import { randomUUID } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { MemberRow, Role } from '../../domain/model/member.ts';
import { writeCampaign } from '../campaign/write-campaign.ts';
import type { Queryable } from '../database/database.ts';
import type { SyncServer } from '../sync/sync-server.ts';
import { findInvite, takeInvite } from './invites.ts';
import { newDevice, type Session } from './session.ts';

/** A session and the cookie value that opens it from now on. */
export interface Joined {
  readonly session: Session;
  readonly cookie: string;
}

/**
 * Makes a member and the member's first device from an invite's code. All or nothing: an invite is used up only by
 * someone who is in afterwards.
 * @throws Problem 404 or 410 when the invite is unknown, expired, withdrawn or used up
 */
export async function join(server: SyncServer, code: string, name: string, label: string): Promise<Joined> {
  const now = server.now();
  const invite = await findInvite(server.database, code, now);
  const campaign = server.campaigns.get(invite.campaign_id);
  const member: MemberRow = {
    id: uuid({ msecs: now }),
    name,
    role: invite.role as Role,
    ward: invite.ward,
    team: null,
    joinedAt: now,
    revokedAt: null,
  };
  return writeCampaign(server.database, campaign, {
    async read(tx) {
      await takeInvite(tx, invite.campaign_id, invite.id, now);
      return addDevice(tx, campaign.id, member, label, now);
    },
    decide: (joined) => ({ changes: { rows: [{ kind: 'member', row: member }] }, answer: () => joined }),
  });
}

/** One more device for a member. */
export async function addDevice(
  tx: Queryable,
  campaignId: string,
  { id, name, role, ward }: MemberRow,
  label: string,
  now: number,
): Promise<Joined> {
  const deviceId = randomUUID();
  const { cookie, tokenHash } = newDevice(campaignId, deviceId);
  await tx.query(
    `INSERT INTO devices (campaign_id, id, member_id, token_hash, label, created_at, last_seen_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6)`,
    [campaignId, deviceId, id, tokenHash, label, now],
  );
  return { cookie, session: { campaignId, deviceId, name, actor: { id, role, ward } } };
}
