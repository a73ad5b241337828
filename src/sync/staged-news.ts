import { ROW_KINDS } from '../domain/rows.ts';
import type { AckedEntry, OutboxEntry, StoredRow, SyncState } from './device-store.ts';
import { type Ack, type Cursor, PROTOCOL, type SyncResponse } from './protocol.ts';

const known = new Set<string>(ROW_KINDS);

/**
 * What the server said, page by page, until it is whole: neither half a city nor an answer without its rows may be seen.
 * Pages stay here when the network breaks, and the next request goes on behind them.
 */
export class StagedNews {
  #reset = false;
  readonly #rows = new Map<string, StoredRow>();
  readonly #acks = new Map<string, Ack>();
  #last: SyncResponse | null = null;

  /** @param fromScratch the request had no cursor, so that these rows replace all others */
  add(response: SyncResponse, fromScratch: boolean): void {
    if (response.reset || fromScratch) {
      this.#reset = true;
      this.#rows.clear();
    }
    for (const { kind, version, row } of response.rows) {
      // A kind that this app does not know waits for the update that does: see SyncState.protocol.
      if (known.has(kind))
        this.#rows.set(`${kind}/${row.id}`, { kind, id: row.id, version, row } as unknown as StoredRow);
    }
    for (const ack of response.acks) this.#acks.set(ack.id, ack);
    this.#last = response;
  }

  get cursor(): Cursor | null {
    return this.#last?.cursor ?? null;
  }

  get epoch(): string | null {
    return this.#last?.epoch ?? null;
  }

  get audience(): string | null {
    return this.#last?.audience ?? null;
  }

  get reset(): boolean {
    return this.#reset;
  }

  get rows(): StoredRow[] {
    return [...this.#rows.values()];
  }

  answers(entry: Pick<OutboxEntry, 'id'>): boolean {
    return this.#acks.has(entry.id);
  }

  /** The entries of the outbox that the server answered, with its answer. */
  acked(outbox: readonly OutboxEntry[], ackedAt: number): AckedEntry[] {
    return outbox.flatMap(({ resent: _, ...entry }) => {
      const answer = this.#acks.get(entry.id);
      if (!answer) return [];
      const { seq: _seq, id: _id, ...ack } = answer;
      return [{ ...entry, ack, ackedAt, dismissedAt: null }];
    });
  }

  /** Where this device stands once all of it is stored. */
  state(before: SyncState, skew: number, now: number): SyncState {
    const last = this.#last!;
    return {
      ...before,
      protocol: PROTOCOL,
      cursor: last.cursor,
      epoch: last.epoch,
      audience: last.audience,
      actor: last.actor,
      ranUpTo: Math.max(before.ranUpTo, before.base + last.lastSeq),
      skew,
      lastSyncedAt: now,
      snapshots: before.snapshots + (this.#reset ? 1 : 0),
    };
  }
}
