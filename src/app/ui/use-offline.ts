import { useSyncExternalStore } from 'react';
import { useCampaign } from './campaign-context.ts';

/** Whether there is no network: the browser knows at once, the last exchange with the server knows better. */
export function useOffline(): boolean {
  const cut = useSyncExternalStore(subscribe, () => !navigator.onLine);
  const link = useCampaign((client) => client.status.link);
  return cut || link === 'offline';
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
