import type { DeviceStore } from '../../src/sync/device-store.ts';
import { type MemoryDisk, MemoryStore } from '../../src/sync/memory-store.ts';
import type { SyncRequest, SyncResponse } from '../../src/sync/protocol.ts';
import { type Transport, TransportError } from '../../src/sync/transport.ts';

/** Safeguards of the server that it switches off itself (src/server/safeguards.ts). */
const ON_SERVER = ['no-campaign-lock', 'cursor-from-sequence', 'no-dedupe', 'ack-before-commit'] as const;
/** Safeguards of the client, switched off by what it is handed. */
const ON_CLIENT = ['drop-on-5xx', 'forget-outbox-on-reload'] as const;

export const BREAKS = [...ON_SERVER, ...ON_CLIENT] as const;
export type Break = (typeof BREAKS)[number];

export const breakOnServer = (breaking: Break | undefined): string | undefined =>
  ON_SERVER.find((name) => name === breaking);

/** drop-on-5xx: takes an error of the server for an answer, so that what was sent is never sent again. */
export function breakTransport(transport: Transport, breaking: Break | undefined): Transport {
  if (breaking !== 'drop-on-5xx') return transport;
  return {
    async sync(request, signal) {
      try {
        return await transport.sync(request, signal);
      } catch (error) {
        if (!(error instanceof TransportError) || error.kind !== 'server' || !request.cursor) throw error;
        return allIsWell(request);
      }
    },
  };
}

function allIsWell(request: SyncRequest): SyncResponse {
  return {
    protocol: request.protocol,
    serverTime: request.sentAt,
    epoch: request.epoch!,
    audience: request.audience!,
    actor: { id: 'nobody', name: 'Nobody', role: 'unknown', ward: null },
    lastSeq: request.mutations.at(-1)?.seq ?? 0,
    acks: request.mutations.map(({ seq, id }) => ({ seq, id, status: 'applied' })),
    problem: null,
    reset: false,
    rows: [],
    cursor: request.cursor!,
    more: false,
  };
}

/** forget-outbox-on-reload: a tab that opens starts with an empty queue, as when it were kept in memory only. */
export function openStore(
  disk: MemoryDisk,
  beforeWrite: () => Promise<void>,
  breaking: Break | undefined,
): DeviceStore {
  if (breaking === 'forget-outbox-on-reload') disk.outbox.clear();
  return new MemoryStore(disk, beforeWrite);
}
