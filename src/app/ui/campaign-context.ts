import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react';
import type { CampaignClient } from '../../sync/campaign-client.ts';

const CampaignContext = createContext<CampaignClient | null>(null);

/** Wraps everything that speaks of the campaign. */
export const CampaignProvider = CampaignContext.Provider;

/** The campaign on this device: to do something, not to show something (see useCampaign). */
export function useCampaignClient(): CampaignClient {
  const client = useContext(CampaignContext);
  if (!client) throw new Error('A component that needs the campaign stands outside of CampaignProvider.');
  return client;
}

/**
 * Something of the campaign, as it is now. The component renders again only when that very thing changed.
 * @param select asked at every change of the campaign: cheap, and pure
 * @param same when two answers look the same on screen; needed where `select` makes new objects (see looksSame)
 */
export function useCampaign<T>(select: (client: CampaignClient) => T, same: (a: T, b: T) => boolean = Object.is): T {
  const client = useCampaignClient();
  const last = useRef<{ value: T } | null>(null);
  const subscribe = useCallback((listener: () => void) => client.subscribe(listener), [client]);
  return useSyncExternalStore(subscribe, () => {
    const value = select(client);
    if (!last.current || !same(last.current.value, value)) last.current = { value };
    return last.current.value;
  });
}

/** For small answers of plain data: figures, rows, lists of ids. */
export const looksSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
