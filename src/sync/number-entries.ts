import type { AckedEntry, OutboxEntry, SyncState } from './device-store.ts';

/** The number that the server knows an entry by: 1, 2, 3, … per client id. */
export const seqOf = (entry: Pick<OutboxEntry, 'n'>, state: Pick<SyncState, 'base'>): number => entry.n - state.base;

/**
 * The queue as it is to be written again under a new client id, in the order in which things were done: a deed that
 * undoes another must not overtake it. The store gives each a new n, without holes.
 */
export function entriesToRenumber(
  outbox: readonly OutboxEntry[],
  acked: readonly AckedEntry[],
): readonly Omit<OutboxEntry, 'n'>[] {
  const resent = acked.map(({ ack: _, ackedAt: __, dismissedAt: ___, ...entry }) => ({
    ...entry,
    resent: true as const,
  }));
  const waiting = new Set(outbox.map((entry) => entry.id));
  return [...resent.filter((entry) => !waiting.has(entry.id)), ...outbox]
    .sort((a, b) => a.n - b.n)
    .map(({ n: _, ...entry }) => entry);
}

/** @param firstN the n that the first renumbered entry got, or the next one to be given when there was none */
export const renumbered = (state: SyncState, clientId: string, firstN: number): SyncState => ({
  ...state,
  clientId,
  base: firstN - 1,
  ranUpTo: firstN - 1,
});
