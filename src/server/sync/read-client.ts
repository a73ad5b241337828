import type { Ack, SyncRequest } from '../../sync/protocol.ts';
import type { KnownClient } from '../../sync/receive-push.ts';
import type { Queryable } from '../database/database.ts';
import { safeguards } from '../safeguards.ts';

/** What the database knows of a client, its row locked until the transaction ends. */
export interface StoredClient extends KnownClient {
  /** Mutations that broke the server so often that they are not tried again. */
  readonly poisonous: ReadonlySet<string>;
}

/** So often the server tries an entry that breaks it, before it parks it. */
const TRIES = 3;

const CLIENT = `
  SELECT
    (SELECT last_seq FROM clients WHERE campaign_id = $1 AND id = $2 FOR UPDATE) AS last_seq,
    (SELECT json_agg(mutation_id) FROM attempts WHERE campaign_id = $1 AND client_id = $2 AND tries >= ${TRIES}) AS poison`;

const ANSWER = 'client_id, seq, id, status, reason, detail, flags FROM mutations WHERE campaign_id = $1';
const ANSWERS = `
  SELECT ${ANSWER} AND id = ANY ($3::text[])
  UNION
  SELECT ${ANSWER} AND client_id = $2 AND seq = ANY ($4::bigint[])`.replaceAll('flags', 'flags::text');

interface Answer {
  client_id: string;
  seq: number;
  id: string;
  status: Ack['status'];
  reason: string | null;
  detail: string | null;
  flags: string | null;
}

/**
 * @param careful also look for mutations that another client id has sent before. Nearly never there are any, so a first
 *   try leaves them to the log's unique constraint and asks only for seqs that have an answer already
 */
export async function readClient(
  tx: Queryable,
  campaignId: string,
  { clientId, mutations }: SyncRequest,
  careful: boolean,
): Promise<StoredClient> {
  const [client] = await tx.query<{ last_seq: number | null; poison: string[] | null }>(CLIENT, [campaignId, clientId]);
  const lastSeq = client!.last_seq ?? 0;
  const seen = careful || mutations.some(({ seq }) => seq <= lastSeq);
  const answers =
    seen && safeguards.dedupe
      ? await tx.query<Answer>(ANSWERS, [
          campaignId,
          clientId,
          mutations.map(({ id }) => id),
          mutations.map(({ seq }) => seq),
        ])
      : [];
  return {
    lastSeq,
    answers: new Map(answers.map((answer) => [answer.id, toAck(answer)])),
    idOfSeq: new Map(answers.filter(({ client_id }) => client_id === clientId).map(({ seq, id }) => [seq, id])),
    poisonous: new Set(client!.poison),
  };
}

const toAck = ({ seq, id, status, reason, detail, flags }: Answer): Ack => ({
  seq,
  id,
  status,
  ...(reason && { reason }),
  ...(detail && { detail }),
  ...(flags && { flags: JSON.parse(flags) as string[] }),
});
