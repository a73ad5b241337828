import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react';
import type { RowKind } from '../../domain/rows.ts';
import type { CampaignClient } from '../../sync/campaign-client.ts';
import { useNow } from './use-now.ts';

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
 * @param reads the kinds of row that the answer is made of, and of nothing else: it is asked only when one of them changed.
 *   The same array at every render; without it, at every change, each step of an exchange included
 */
export function useCampaign<T>(
  select: (client: CampaignClient) => T,
  same: (a: T, b: T) => boolean = Object.is,
  reads?: readonly RowKind[],
): T {
  const client = useCampaignClient();
  const last = useRef<{ value: T } | null>(null);
  const subscribe = useCallback(
    (listener: () => void) =>
      client.subscribe(({ rows }) => {
        if (!reads || rows.some(({ kind }) => reads.includes(kind))) listener();
      }),
    [client, reads],
  );
  return useSyncExternalStore(subscribe, () => {
    const value = select(client);
    if (!last.current || !same(last.current.value, value)) last.current = { value };
    return last.current.value;
  });
}

/** So much of the difference between two clocks is of no account for what is read every minute. */
const SKEW_STEP_MS = 10_000;

/**
 * The server's clock in ms since 1970, give or take a few seconds, read again every so often. Its distance from the
 * phone's is measured anew with every exchange: as it is, nothing that is made of `now` would outlive one.
 */
export function useServerNow(everyMs: number): number {
  const { skew } = useCampaignClient();
  return useNow(everyMs) + Math.round(skew / SKEW_STEP_MS) * SKEW_STEP_MS;
}

/** For small answers of plain data: figures, rows, lists of ids. */
export const looksSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
