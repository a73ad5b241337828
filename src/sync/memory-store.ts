import {
  type AckedEntry,
  type Commit,
  type Committed,
  type DeviceStore,
  type NewEntry,
  type OutboxEntry,
  SaveError,
  type Stored,
  type StoredRow,
  type SyncState,
} from './device-store.ts';
import { entriesToRenumber, renumbered } from './number-entries.ts';

/** What stays when every tab is gone. Several stores may be open on one disk, as tabs are. */
export class MemoryDisk {
  state: SyncState | undefined;
  nextN = 1;
  rows = new Map<string, StoredRow>();
  outbox = new Map<number, OutboxEntry>();
  acked = new Map<string, AckedEntry>();
  /** Every write fails while it is set, as on a phone without space. */
  full = false;

  /** A second profile with the same content, as somebody gets by copying a phone. */
  copy(): MemoryDisk {
    return Object.assign(new MemoryDisk(), structuredClone({ ...this }));
  }
}

/** A device store without a device: for tests, and for trying faults by the thousand. */
export class MemoryStore implements DeviceStore {
  readonly #disk: MemoryDisk;
  #open = true;
  /** Called before every write; may throw, or never settle as when the tab dies before the disk hears of it. */
  readonly #beforeWrite: () => Promise<void>;

  constructor(disk: MemoryDisk, beforeWrite: () => Promise<void> = async () => {}) {
    this.#disk = disk;
    this.#beforeWrite = beforeWrite;
  }

  async load(fresh: SyncState): Promise<Stored> {
    await this.#settle();
    this.#disk.state ??= fresh;
    return this.#read(() => true);
  }

  async loadSince(version: number): Promise<Stored> {
    await this.#settle();
    return this.#read((row) => row.version > version);
  }

  async loadOutbox(): Promise<readonly OutboxEntry[]> {
    await this.#settle();
    return structuredClone(byN(this.#disk.outbox));
  }

  async append(entry: NewEntry): Promise<number> {
    const kept = structuredClone(entry);
    await this.#write();
    const n = this.#disk.nextN++;
    this.#disk.outbox.set(n, { ...kept, n });
    await this.#settle();
    return n;
  }

  async commit(commit: Commit): Promise<Committed> {
    const { state, reset, rows, acked, forgetAckedBefore, renumber } = structuredClone(commit);
    await this.#write();
    const disk = this.#disk;
    if (reset) disk.rows.clear();
    for (const row of rows) disk.rows.set(`${row.kind}/${row.id}`, row);
    for (const entry of acked) {
      disk.outbox.delete(entry.n);
      disk.acked.set(entry.id, entry);
    }
    for (const entry of [...disk.acked.values()]) if (entry.ackedAt < forgetAckedBefore) disk.acked.delete(entry.id);
    disk.state = state;
    if (renumber) this.#renumber(state, renumber);
    const committed = { state: disk.state, renumbered: renumber ? byN(disk.outbox) : null };
    await this.#settle();
    return structuredClone(committed);
  }

  #renumber(state: SyncState, { clientId, withAcked }: NonNullable<Commit['renumber']>): void {
    const disk = this.#disk;
    const entries = entriesToRenumber(byN(disk.outbox), withAcked ? byN(disk.acked) : []);
    disk.state = renumbered(state, clientId, disk.nextN);
    disk.outbox.clear();
    if (withAcked) disk.acked.clear();
    for (const entry of entries) {
      const n = disk.nextN++;
      disk.outbox.set(n, { ...entry, n });
    }
  }

  async dismiss(id: string, at: number): Promise<void> {
    await this.#write();
    const entry = this.#disk.acked.get(id);
    if (entry) this.#disk.acked.set(id, { ...entry, dismissedAt: at });
  }

  /** From now on nothing is read or written through this store, and nothing that was under way is ever answered. */
  close(): void {
    this.#open = false;
  }

  async #write(): Promise<void> {
    await this.#beforeWrite();
    await this.#settle();
    if (this.#disk.full) throw new SaveError('storage-full', 'No space is left on this device.');
  }

  #settle(): Promise<void> {
    return this.#open ? Promise.resolve() : new Promise(() => {});
  }

  #read(wanted: (row: StoredRow) => boolean): Stored {
    const { state, rows, outbox, acked } = this.#disk;
    if (!state) throw new SaveError('storage-failed', 'The store was read before it was loaded.');
    const kept = [...rows.values()].filter(wanted);
    return structuredClone({ state, rows: kept, outbox: byN(outbox), acked: byN(acked) });
  }
}

function byN<T extends OutboxEntry>(entries: ReadonlyMap<unknown, T>): T[] {
  return [...entries.values()].sort((a, b) => a.n - b.n);
}
