import type { PeerNews, Peers } from '../sync/ports.ts';

/** The other tabs of this campaign on this phone. */
export function openPeers(campaignId: string): Peers & { close(): void } {
  const channel = new BroadcastChannel(`laterne-${campaignId}`);
  return {
    tell: (news) => channel.postMessage(news),
    listen: (hear) => {
      const onMessage = (event: MessageEvent<PeerNews>) => hear(event.data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
    close: () => channel.close(),
  };
}

/**
 * Calls `lead` in exactly one tab of this campaign. When that tab goes, however it goes, the browser hands the lock on
 * and the next tab leads. Without Web Locks (plain http in a LAN, very old browsers) every tab leads: the server sorts
 * their requests out, it only costs more of them.
 * @returns gives the lead up
 */
export function leadInOneTab(campaignId: string, lead: () => Promise<void> | void): () => void {
  const leaving = new AbortController();
  if (!navigator.locks) {
    void lead();
    return () => {};
  }
  const left = new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve()));
  navigator.locks
    .request(`laterne-sync-${campaignId}`, { signal: leaving.signal }, async () => {
      await lead();
      await left;
    })
    .catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error;
    });
  return () => leaving.abort();
}
