import type { Mutation } from '../../sync/protocol.ts';
import type { Database } from '../database/database.ts';

/** A mutation that the server could not run or store, through no fault that it knows of. */
export class PoisonousMutation extends Error {
  readonly mutation: Mutation;

  constructor(mutation: Mutation, cause: unknown) {
    super(`mutation ${mutation.id} (${mutation.name}) broke the server`, { cause });
    this.mutation = mutation;
  }
}

/**
 * Counts a failed try in a transaction of its own, because the one that failed was rolled back. After three the entry is
 * parked and the rest of the queue goes on (DESIGN rule 4).
 */
export async function countAttempt(
  database: Database,
  campaignId: string,
  clientId: string,
  { mutation, cause }: PoisonousMutation,
  now: number,
): Promise<void> {
  await database.query(
    `INSERT INTO attempts (campaign_id, client_id, mutation_id, tries, last_error, last_at) VALUES ($1, $2, $3, 1, $4, $5)
     ON CONFLICT (campaign_id, client_id, mutation_id)
     DO UPDATE SET tries = attempts.tries + 1, last_error = excluded.last_error, last_at = excluded.last_at`,
    [campaignId, clientId, mutation.id, String(cause).slice(0, 500), now],
  );
}
