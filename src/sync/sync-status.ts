/**
 * What stands between this device and the server, if anything. signed-out and revoked: nothing is sent until somebody
 * joins again, everything stays here. too-new: this app is newer than the server. server: it fails. storage: the phone
 * cannot keep what the server sent.
 */
export type SyncProblem = 'signed-out' | 'revoked' | 'too-new' | 'server' | 'rejected' | 'storage';

export interface SyncStatus {
  /** Entries that are not transferred yet. */
  readonly pending: number;
  /** offline: the last try did not reach the server. */
  readonly link: 'idle' | 'syncing' | 'offline';
  /** ms since 1970; null: never. */
  readonly lastSyncedAt: number | null;
  readonly problem: SyncProblem | null;
}
