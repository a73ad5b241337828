import type { Database } from '../../../src/server/database/database.ts';
import type { Mutation, SyncResponse } from '../../../src/sync/protocol.ts';

const ROW_COLUMNS = 5;
const LOG_COLUMNS = 16;

/** ($1, $2, …), ($3, $4, …), … */
const values = (rows: number, columns: number) =>
  Array.from(
    { length: rows },
    (_, row) => `(${Array.from({ length: columns }, (_, column) => `$${row * columns + column + 1}`).join(', ')})`,
  ).join(', ');

/**
 * What a push leaves behind, by SQL alone: the same rows and log entries in the same tables (another campaign), two
 * inserts of many rows in one transaction. No lock, no rules, no answers.
 */
export async function writeBare(
  database: Database,
  round: number,
  mutations: readonly Mutation[],
  { rows, acks, serverTime }: SyncResponse,
): Promise<void> {
  const campaign = 'bare';
  const rowValues = rows.flatMap(({ kind, version, row }) => [campaign, kind, row.id, version, JSON.stringify(row)]);
  const logValues = mutations.flatMap(({ id, seq, name, args, protocol, occurredAt, skew }, index) => {
    const { status, flags } = acks[index]!;
    const answer = [round, status, null, null, flags ? JSON.stringify(flags) : null];
    return [
      campaign,
      'client',
      seq,
      id,
      name,
      JSON.stringify(args),
      protocol,
      occurredAt,
      skew,
      serverTime,
      'member',
      ...answer,
    ];
  });
  await database.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO rows (campaign_id, kind, id, version, row) VALUES ${values(rows.length, ROW_COLUMNS)}`,
      rowValues,
    );
    await tx.query(
      `INSERT INTO mutations (campaign_id, client_id, seq, id, name, args, protocol, occurred_at, skew, received_at,
         member_id, version, status, reason, detail, flags) VALUES ${values(mutations.length, LOG_COLUMNS)}`,
      logValues,
    );
  });
}
