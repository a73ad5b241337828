import type { MemberRow } from '../../domain/model/member.ts';
import type { Actor } from '../../domain/mutator.ts';
import type { Database } from '../database/database.ts';
import { Problem } from '../problem.ts';
import { hashSecret, newToken, sameHash } from './secrets.ts';

/** Who is on the line: a device of a member of a campaign. */
export interface Session {
  readonly campaignId: string;
  readonly deviceId: string;
  readonly name: string;
  readonly actor: Actor;
}

/** Longer than this ago, a device's last visit is written again. */
const SEEN_EVERY_MS = 60_000;

interface DeviceRow {
  token_hash: string;
  revoked_at: number | null;
  last_seen_at: number;
  member: MemberRow;
}

/**
 * Opens a device's session from its cookie's value, `<campaignId>.<deviceId>.<token>`.
 * @throws Problem 401 `no-session` when it never was one, `revoked` when the device or its member was locked out
 */
export async function readSession(database: Database, cookie: string | undefined, now: number): Promise<Session> {
  const [campaignId, deviceId, token] = cookie?.split('.') ?? [];
  const [device] = token
    ? await database.query<DeviceRow>(
        `SELECT d.token_hash, d.revoked_at, d.last_seen_at, r.row AS member
         FROM devices d JOIN rows r ON r.campaign_id = d.campaign_id AND r.kind = 'member' AND r.id = d.member_id
         WHERE d.campaign_id = $1 AND d.id = $2`,
        [campaignId, deviceId],
      )
    : [];
  if (!device || !sameHash(device.token_hash, hashSecret(token!))) {
    throw new Problem(401, 'no-session', 'You have not joined on this device yet. Open your invitation link.');
  }
  const { member } = device;
  if (device.revoked_at !== null || member.revokedAt !== null) {
    throw new Problem(
      401,
      'revoked',
      'This device was locked out by the election office. Ask there for a new invitation.',
    );
  }
  if (now - device.last_seen_at > SEEN_EVERY_MS) {
    await database.query('UPDATE devices SET last_seen_at = $3 WHERE campaign_id = $1 AND id = $2', [
      campaignId,
      deviceId,
      now,
    ]);
  }
  const { id, role, ward, name } = member;
  return { campaignId: campaignId!, deviceId: deviceId!, name, actor: { id, role, ward } };
}

/** Makes a device's row and the cookie value that opens its session; only a hash of the token is kept. */
export function newDevice(campaignId: string, deviceId: string): { cookie: string; tokenHash: string } {
  const token = newToken();
  return { cookie: `${campaignId}.${deviceId}.${token}`, tokenHash: hashSecret(token) };
}
