import type { RowKey } from './optimistic-campaign.ts';
import type { SyncStatus } from './sync-status.ts';

/** What is different since the last call: `rows` may be empty when only the status or an entry's fate changed. */
export interface Change {
  readonly rows: readonly RowKey[];
}

/** Tells whoever listens what changed, and keeps the status that they can look up. */
export class Bulletin {
  readonly #listeners = new Set<(change: Change) => void>();
  #status: SyncStatus = { pending: 0, link: 'idle', lastSyncedAt: null, problem: null };

  /** The same object until something in it changes. */
  get status(): SyncStatus {
    return this.#status;
  }

  /** @returns call it to hear no more */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  report(rows: readonly RowKey[], news: Partial<SyncStatus>): void {
    const status = { ...this.#status, ...news };
    // Two sources tell it: what is stored, and the tab that syncs, which stores an idle exchange only now and then.
    status.lastSyncedAt = Math.max(this.#status.lastSyncedAt ?? 0, status.lastSyncedAt ?? 0) || null;
    const same = (Object.keys(status) as (keyof SyncStatus)[]).every((key) => status[key] === this.#status[key]);
    if (!same) this.#status = status;
    for (const listener of [...this.#listeners]) listener({ rows });
  }

  close(): void {
    this.#listeners.clear();
  }
}
