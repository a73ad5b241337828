import type { City } from '../domain/city.ts';
import { type Actor, type Outcome, parked } from '../domain/mutator.ts';
import { ROW_KINDS, type RowKind, type Rows } from '../domain/rows.ts';
import type { Transaction, View } from '../domain/view.ts';
import type { NewEntry, StoredRow } from './device-store.ts';
import { Overlay } from './overlay.ts';
import { Replica } from './replica.ts';
import { runMutation } from './run-mutation.ts';

export interface RowKey {
  readonly kind: RowKind;
  readonly id: string;
}

/**
 * The campaign as this device believes it to be:
 *
 *   view = confirmed rows + replay of everything that the server has not answered yet
 *
 * A deed of one's own costs one run; only news from the server or a failed write replays the rest.
 */
export class OptimisticCampaign {
  readonly #confirmed = new Replica();
  #view = new Overlay(this.#confirmed);
  #actor: Actor;
  #city: City;

  constructor(actor: Actor, city: City) {
    this.#actor = actor;
    this.#city = city;
  }

  /** Take it anew after every change. */
  get view(): View {
    return this.#view;
  }

  /** Runs one deed over all others. When it was not applied, nothing changed. */
  run(entry: NewEntry): { outcome: Outcome; changed: RowKey[] } {
    const draft = new Overlay(this.#view);
    const outcome = this.#tryRun(draft, entry);
    const changed: RowKey[] = [];
    for (const { kind, row } of draft.changes()) {
      this.#view.put(kind, row);
      changed.push({ kind, id: row.id });
    }
    return { outcome, changed };
  }

  /** What the next replay reckons with; call `rebase` after. */
  become(actor: Actor, city: City): void {
    this.#actor = actor;
    this.#city = city;
  }

  /**
   * Takes rows of the server in and lays what still waits over them again.
   * @returns the rows that look different now, and no others: the map draws only these.
   */
  rebase(news: { reset: boolean; rows: readonly StoredRow[] }, pending: readonly NewEntry[]): RowKey[] {
    const before = new Map<string, { key: RowKey; row: Rows[RowKind] | undefined }>();
    const remember = (kind: RowKind, id: string) => {
      const name = `${kind}/${id}`;
      if (!before.has(name)) before.set(name, { key: { kind, id }, row: this.#view.get(kind, id) });
    };
    for (const { kind, row } of this.#view.changes()) remember(kind, row.id);
    for (const { kind, id } of news.rows) remember(kind, id);
    if (news.reset) {
      for (const kind of ROW_KINDS) for (const row of this.#confirmed.all(kind)) remember(kind, row.id);
      this.#confirmed.clear();
    }
    for (const { kind, row } of news.rows) this.#confirmed.put(kind, row);

    const view = new Overlay(this.#confirmed);
    for (const entry of pending) this.#tryRun(view, entry);
    // What only the new overlay touches had no unconfirmed write before: the confirmed row is what was seen.
    for (const { kind, row } of view.changes()) {
      const name = `${kind}/${row.id}`;
      if (!before.has(name)) before.set(name, { key: { kind, id: row.id }, row: this.#confirmed.get(kind, row.id) });
    }
    this.#view = view;
    return [...before.values()].filter(({ key, row }) => !looksSame(row, view.get(key.kind, key.id))).map((b) => b.key);
  }

  /** A mutator that breaks here must not keep the deed from travelling: the server parks it where a person sees it. */
  #tryRun(over: Transaction, entry: NewEntry): Outcome {
    try {
      return runMutation(over, entry, this.#actor, this.#city);
    } catch (error) {
      return parked('server-error', String(error));
    }
  }
}

const looksSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
