import type { LonLat } from '../domain/geometry/lon-lat.ts';
import type { PlacementRow } from '../domain/model/placement.ts';
import { ROW_KINDS, type RowKind, type Rows } from '../domain/rows.ts';
import type { Transaction } from '../domain/view.ts';
import { PlacementIndex } from './placement-index.ts';

/** The campaign's rows in memory. `get` and `put` cost the same however many rows there are. */
export class Replica implements Transaction {
  readonly #rows = new Map<RowKind, Map<string, Rows[RowKind]>>(ROW_KINDS.map((kind) => [kind, new Map()]));
  readonly #placements = new PlacementIndex();

  #of<K extends RowKind>(kind: K): Map<string, Rows[K]> {
    return this.#rows.get(kind) as unknown as Map<string, Rows[K]>;
  }

  get<K extends RowKind>(kind: K, id: string): Rows[K] | undefined {
    return this.#of(kind).get(id);
  }

  all<K extends RowKind>(kind: K): Iterable<Rows[K]> {
    return this.#of(kind).values();
  }

  placementsOn(post: string): readonly PlacementRow[] {
    return this.#placements.on(post);
  }

  placementsNear(at: LonLat, metres: number): readonly PlacementRow[] {
    return this.#placements.near(at, metres);
  }

  put<K extends RowKind>(kind: K, row: Rows[K]): void {
    if (kind === 'placement') {
      const before = this.get('placement', row.id);
      if (before) this.#placements.remove(before);
      this.#placements.add(row as PlacementRow);
    }
    this.#of(kind).set(row.id, row);
  }

  clear(): void {
    for (const rows of this.#rows.values()) rows.clear();
    this.#placements.clear();
  }

  /** How many rows of this kind are here. */
  count(kind: RowKind): number {
    return this.#of(kind).size;
  }
}
