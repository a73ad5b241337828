import type { LonLat } from './geometry/lon-lat.ts';
import type { PlacementRow } from './model/placement.ts';
import type { RowKind, Rows } from './rows.ts';

/** What a rule may read: the campaign as this machine knows it. Rows are values, never changed in place. */
export interface View {
  get<K extends RowKind>(kind: K, id: string): Rows[K] | undefined;
  all<K extends RowKind>(kind: K): Iterable<Rows[K]>;
  /** Placements in any state on this post. */
  placementsOn(post: string): readonly PlacementRow[];
  /** Placements in any state within so many metres. */
  placementsNear(at: LonLat, metres: number): readonly PlacementRow[];
}

/** What a mutator may do: read, and put whole rows. */
export interface Transaction extends View {
  put<K extends RowKind>(kind: K, row: Rows[K]): void;
}
