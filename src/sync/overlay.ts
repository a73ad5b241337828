import type { LonLat } from '../domain/geometry/lon-lat.ts';
import type { PlacementRow } from '../domain/model/placement.ts';
import { ROW_KINDS, type RowKind, type Rows } from '../domain/rows.ts';
import type { Transaction, View } from '../domain/view.ts';
import { inOrder } from './placement-index.ts';
import { Replica } from './replica.ts';

/** A row and its kind, as they travel together. */
export type KindRow = { [K in RowKind]: { readonly kind: K; readonly row: Rows[K] } }[RowKind];

/** Writes on top of a view that stays as it is: unconfirmed deeds over confirmed rows, or one deed over all others. */
export class Overlay implements Transaction {
  readonly #base: View;
  readonly #own = new Replica();

  constructor(base: View) {
    this.#base = base;
  }

  get<K extends RowKind>(kind: K, id: string): Rows[K] | undefined {
    return this.#own.get(kind, id) ?? this.#base.get(kind, id);
  }

  *all<K extends RowKind>(kind: K): Iterable<Rows[K]> {
    for (const row of this.#base.all(kind)) if (!this.#own.get(kind, row.id)) yield row;
    yield* this.#own.all(kind);
  }

  placementsOn(post: string): readonly PlacementRow[] {
    return this.#merge(this.#base.placementsOn(post), this.#own.placementsOn(post));
  }

  placementsNear(at: LonLat, metres: number): readonly PlacementRow[] {
    return this.#merge(this.#base.placementsNear(at, metres), this.#own.placementsNear(at, metres));
  }

  #merge(below: readonly PlacementRow[], own: readonly PlacementRow[]): readonly PlacementRow[] {
    if (this.#own.count('placement') === 0) return below;
    return inOrder([...below.filter((row) => !this.#own.get('placement', row.id)), ...own]);
  }

  put<K extends RowKind>(kind: K, row: Rows[K]): void {
    this.#own.put(kind, row);
  }

  /** Every row that was put here, in its last state. */
  *changes(): Iterable<KindRow> {
    for (const kind of ROW_KINDS) for (const row of this.#own.all(kind)) yield { kind, row } as KindRow;
  }
}
