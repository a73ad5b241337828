import { v4 as randomId } from 'uuid';
import type { DoorCounts } from '../domain/model/tally.ts';
import { CampaignDatabase } from './campaign-database.ts';
import type { SectionCount } from './door-counts-record.ts';
import { keepTrying } from './keep-trying.ts';

type CountKey = Pick<SectionCount, 'turf' | 'section' | 'day'>;

const isSame = (a: CountKey, b: CountKey): boolean => a.turf === b.turf && a.section === b.section && a.day === b.day;

/** The counts of a campaign on this phone: read at once, durable a moment after each change. */
export class DoorCountBook {
  readonly #db: CampaignDatabase;
  readonly #listeners = new Set<() => void>();
  #all: readonly SectionCount[];

  private constructor(database: CampaignDatabase, all: readonly SectionCount[]) {
    this.#db = database;
    this.#all = all;
  }

  /**
   * Opens a connection of its own; counts of earlier days that were sent are forgotten.
   * @throws SaveError
   */
  static async open(campaignId: string, today: string): Promise<DoorCountBook> {
    const database = new CampaignDatabase(campaignId);
    const all = await keepTrying(database, async () => {
      await database.doorCounts.filter(({ sent, day }) => sent && day < today).delete();
      return database.doorCounts.toArray();
    });
    return new DoorCountBook(database, all);
  }

  /** The same array until something in it changes. */
  readonly list = (): readonly SectionCount[] => this.#all;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  find(key: CountKey): SectionCount | undefined {
    return this.#all.find((one) => isSame(one, key));
  }

  /**
   * These are the sums now; seen at once.
   * @param shift that it is counted in, where this section has no count of today yet
   * @returns resolves when a crash can no longer take them. @throws SaveError: they are still here, and the next change
   * takes them along
   */
  count(key: CountKey, sums: DoorCounts, shift: string | null): Promise<void> {
    const { turf, section, day } = key;
    // Version 4: the usual ids carry the time at which they were made, and a count has a day and no time.
    const before = this.find(key) ?? { turf, section, day, shift, tallyId: randomId() };
    return this.#keep({ ...before, sums, sent: false });
  }

  /** What went into the outbox. Whatever was counted since waits for the next time. @throws SaveError */
  async noteSent(what: SectionCount): Promise<void> {
    if (this.find(what) === what) await this.#keep({ ...what, sent: true });
  }

  #keep(count: SectionCount): Promise<void> {
    const others = this.#all.filter((one) => !isSame(one, count));
    this.#all = [...others, count];
    for (const listener of this.#listeners) listener();
    // The whole sums each time, and IndexedDB writes in the order in which it is asked.
    return keepTrying(this.#db, async () => {
      await this.#db.doorCounts.put(this.find(count)!);
    });
  }

  close(): void {
    this.#db.close();
  }
}
