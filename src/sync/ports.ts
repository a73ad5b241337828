import type { NewEntry } from './device-store.ts';
import type { SyncStatus } from './sync-status.ts';

/** Time and chance, handed in so that a test can turn the clock and repeat the dice. */
export interface Clock {
  /** ms since 1970. */
  now(): number;
  /** 0 ≤ x < 1. */
  random(): number;
  /** Runs once after so many ms; the returned function calls it off. */
  after(ms: number, run: () => void): () => void;
  /** A new UUID v7. */
  newId(): string;
}

/** Other tabs of the same device. */
export interface Peers {
  tell(news: PeerNews): void;
  listen(hear: (news: PeerNews) => void): () => void;
}
/**
 * wrote: the outbox grew · committed: rows or answers changed · wake: talk to the server now (`resume`: even if it turned
 * us away) · status: how the syncing tab is doing.
 */
export type PeerNews =
  | { kind: 'wrote' }
  | { kind: 'committed' }
  | { kind: 'wake'; resume: boolean }
  | { kind: 'status'; status: SyncStatus };

/** A small, immediate place for deeds that the database would not take, read again at the next start. */
export interface Journal {
  /** False when it could not be kept here either. */
  keep(entry: NewEntry): boolean;
  read(): readonly NewEntry[];
  clear(): void;
}
