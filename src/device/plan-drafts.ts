import { liveQuery } from 'dexie';
import { SaveError, type SaveErrorKind } from '../sync/device-store.ts';
import { CampaignDatabase } from './campaign-database.ts';
import { keepTrying } from './keep-trying.ts';
import type { PlanDraft } from './plan-draft-record.ts';

/**
 * The drafts of plans on this device: read at once, durable a moment after each change, with or without a network. What
 * another tab does with them is heard as soon as it is stored.
 */
export class PlanDraftBook {
  readonly #db: CampaignDatabase;
  readonly #listeners = new Set<() => void>();
  readonly #watching: { unsubscribe(): void };
  /** What is written or deleted at this moment: until that is stored, what the disk says of it is old. */
  readonly #inWork = new Map<string, number>();
  /** Drafts that could not be stored: they are here and nowhere else. */
  readonly #unsaved = new Set<string>();
  #trouble: SaveErrorKind | null = null;
  #all: readonly PlanDraft[];

  private constructor(database: CampaignDatabase, all: readonly PlanDraft[]) {
    this.#db = database;
    this.#all = all;
    this.#watching = liveQuery(() => database.plans.toArray()).subscribe({
      next: (stored) => this.#hear(stored),
      error: () => {}, // the storage is gone: whoever writes next says so
    });
  }

  /** Opens a connection of its own. @throws SaveError */
  static async open(campaignId: string): Promise<PlanDraftBook> {
    const database = new CampaignDatabase(campaignId);
    const all = await keepTrying(database, () => database.plans.toArray());
    return new PlanDraftBook(database, all.sort(newestFirst));
  }

  /** The draft that was changed last comes first. The same array until something in it changes. */
  readonly list = (): readonly PlanDraft[] => this.#all;

  /** Why what is here cannot be stored; null: all of it is. */
  readonly trouble = (): SaveErrorKind | null => this.#trouble;

  /** Is told of changes of the drafts, and of trouble with storing them. */
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
    await this.#store(draft.id, () => this.#db.plans.put(draft));
  }

  /** @throws SaveError: it comes back with the next start */
  async remove(id: string): Promise<void> {
    this.#change(this.#all.filter((draft) => draft.id !== id));
    await this.#store(id, () => this.#db.plans.delete(id));
  }

  /** Tries once more to store what could not be stored. @throws SaveError */
  async saveAgain(): Promise<void> {
    for (const id of [...this.#unsaved]) {
      const draft = this.find(id);
      await (draft ? this.keep(draft) : this.remove(id));
    }
  }

  close(): void {
    this.#watching.unsubscribe();
    this.#db.close();
  }

  async #store(id: string, work: () => PromiseLike<unknown>): Promise<void> {
    this.#inWork.set(id, (this.#inWork.get(id) ?? 0) + 1);
    try {
      await keepTrying(this.#db, work);
      this.#unsaved.delete(id);
      if (this.#unsaved.size === 0) this.#tell(null);
    } catch (error) {
      this.#unsaved.add(id);
      this.#tell(error instanceof SaveError ? error.kind : 'storage-failed');
      throw error;
    } finally {
      const left = this.#inWork.get(id)! - 1;
      if (left > 0) this.#inWork.set(id, left);
      else this.#inWork.delete(id);
    }
  }

  /** What is stored now, by this tab or another; of what this one has in hand it knows better. */
  #hear(stored: readonly PlanDraft[]): void {
    const mine = ({ id }: PlanDraft) => this.#inWork.has(id) || this.#unsaved.has(id);
    const known = new Map(this.#all.map((draft) => [draft.id, draft]));
    const heard = stored
      .filter((draft) => !mine(draft))
      // The same object as long as it means the same: pages draw anew what is new. Nothing becomes older.
      .map((draft) => {
        const before = known.get(draft.id);
        return before && before.at >= draft.at ? before : draft;
      });
    const all = [...heard, ...this.#all.filter(mine)].sort(newestFirst);
    if (all.length !== this.#all.length || all.some((draft, n) => draft !== this.#all[n])) this.#change(all);
  }

  #tell(trouble: SaveErrorKind | null): void {
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    this.#change(this.#all);
  }

  #change(all: readonly PlanDraft[]): void {
    this.#all = all;
    for (const listener of this.#listeners) listener();
  }
}

const newestFirst = (a: PlanDraft, b: PlanDraft): number => b.at - a.at || (a.id < b.id ? 1 : -1);
