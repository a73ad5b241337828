import type {
  AckedEntry,
  Commit,
  Committed,
  DeviceStore,
  NewEntry,
  OutboxEntry,
  Stored,
  SyncState,
} from '../sync/device-store.ts';
import { entriesToRenumber, renumbered } from '../sync/number-entries.ts';
import { appendDurably } from './append-durably.ts';
import { type CampaignDatabase, SYNC } from './campaign-database.ts';
import { keepTrying } from './keep-trying.ts';

/** The device store on IndexedDB. One method, one transaction. */
export class DexieStore implements DeviceStore {
  readonly #db: CampaignDatabase;

  constructor(database: CampaignDatabase) {
    this.#db = database;
  }

  load(fresh: SyncState): Promise<Stored> {
    const db = this.#db;
    return keepTrying(db, async () => {
      // Only a new device has something to write, and a read alone starts faster.
      if (!(await db.state.get(SYNC))) {
        await db.transaction('rw', db.state, async () => {
          if (!(await db.state.get(SYNC))) await db.state.put(fresh, SYNC);
        });
      }
      return this.#read(-1);
    });
  }

  loadSince(version: number): Promise<Stored> {
    return keepTrying(this.#db, () => this.#read(version));
  }

  #read(version: number): Promise<Stored> {
    const db = this.#db;
    return db.transaction('r', [db.state, db.rows, db.outbox, db.acked], async () => {
      const [state, rows, outbox, acked] = await Promise.all([
        db.state.get(SYNC),
        // All of them in one request, not by walking an index, where all are wanted.
        version < 0 ? db.rows.toArray() : db.rows.where('version').above(version).toArray(),
        db.outbox.toArray(),
        db.acked.toArray(),
      ]);
      return { state: state!, rows, outbox, acked: acked.sort((a, b) => a.n - b.n) };
    });
  }

  loadOutbox(): Promise<readonly OutboxEntry[]> {
    return keepTrying(this.#db, () => this.#db.outbox.toArray());
  }

  append(entry: NewEntry): Promise<number> {
    const db = this.#db;
    return keepTrying(db, async (again) => {
      const stored = again ? await this.#find(entry.id) : undefined;
      if (!db.isOpen()) await db.open();
      // One request: the key that IndexedDB gives out is the number, so two tabs can never get the same.
      return stored?.n ?? appendDurably(db.backendDB(), db.outbox.name, entry);
    });
  }

  async #find(id: string): Promise<OutboxEntry | undefined> {
    return (await this.#db.acked.get(id)) ?? this.#db.outbox.filter((entry) => entry.id === id).first();
  }

  commit(commit: Commit): Promise<Committed> {
    const db = this.#db;
    return keepTrying(db, () =>
      db.transaction('rw', [db.state, db.rows, db.outbox, db.acked], async () => {
        const { reset, rows, acked, forgetAckedBefore, renumber } = commit;
        if (reset) await db.rows.clear();
        await db.rows.bulkPut([...rows]);
        await db.outbox.bulkDelete(acked.map((entry) => entry.n));
        await db.acked.bulkPut([...acked]);
        // Few enough to look at each; an index would make every answer dearer.
        if (acked.length > 0) await db.acked.filter((entry) => entry.ackedAt < forgetAckedBefore).delete();
        const committed = renumber
          ? await this.#renumber(commit.state, renumber)
          : { state: commit.state, renumbered: null };
        await db.state.put(committed.state, SYNC);
        return committed;
      }),
    );
  }

  async #renumber(state: SyncState, { clientId, withAcked }: NonNullable<Commit['renumber']>): Promise<Committed> {
    const { outbox, acked } = this.#db;
    const answered: AckedEntry[] = withAcked ? await acked.toArray() : [];
    const entries = entriesToRenumber(await outbox.toArray(), answered);
    await outbox.clear();
    await acked.bulkDelete(answered.map((entry) => entry.id));
    // Where nothing waits, an entry that goes at once tells which number comes next.
    const probe = entries.length === 0 ? await outbox.add({} as OutboxEntry) : undefined;
    if (probe !== undefined) await outbox.delete(probe);
    const given = await outbox.bulkAdd([...entries], { allKeys: true });
    const waiting = entries.map((entry, index) => ({ ...entry, n: given[index]! }));
    return { state: renumbered(state, clientId, given[0] ?? probe! + 1), renumbered: waiting };
  }

  dismiss(id: string, at: number): Promise<void> {
    return keepTrying(this.#db, async () => {
      await this.#db.acked.update(id, { dismissedAt: at });
    });
  }

  close(): void {
    this.#db.close();
  }
}
