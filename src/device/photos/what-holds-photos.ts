import type { SyncStatus } from '../../sync/sync-status.ts';

/** What the line is made of. unknown: the browser does not say. */
export type Network = 'wifi' | 'metered' | 'unknown';

/** Why a photo stays on the phone for now. facts: the entries go first. wifi-unknown: only by Wi-Fi, and nobody can tell. */
export type Hold = 'signed-out' | 'offline' | 'facts' | 'wifi' | 'wifi-unknown';

interface Situation {
  readonly status: Pick<SyncStatus, 'pending' | 'link' | 'problem'>;
  readonly network: Network;
  readonly wifiOnly: boolean;
}

/**
 * The entries are small and the office waits for them: photos go after the last of them, over the line that their owner
 * chose.
 * @param urgent somebody said: now, whatever the network
 */
export function whatHoldsPhotos({ status, network, wifiOnly }: Situation, urgent: boolean): Hold | null {
  if (status.problem === 'signed-out' || status.problem === 'revoked') return 'signed-out';
  if (status.link === 'offline') return 'offline';
  if (status.pending > 0) return 'facts';
  if (!wifiOnly || urgent || network === 'wifi') return null;
  return network === 'unknown' ? 'wifi-unknown' : 'wifi';
}
