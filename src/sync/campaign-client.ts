import type { City } from '../domain/city.ts';
import * as members from '../domain/model/member.ts';
import type { Actor, Outcome } from '../domain/mutator.ts';
import type { MutatorArgs, MutatorName } from '../domain/mutators/registry.ts';
import type { View } from '../domain/view.ts';
import { Bulletin, type Change } from './bulletin.ts';
import {
  type Commit,
  type Committed,
  type DeviceStore,
  type NewEntry,
  SaveError,
  type Stored,
  type SyncState,
} from './device-store.ts';
import { Exchange } from './exchange.ts';
import { Ledger, type LoggedEntry } from './ledger.ts';
import { OptimisticCampaign, type RowKey } from './optimistic-campaign.ts';
import type { Clock, Journal, PeerNews, Peers } from './ports.ts';
import { MAX_BODY_BYTES, PROTOCOL } from './protocol.ts';
import { SyncLoop } from './sync-loop.ts';
import type { SyncStatus } from './sync-status.ts';
import type { Transport } from './transport.ts';

/** What a request says besides its mutations, and more than enough of it. */
const ENVELOPE_BYTES = 4 * 1024;

export interface ClientPorts {
  readonly store: DeviceStore;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly peers: Peers;
  readonly journal: Journal;
  /** The database is gone for this page, and what it would not take is in the journal: load the page anew. */
  storageLost(): void;
}

/** A deed that was just done. */
export interface Done {
  /** The mutation's id, as in `entries`. */
  readonly id: string;
  /** What the rules made of it here; the server may know more. A refused intent goes no further. */
  readonly outcome: Outcome;
  /** Resolves when a crash can no longer take it away. Rejects with SaveError; the view is then as if never done. */
  readonly saved: Promise<void>;
}

/**
 * The campaign on this device: read it, change it, and have it travel. Every tab has one; all of them write, and the
 * one that was told to `lead` talks to the server for all.
 */
export class CampaignClient {
  readonly #ports: ClientPorts;
  readonly #campaign: OptimisticCampaign;
  readonly #ledger = new Ledger();
  readonly #exchange: Exchange;
  readonly #loop: SyncLoop;
  readonly #bulletin = new Bulletin();
  readonly #unlisten: () => void;
  #actor: Actor;
  #city: City;
  #state: SyncState;
  #leading = false;
  #refreshing: Promise<void> | null = null;
  #refreshes = 0;
  /** Counts what this tab stored, so that a slow read does not bring back what was before it. */
  #writes = 0;

  /** Use `openCampaignClient`, which reads what is stored first. */
  constructor(ports: ClientPorts, actor: Actor, city: City, state: SyncState) {
    this.#ports = ports;
    this.#actor = actor;
    this.#city = city;
    this.#state = state;
    this.#campaign = new OptimisticCampaign(actor, city);
    this.#exchange = new Exchange(ports, {
      state: () => this.#state,
      oldestHeld: () => this.#ledger.oldestAbove(this.#state.base),
      committed: (commit, stored) => this.#committed(commit, stored),
    });
    this.#loop = new SyncLoop(
      (signal) => this.#exchange.run(signal),
      ports.clock,
      (loop) => {
        this.#report(loop);
        ports.peers.tell({ kind: 'status', status: this.status });
      },
    );
    this.#unlisten = ports.peers.listen((news) => this.#hear(news));
  }

  /** What is here and what was done here; valid until the next change. */
  get view(): View {
    return this.#campaign.view;
  }

  get actor(): Actor {
    return this.#actor;
  }

  get city(): City {
    return this.#city;
  }

  /** The same object until something in it changes. */
  get status(): SyncStatus {
    return this.#bulletin.status;
  }

  /** Server clock minus phone clock, ms. */
  get skew(): number {
    return this.#state.skew;
  }

  /** Every deed of this device of the last 30 days with its fate, newest first. The same array until it changes. */
  entries(): readonly LoggedEntry[] {
    return this.#ledger.list();
  }

  /** @returns call it to hear no more */
  subscribe(listener: (change: Change) => void): () => void {
    return this.#bulletin.subscribe(listener);
  }

  /** Does something: visible at once, durable when `saved` resolves, with the server when its fate says so. */
  mutate<N extends MutatorName>(name: N, args: MutatorArgs<N>): Done {
    const { clock } = this.#ports;
    const entry: NewEntry = {
      id: clock.newId(),
      protocol: PROTOCOL,
      name,
      args,
      occurredAt: clock.now(),
      skew: this.#state.skew,
    };
    if (new TextEncoder().encode(JSON.stringify(entry)).length > MAX_BODY_BYTES - ENVELOPE_BYTES) {
      throw new SaveError('too-large', `${name} is larger than a request may be (${MAX_BODY_BYTES} bytes).`);
    }
    const { outcome, changed } = this.#campaign.run(entry);
    if (outcome.status === 'refused') return { id: entry.id, outcome, saved: Promise.resolve() };
    this.#ledger.begin(entry);
    const saved = this.#save(entry);
    this.#report({ rows: changed });
    return { id: entry.id, outcome, saved };
  }

  async #save(entry: NewEntry): Promise<void> {
    const refreshes = this.#refreshes;
    try {
      const n = await this.#ports.store.append(entry);
      this.#writes++;
      this.#ledger.saved(entry.id, n);
    } catch (error) {
      if (error instanceof SaveError && error.kind === 'storage-lost' && this.#ports.journal.keep(entry)) {
        this.#ports.storageLost();
        throw error;
      }
      this.#ledger.drop(entry.id);
      this.#rebase({ reset: false, rows: [] });
      throw error instanceof SaveError ? error : new SaveError('storage-failed', String(error), { cause: error });
    }
    // Another tab may have sent it already and told so before this one knew that it was stored.
    if (this.#refreshes !== refreshes) void this.refresh();
    this.#report({});
    this.#ports.peers.tell({ kind: 'wrote' });
    this.#loop.wish(false);
  }

  /** Puts a refusal away: it stays in `entries`, marked. */
  async dismiss(id: string): Promise<void> {
    const at = this.#ports.clock.now();
    await this.#ports.store.dismiss(id, at);
    this.#writes++;
    this.#ledger.dismiss(id, at);
    this.#report({});
    this.#ports.peers.tell({ kind: 'committed' });
  }

  /** A new city pack, or what the session says about who this is. */
  use(news: { city?: City; actor?: Actor }): void {
    this.#city = news.city ?? this.#city;
    this.#actor = news.actor ?? this.#actor;
    this.#campaign.become(this.#actor, this.#city);
    this.#rebase({ reset: false, rows: [] });
  }

  /** From now on this tab talks to the server, until `follow`. Exactly one tab of a device may lead. */
  async lead(): Promise<void> {
    this.#leading = true;
    await this.refresh();
    if (this.#leading) this.#loop.start();
  }

  follow(): void {
    this.#leading = false;
    this.#loop.stop();
  }

  /** Something makes an exchange worth while: the screen or the network came back, the server has news. */
  wakeUp(): void {
    if (this.#leading) {
      this.#loop.wish();
      return;
    }
    this.#ports.peers.tell({ kind: 'wake', resume: false });
    void this.refresh();
  }

  /** After joining again, or when somebody asks in person: forget that the server turned us away. */
  resume(): void {
    if (this.#leading) this.#loop.resume();
    else this.#ports.peers.tell({ kind: 'wake', resume: true });
  }

  /** Reads what other tabs stored. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#readAgain().finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  close(): void {
    this.follow();
    this.#unlisten();
    this.#bulletin.close();
    this.#ports.store.close();
  }

  async #readAgain(): Promise<void> {
    for (;;) {
      const [known, writes] = [this.#state, this.#writes];
      let stored = await this.#ports.store.loadSince(known.cursor?.version ?? -1);
      const reset = stored.state.snapshots !== known.snapshots;
      if (reset) stored = await this.#ports.store.loadSince(-1);
      if (writes !== this.#writes) continue;
      this.#refreshes++;
      return this.take(stored, reset);
    }
  }

  /** Takes over what the store holds; used at the start and after other tabs wrote. */
  take(stored: Stored, reset: boolean): void {
    this.#state = stored.state;
    this.#ledger.restore(stored);
    this.#learnActor();
    this.#rebase({ reset, rows: stored.rows });
  }

  #committed(commit: Commit, { state, renumbered }: Committed): void {
    this.#writes++;
    this.#state = state;
    this.#ledger.acknowledge(commit);
    if (renumbered) this.#ledger.requeue(renumbered);
    this.#learnActor();
    if (renumbered || commit.reset || commit.rows.length + commit.acked.length > 0) {
      this.#rebase(commit);
      this.#ports.peers.tell({ kind: 'committed' });
    } else this.#report({});
  }

  #learnActor(): void {
    const told = this.#state.actor;
    const role = members.role.safeParse(told?.role);
    if (!told || !role.success) return;
    this.#actor = { id: told.id, role: role.data, ward: told.ward };
    this.#campaign.become(this.#actor, this.#city);
  }

  #rebase(news: Pick<Commit, 'reset' | 'rows'>): void {
    this.#report({ rows: this.#campaign.rebase(news, this.#ledger.unconfirmed(this.#state.ranUpTo)) });
  }

  #report({ rows = [], ...news }: { rows?: readonly RowKey[] } & Partial<SyncStatus>): void {
    this.#bulletin.report(rows, { lastSyncedAt: this.#state.lastSyncedAt, ...news, pending: this.#ledger.pending });
  }

  #hear(news: PeerNews): void {
    if (news.kind === 'status') {
      const { link, problem, lastSyncedAt } = news.status;
      if (!this.#leading) this.#report({ link, problem, lastSyncedAt });
      return;
    }
    if (news.kind === 'wake') {
      if (!this.#leading) return;
      if (news.resume) this.#loop.resume();
      else this.#loop.wish();
      return;
    }
    void this.refresh().then(() => {
      if (news.kind === 'wrote' && this.#leading) this.#loop.wish(false);
    });
  }
}
