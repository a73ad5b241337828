import type { AckedEntry, Commit, NewEntry, OutboxEntry, Stored } from './device-store.ts';

/** saving: not durable yet · waiting: safe here, not transferred · the others: what the server made of it. */
export type Fate = 'saving' | 'waiting' | 'applied' | 'refused' | 'parked';

/** One deed of this device, as the list behind the chip shows it. */
export interface LoggedEntry {
  readonly id: string;
  readonly name: string;
  readonly args: unknown;
  /** ms since 1970, corrected by the measured skew. */
  readonly at: number;
  readonly fate: Fate;
  /** Why it was refused or parked: a RefusalCode of this or a newer version. */
  readonly reason: string | null;
  readonly detail: string | null;
  readonly flags: readonly string[];
  /** True for a refusal that somebody put away. */
  readonly dismissed: boolean;
}

type Pending = NewEntry & { n: number | null; resent?: true };

/** Every deed of this device and its fate, in the order in which they were done. Knows nothing of rows. */
export class Ledger {
  #pending: Pending[] = [];
  #acked = new Map<string, AckedEntry>();
  #list: readonly LoggedEntry[] | null = null;

  /** Takes over what is stored; deeds that are only on their way into the store stay. */
  restore({ outbox, acked }: Pick<Stored, 'outbox' | 'acked'>): void {
    const stored = new Set([...outbox, ...acked].map((entry) => entry.id));
    this.#pending = [...outbox, ...this.#pending.filter((entry) => entry.n === null && !stored.has(entry.id))];
    this.#acked = new Map(acked.map((entry) => [entry.id, entry]));
    this.#list = null;
  }

  begin(entry: NewEntry): void {
    this.#pending.push({ ...entry, n: null });
    this.#list = null;
  }

  /** It is durable. */
  saved(id: string, n: number): void {
    this.#pending = this.#pending.map((entry) => (entry.id === id ? { ...entry, n } : entry));
    this.#list = null;
  }

  /** It could not be kept. */
  drop(id: string): void {
    this.#pending = this.#pending.filter((entry) => entry.id !== id);
    this.#list = null;
  }

  acknowledge({ acked, forgetAckedBefore }: Pick<Commit, 'acked' | 'forgetAckedBefore'>): void {
    const answered = new Set(acked.map((entry) => entry.id));
    this.#pending = this.#pending.filter((entry) => !answered.has(entry.id));
    for (const entry of acked) this.#acked.set(entry.id, entry);
    for (const [id, entry] of this.#acked) if (entry.ackedAt < forgetAckedBefore) this.#acked.delete(id);
    this.#list = null;
  }

  /** The queue was numbered anew; answered entries may be waiting in it again. */
  requeue(outbox: readonly OutboxEntry[]): void {
    for (const { id } of outbox) this.#acked.delete(id);
    this.restore({ outbox, acked: [...this.#acked.values()] });
  }

  dismiss(id: string, at: number): void {
    const entry = this.#acked.get(id);
    if (entry) this.#acked.set(id, { ...entry, dismissedAt: at });
    this.#list = null;
  }

  has(id: string): boolean {
    return this.#acked.has(id) || this.#pending.some((entry) => entry.id === id);
  }

  get pending(): number {
    return this.#pending.length;
  }

  /** What the confirmed rows do not show yet. @param ranUpTo SyncState.ranUpTo */
  unconfirmed(ranUpTo: number): readonly NewEntry[] {
    return this.#pending.filter((entry) => !entry.resent && (entry.n === null || entry.n > ranUpTo));
  }

  /** Lowest n above `base` among answered and waiting entries. */
  oldestAbove(base: number): number | undefined {
    let oldest: number | undefined;
    for (const { n } of [...this.#acked.values(), ...this.#pending]) {
      if (n !== null && n > base && (oldest === undefined || n < oldest)) oldest = n;
    }
    return oldest;
  }

  /** Newest first; the same array until something changes. */
  list(): readonly LoggedEntry[] {
    this.#list ??= [...[...this.#acked.values()].map(asAnswered), ...this.#pending.map(asPending)].sort(
      (a, b) => b.at - a.at || (a.id < b.id ? 1 : -1),
    );
    return this.#list;
  }
}

const common = ({ id, name, args, occurredAt, skew }: NewEntry) => ({ id, name, args, at: occurredAt + skew });

const asPending = (entry: Pending | OutboxEntry): LoggedEntry => ({
  ...common(entry),
  fate: entry.n === null ? 'saving' : 'waiting',
  reason: null,
  detail: null,
  flags: [],
  dismissed: false,
});

const asAnswered = (entry: AckedEntry): LoggedEntry => ({
  ...common(entry),
  fate: entry.ack.status,
  reason: entry.ack.reason ?? null,
  detail: entry.ack.detail ?? null,
  flags: entry.ack.flags ?? [],
  dismissed: entry.dismissedAt !== null,
});
