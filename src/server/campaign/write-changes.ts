import type { KindRow } from '../../sync/overlay.ts';
import type { Ack, Mutation } from '../../sync/protocol.ts';
import type { Transaction } from '../database/database.ts';
import { safeguards } from '../safeguards.ts';
import { CHANNEL, outMessage, versionMessage } from './notices.ts';

/** A mutation as the log keeps it: what was sent, by whom, when it came, and what was answered. */
export interface LoggedMutation {
  readonly clientId: string;
  readonly memberId: string;
  readonly receivedAt: number;
  readonly mutation: Mutation;
  readonly ack: Ack;
}

/** What is known of a client after its push. */
export interface ClientState {
  readonly id: string;
  readonly deviceId: string;
  readonly lastSeq: number;
  /** Entries that still wait on the phone. */
  readonly pending: number;
  readonly lastSeenAt: number;
}

/** All that one transaction changes. */
export interface Changes {
  readonly rows: readonly KindRow[];
  readonly mutations?: readonly LoggedMutation[];
  readonly clients?: readonly ClientState[];
}

// One statement for a whole push: rows, log, client, version and the notice to all processes.
const WRITE = `
  WITH written AS (
    INSERT INTO rows (campaign_id, kind, id, version, row)
    SELECT $1, kind, id, $2::bigint, row FROM json_to_recordset($3::json) AS r (kind text, id text, row json)
    ON CONFLICT (campaign_id, kind, id) DO UPDATE SET version = excluded.version, row = excluded.row
  ), logged AS (
    INSERT INTO mutations (campaign_id, client_id, seq, id, name, args, protocol, occurred_at, skew, received_at,
      member_id, version, status, reason, detail, flags)
    SELECT $1, client_id, seq, id, name, coalesce(args, 'null'::json), protocol, occurred_at, skew, received_at,
      member_id, $2::bigint, status, reason, detail, flags
    FROM json_to_recordset($4::json) AS m (client_id text, seq bigint, id text, name text, args json, protocol integer,
      occurred_at bigint, skew bigint, received_at bigint, member_id text, status text, reason text, detail text, flags json)
    ${safeguards.dedupe ? '' : 'ON CONFLICT DO NOTHING'}
  ), seen AS (
    INSERT INTO clients (campaign_id, id, device_id, last_seq, pending, last_seen_at)
    SELECT $1, id, device_id, last_seq, pending, last_seen_at FROM json_to_recordset($5::json)
      AS c (id text, device_id text, last_seq bigint, pending integer, last_seen_at bigint)
    ON CONFLICT (campaign_id, id) DO UPDATE SET device_id = excluded.device_id, last_seq = excluded.last_seq,
      pending = excluded.pending, last_seen_at = excluded.last_seen_at
  )
  UPDATE campaigns SET version = greatest(version, $2::bigint) WHERE campaign_id = $1
  RETURNING CASE WHEN $6 <> '' THEN pg_notify('${CHANNEL}', $6) END`;

/**
 * Writes a transaction's changes under its version, which the caller allocated under the campaign's lock, and tells all
 * processes at the commit when it is a new one, when a parked entry waits for the office, or when somebody is locked out.
 */
export function writeChanges(
  tx: Transaction,
  campaignId: string,
  changes: Changes,
  version: { before: number; after: number },
) {
  const { rows, mutations = [], clients = [] } = changes;
  if (rows.length + mutations.length + clients.length === 0) return;
  tx.send(WRITE, [
    campaignId,
    version.after,
    JSON.stringify(rows.map(({ kind, row }) => ({ kind, id: row.id, row }))),
    JSON.stringify(mutations.map(toLog)),
    JSON.stringify(
      clients.map(({ id, deviceId, lastSeq, pending, lastSeenAt }) => ({
        id,
        device_id: deviceId,
        last_seq: lastSeq,
        pending,
        last_seen_at: lastSeenAt,
      })),
    ),
    version.after > version.before || mutations.some(({ ack }) => ack.status === 'parked')
      ? versionMessage(campaignId, version.after)
      : '',
  ]);
  for (const { kind, row } of rows) {
    if (kind !== 'member' || row.revokedAt === null) continue;
    tx.send('SELECT pg_notify($1, $2)', [CHANNEL, outMessage(campaignId, row.id)]);
  }
}

function toLog({ clientId, memberId, receivedAt, mutation, ack }: LoggedMutation) {
  return {
    client_id: clientId,
    seq: mutation.seq,
    id: mutation.id,
    name: mutation.name,
    args: mutation.args ?? null,
    protocol: mutation.protocol,
    occurred_at: mutation.occurredAt,
    skew: mutation.skew,
    received_at: receivedAt,
    member_id: memberId,
    status: ack.status,
    reason: ack.reason,
    detail: ack.detail,
    flags: ack.flags,
  };
}
