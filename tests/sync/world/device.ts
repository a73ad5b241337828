import type { Actor } from '../../../src/domain/mutator.ts';
import type { CampaignClient } from '../../../src/sync/campaign-client.ts';
import type { NewEntry } from '../../../src/sync/device-store.ts';
import { MemoryDisk, MemoryStore } from '../../../src/sync/memory-store.ts';
import { openCampaignClient } from '../../../src/sync/open-campaign-client.ts';
import type { SyncRequest, SyncResponse } from '../../../src/sync/protocol.ts';
import { TransportError } from '../../../src/sync/transport.ts';
import { LocalPeers } from '../../fixtures/local-peers.ts';
import { volunteer } from '../../fixtures/small-campaign.ts';
import { HandClock } from './hand-clock.ts';
import { ModelServer } from './model-server.ts';

type Network = (
  request: SyncRequest,
  server: (request: SyncRequest) => SyncResponse,
) => Promise<SyncResponse> | SyncResponse;

export const online: Network = (request, server) => server(request);
export const offline: Network = () => {
  throw new TransportError('network', 'no signal');
};

/** One phone: a disk, any number of tabs, and a network that the test decides about. */
export class Device {
  readonly clock = new HandClock();
  disk = new MemoryDisk();
  network: Network = online;
  server: ModelServer;
  actor: Actor;
  journal: NewEntry[] = [];
  reloads = 0;
  readonly #peers = new LocalPeers();

  constructor(server = new ModelServer(), actor = volunteer) {
    this.server = server;
    this.actor = actor;
    server.now = () => this.clock.now();
  }

  /** Opens one more tab; the first one usually leads. */
  async open({
    lead = true,
    beforeWrite,
  }: {
    lead?: boolean;
    beforeWrite?: () => Promise<void>;
  } = {}): Promise<CampaignClient> {
    const client = await openCampaignClient(
      {
        store: new MemoryStore(this.disk, beforeWrite),
        transport: { sync: async (request) => this.network(request, (r) => this.server.sync(r, this.actor)) },
        clock: this.clock,
        peers: this.#peers.join(),
        journal: {
          keep: (entry) => this.journal.push(entry) > 0,
          read: () => this.journal,
          clear: () => {
            this.journal = [];
          },
        },
        storageLost: () => {
          this.reloads++;
        },
      },
      this.actor,
      this.server.city,
    );
    if (lead) await client.lead();
    await this.clock.pass(0);
    return client;
  }
}
