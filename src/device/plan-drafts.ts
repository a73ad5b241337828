import { CampaignDatabase } from './campaign-database.ts';
import { keepTrying } from './keep-trying.ts';
import type { PlanDraft } from './plan-draft-record.ts';

/** The drafts of plans on this device: read at once, durable a moment after each change, with or without a network. */
export class PlanDraftBook {
  readonly #db: CampaignDatabase;
  readonly #listeners = new Set<() => void>();
  #all: readonly PlanDraft[];

  private constructor(database: CampaignDatabase, all: readonly PlanDraft[]) {
    this.#db = database;
    this.#all = all;
  }

  /** Opens a connection of its own. @throws SaveError */
  static async open(campaignId: string): Promise<PlanDraftBook> {
    const database = new CampaignDatabase(campaignId);
    const all = await keepTrying(database, () => database.plans.toArray());
    return new PlanDraftBook(database, all.sort(newestFirst));
  }

  /** The draft that was changed last comes first. The same array until something in it changes. */
  readonly list = (): readonly PlanDraft[] => this.#all;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  find(id: string): PlanDraft | undefined {
    return this.#all.find((draft) => draft.id === id);
  }

  /**
   * Puts a draft in, or in the place of what it was.
   * @returns resolves when a crash can no longer take it. @throws SaveError: it is still here, and nowhere else
   */
  async keep(draft: PlanDraft): Promise<void> {
    this.#change([...this.#all.filter(({ id }) => id !== draft.id), draft].sort(newestFirst));
    await keepTrying(this.#db, () => this.#db.plans.put(draft));
  }

  /** @throws SaveError: it comes back with the next start */
  async remove(id: string): Promise<void> {
    this.#change(this.#all.filter((draft) => draft.id !== id));
    await keepTrying(this.#db, () => this.#db.plans.delete(id));
  }

  close(): void {
    this.#db.close();
  }

  #change(all: readonly PlanDraft[]): void {
    this.#all = all;
    for (const listener of this.#listeners) listener();
  }
}

const newestFirst = (a: PlanDraft, b: PlanDraft): number => b.at - a.at || (a.id < b.id ? 1 : -1);
