import { setTimeout as sleep } from 'node:timers/promises';
import { v7 } from 'uuid';
import type { City } from '../../src/domain/city.ts';
import type { Actor } from '../../src/domain/mutator.ts';
import type { MutatorArgs, MutatorName } from '../../src/domain/mutators/registry.ts';
import type { CampaignClient } from '../../src/sync/campaign-client.ts';
import { firstRows } from '../../src/sync/first-rows.ts';
import { MemoryDisk } from '../../src/sync/memory-store.ts';
import { openCampaignClient } from '../../src/sync/open-campaign-client.ts';
import type { Clock } from '../../src/sync/ports.ts';
import { LocalPeers } from '../fixtures/local-peers.ts';
import { type Break, breakTransport, openStore } from './breaks.ts';
import type { Dice } from './dice.ts';
import type { FaultyNetwork } from './faulty-network.ts';

/** A minute of the client's waiting takes this much less here. */
const HASTE = 40;
const PATIENCE_MS = 60_000;

/** Something that somebody did; `saved` says that the phone promised to keep it. */
export interface Logged {
  readonly id: string;
  readonly name: MutatorName;
  readonly args: Record<string, unknown>;
  saved: boolean;
}

/** A phone with the real client: tabs that crash and open again on one disk, a wrong clock, a bad network. */
export class Phone {
  readonly disk: MemoryDisk;
  readonly network: FaultyNetwork;
  readonly logged: Logged[] = [];
  readonly tabs: CampaignClient[] = [];
  readonly #who: { actor: Actor; city: City };
  readonly #dice: Dice;
  readonly #breaking: Break | undefined;
  readonly #peers = new LocalPeers();
  readonly #clock: Clock;

  constructor(
    who: { actor: Actor; city: City },
    network: FaultyNetwork,
    dice: Dice,
    breaking: Break | undefined,
    disk = new MemoryDisk(),
  ) {
    this.#who = who;
    this.network = network;
    this.#dice = dice;
    this.#breaking = breaking;
    this.disk = disk;
    const wrongBy = dice.int(600_000) - 300_000;
    this.#clock = {
      now: () => Date.now() + wrongBy,
      random: dice.next,
      newId: () => v7(),
      after: (ms, run) => {
        const timer = setTimeout(run, ms / HASTE);
        return () => clearTimeout(timer);
      },
    };
  }

  get actor(): Actor {
    return this.#who.actor;
  }

  /** Opens one more tab; the oldest one leads, as the Web Lock has it. */
  async openTab(): Promise<void> {
    const slowDisk = () => sleep(this.#dice.int(4));
    const tab = await openCampaignClient(
      {
        store: openStore(this.disk, slowDisk, this.#breaking),
        transport: breakTransport(this.network, this.#breaking),
        clock: this.#clock,
        peers: this.#peers.join(),
        journal: { keep: () => false, read: () => [], clear: () => {} },
        storageLost: () => {},
      },
      this.#who.actor,
      this.#who.city,
    );
    this.tabs.push(tab);
    if (this.tabs[0] === tab) await tab.lead();
  }

  /** Waits until there is a campaign to do something in; a network as bad as ours may need some tries. */
  async firstRows(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await firstRows(this.tabs[0]!);
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await sleep(20);
        this.tabs[0]!.wakeUp();
      }
    }
  }

  /** One tab dies without a word, with whatever it was just writing, and is opened again. */
  async crashTab(): Promise<void> {
    const [dead] = this.tabs.splice(this.#dice.int(this.tabs.length), 1);
    dead?.close();
    await this.tabs[0]?.lead();
    await this.openTab();
  }

  /** Does something in any tab. @returns settles when the phone says that it is kept */
  async log<N extends MutatorName>(name: N, args: MutatorArgs<N>): Promise<void> {
    const { id, outcome, saved } = this.#dice.pick(this.tabs).mutate(name, args);
    if (outcome.status === 'refused') return;
    const entry: Logged = { id, name, args: args as Record<string, unknown>, saved: false };
    this.logged.push(entry);
    // The promise of a tab that dies never settles: do not wait for it for ever.
    await Promise.race([
      saved.then(() => {
        entry.saved = true;
      }),
      sleep(50),
    ]);
  }

  close(): void {
    for (const tab of this.tabs.splice(0)) tab.close();
  }
}
