import type { RowKind, Rows } from '../domain/rows.ts';
import type { Ack, Cursor } from './protocol.ts';

/** One deed that waits to be transferred. */
export interface OutboxEntry {
  /** Counts up over the life of the device, never reused: the order in which things were done here. */
  readonly n: number;
  /** The mutation's id, a UUID v7. */
  readonly id: string;
  readonly protocol: number;
  readonly name: string;
  readonly args: unknown;
  /** The phone's clock, ms since 1970, and what the server's clock was ahead of it, in ms. */
  readonly occurredAt: number;
  readonly skew: number;
  /** Answered once and sent again: the rows show it already, unless a backup was restored. */
  readonly resent?: true;
}
export type NewEntry = Omit<OutboxEntry, 'n' | 'resent'>;

/** The server's answer to a deed, kept for 30 days: to be shown, and to be sent again after a restored backup. */
export interface AckedEntry extends OutboxEntry {
  readonly ack: Omit<Ack, 'seq' | 'id'>;
  readonly ackedAt: number;
  /** When somebody put a refusal away; null while it is to be seen. */
  readonly dismissedAt: number | null;
}

export type StoredRow = {
  [K in RowKind]: { readonly kind: K; readonly id: string; readonly version: number; readonly row: Rows[K] };
}[RowKind];

/** Where this device stands with the server. One record; only the tab that syncs writes it. */
export interface SyncState {
  readonly clientId: string;
  /** seq = n − base, so that a new client id counts from 1 without touching an entry. */
  readonly base: number;
  /** Highest n that the server has run, as of `cursor`: the rows here show it, even where its answer got lost. */
  readonly ranUpTo: number;
  /** The app's protocol when the rows were pulled: an update may know kinds of rows that the old app had to drop. */
  readonly protocol: number;
  readonly cursor: Cursor | null;
  readonly epoch: string | null;
  readonly audience: string | null;
  readonly actor: {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly ward: string | null;
  } | null;
  /** Server clock minus phone clock, ms. */
  readonly skew: number;
  readonly lastSyncedAt: number | null;
  /** How many times all rows were replaced: tells another tab that it must read all of them again. */
  readonly snapshots: number;
}

export const freshState = (clientId: string, protocol: number): SyncState => ({
  clientId,
  base: 0,
  ranUpTo: 0,
  protocol,
  cursor: null,
  epoch: null,
  audience: null,
  actor: null,
  skew: 0,
  lastSyncedAt: null,
  snapshots: 0,
});

/** Everything that one exchange with the server changes here: all of it or nothing. */
export interface Commit {
  readonly state: SyncState;
  /** Forget all rows before these are put. */
  readonly reset: boolean;
  readonly rows: readonly StoredRow[];
  /** Leave the outbox, and are kept with their answer. */
  readonly acked: readonly AckedEntry[];
  /** Answers older than this (ms since 1970) are forgotten. */
  readonly forgetAckedBefore: number;
  /** Last, number what waits from 1 under a new client id; `withAcked` puts answered entries back into the queue first. */
  readonly renumber: { readonly clientId: string; readonly withAcked: boolean } | null;
}

/** The state as stored; and the queue, where its entries were renumbered. */
export interface Committed {
  readonly state: SyncState;
  readonly renumbered: readonly OutboxEntry[] | null;
}

export interface Stored {
  readonly state: SyncState;
  readonly rows: readonly StoredRow[];
  /** By n. */
  readonly outbox: readonly OutboxEntry[];
  /** By n. */
  readonly acked: readonly AckedEntry[];
}

/**
 * What survives a crash of this device. Every method is one transaction and throws SaveError. The same contract suite
 * runs over every store (tests/contracts/device-store.test.ts).
 */
export interface DeviceStore {
  /** Reads all; on a new device `fresh` becomes the state (of two tabs that open at once, one wins for both). */
  load(fresh: SyncState): Promise<Stored>;
  /** What another tab may have changed: the state, both queues, and rows with a version above the given one. */
  loadSince(version: number): Promise<Stored>;
  loadOutbox(): Promise<readonly OutboxEntry[]>;
  /** Durable when it resolves; answers with the entry's n. */
  append(entry: NewEntry): Promise<number>;
  commit(commit: Commit): Promise<Committed>;
  dismiss(id: string, at: number): Promise<void>;
  close(): void;
}

/**
 * Why something could not be kept. full: quota or disk; lost: the browser dropped its database and a second try failed
 * too; too-large: one deed is larger than a request may be.
 */
export type SaveErrorKind = 'storage-full' | 'storage-lost' | 'storage-failed' | 'too-large';

export class SaveError extends Error {
  readonly kind: SaveErrorKind;
  constructor(kind: SaveErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SaveError';
    this.kind = kind;
  }
}
