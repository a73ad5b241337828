import type { Standing } from '../campaign/campaign.ts';
import { CHANNEL, readNotice } from '../campaign/notices.ts';
import type { Database } from '../database/database.ts';

/** One open stream of events. */
export interface Listener {
  readonly campaign: string;
  readonly device: string;
  readonly member: string;
  onVersion(version: number): void;
  onRevoked(): void;
  onShutdown(): void;
}

/** Tells open streams what any server process has committed. */
export class Live {
  readonly #database: Database;
  readonly #listeners = new Set<Listener>();

  private constructor(database: Database) {
    this.#database = database;
  }

  static async start(database: Database): Promise<Live> {
    const live = new Live(database);
    await database.listen(
      CHANNEL,
      (message) => live.#tell(message),
      () => void live.#tellAll(),
    );
    return live;
  }

  /** @returns stops listening */
  add(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async versionOf(campaign: string): Promise<number> {
    const [row] = await this.#database.query<Standing>('SELECT version FROM campaigns WHERE campaign_id = $1', [
      campaign,
    ]);
    return row?.version ?? 0;
  }

  /** Ends all streams, so that the server can stop. */
  stop(): void {
    for (const listener of this.#listeners) listener.onShutdown();
  }

  #tell(message: string): void {
    const notice = readNotice(message);
    for (const listener of this.#listeners) {
      if (listener.campaign !== notice?.campaign) continue;
      if (notice.kind === 'version') listener.onVersion(notice.version);
      else if (notice.kind === 'out' ? notice.member === listener.member : notice.device === listener.device)
        listener.onRevoked();
    }
  }

  /** After a gap nobody knows what was missed: every stream hears where its campaign stands. */
  async #tellAll(): Promise<void> {
    for (const listener of this.#listeners) {
      const version = await this.versionOf(listener.campaign).catch(() => undefined);
      if (version !== undefined) listener.onVersion(version);
    }
  }
}
