import { setTimeout as sleep } from 'node:timers/promises';
import { v7 } from 'uuid';
import { readAnswer } from '../../../src/device/http-transport.ts';
import type { City } from '../../../src/domain/city.ts';
import type { MemberRow } from '../../../src/domain/model/member.ts';
import type { CampaignClient } from '../../../src/sync/campaign-client.ts';
import { firstRows } from '../../../src/sync/first-rows.ts';
import { MemoryDisk, MemoryStore } from '../../../src/sync/memory-store.ts';
import { openCampaignClient } from '../../../src/sync/open-campaign-client.ts';
import type { SyncRequest } from '../../../src/sync/protocol.ts';
import { type Transport, TransportError } from '../../../src/sync/transport.ts';
import { LocalPeers } from '../../fixtures/local-peers.ts';

const PATIENCE_MS = 180_000;

/** Somebody's wish for a place, and what the phone said at once: null, or why it cannot be. */
export interface Wish {
  readonly id: string;
  readonly shift: string;
  readonly refusedHere: string | null;
}

/** A phone of somebody, with the real client over real HTTP; it has a network while it is `online`. */
export class RushPhone implements Transport {
  online = true;
  readonly wishes: Wish[] = [];
  readonly member: MemberRow;
  readonly #url: string;
  readonly #cookie: string;
  #client: CampaignClient | undefined;

  constructor(url: string, member: MemberRow, cookie: string) {
    this.#url = url;
    this.member = member;
    this.#cookie = cookie;
  }

  get client(): CampaignClient {
    return this.#client!;
  }

  /** Opens the app and waits for the campaign. */
  async open(city: City): Promise<void> {
    this.#client = await openCampaignClient(
      {
        store: new MemoryStore(new MemoryDisk()),
        transport: this,
        clock: { now: Date.now, random: Math.random, newId: () => v7(), after },
        peers: new LocalPeers().join(),
        journal: { keep: () => false, read: () => [], clear: () => {} },
        storageLost: () => {},
      },
      this.member,
      city,
    );
    await this.#client.lead();
    await firstRows(this.#client);
  }

  /** Taps on "I come". */
  join(shift: string): Promise<void> {
    const { id, outcome, saved } = this.client.mutate('joinShift', { shiftId: shift, instead: null });
    this.wishes.push({ id, shift, refusedHere: outcome.status === 'refused' ? outcome.reason : null });
    return saved;
  }

  /** Until everything is sent, and answered. @throws after three minutes */
  async allSent(): Promise<void> {
    await this.#until(() => this.client.status.pending === 0);
  }

  /** Until it has heard of everything that the server knew at this moment. */
  async catchUp(): Promise<void> {
    // The exchange that is under way may have read its rows already: the second one from now has not.
    for (let n = 0; n < 2; n++) {
      const now = Date.now();
      await sleep(1);
      this.client.wakeUp();
      await this.#until(() => (this.client.status.lastSyncedAt ?? 0) > now);
    }
  }

  async sync(request: SyncRequest, signal: AbortSignal): Promise<unknown> {
    if (!this.online) throw new TransportError('network', 'no signal');
    let response: Response;
    try {
      response = await fetch(`${this.#url}/api/sync`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: this.#cookie },
        body: JSON.stringify(request),
        signal,
      });
    } catch (error) {
      throw new TransportError('network', String(error));
    }
    return readAnswer(response.status, await response.text());
  }

  async #until(holds: () => boolean): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!holds()) {
      if (Date.now() > deadline) throw new Error(`${this.member.name}: ${JSON.stringify(this.client.status)}`);
      await sleep(25);
    }
  }
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
