import type { RowKind, Rows } from '../../domain/rows.ts';
import type { KindRow } from '../../sync/overlay.ts';
import { Replica } from '../../sync/replica.ts';
import type { Queryable } from '../database/database.ts';
import { safeguards } from '../safeguards.ts';

/** Where a campaign's history stands: counts up once per transaction that changed rows; a restored backup is a new epoch. */
export interface Standing {
  readonly version: number;
  readonly epoch: string;
}

const ROWS_SINCE = `
  SELECT kind, row FROM rows WHERE campaign_id = $1 AND version > $2 ORDER BY version, kind, id`;

/**
 * The server is a replica too: a campaign's rows in memory, so that rules read no SQL. The database stays the truth:
 * before a push runs, what other processes wrote in the meantime is read from it under the campaign's lock.
 */
export class Campaign {
  readonly id: string;
  readonly replica = new Replica();
  #standing: Standing = { version: -1, epoch: '' };
  #queue: Promise<unknown> = Promise.resolve();

  constructor(id: string) {
    this.id = id;
  }

  /** Brings the replica to where the database stands. Call it in the transaction that holds the campaign's lock. */
  async catchUp(tx: Queryable, now: Standing): Promise<void> {
    const known = this.#standing;
    if (known.version === now.version && known.epoch === now.epoch) return;
    const restored = known.epoch !== now.epoch || now.version < known.version;
    const since = restored ? -1 : known.version;
    const rows = await tx.query<{ kind: RowKind; row: Rows[RowKind] }>(ROWS_SINCE, [this.id, since]);
    if (restored) this.replica.clear();
    for (const { kind, row } of rows) this.replica.put(kind, row);
    this.#standing = now;
  }

  /** Takes over what this process has just committed, unless another transaction has caught up with it already. */
  confirm(changes: Iterable<KindRow>, now: Standing): void {
    if (now.epoch !== this.#standing.epoch || now.version <= this.#standing.version) return;
    for (const { kind, row } of changes) this.replica.put(kind, row);
    this.#standing = now;
  }

  /**
   * One writer of this process at a time. The lock in the database would do; this only keeps the others from holding a
   * connection each while they wait for it.
   */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (!safeguards.campaignLock) return work();
    const before = this.#queue;
    const mine = before.then(work, work);
    this.#queue = mine.catch(() => {});
    return mine;
  }
}
