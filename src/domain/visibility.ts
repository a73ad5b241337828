import type { Actor } from './mutator.ts';
import type { RowKind, Rows } from './rows.ts';

/**
 * The row as this actor may know it, or undefined where they may not know of it. The office and leads see who hung what;
 * a volunteer sees only their own name on things, and the precise receiver fix of nobody else.
 */
export function visibleRow<K extends RowKind>(actor: Actor, kind: K, row: Rows[K]): Rows[K] | undefined {
  if (actor.role === 'office') return row;
  const rows = row as Rows[RowKind];
  if (kind === 'member') return rows.id === actor.id || actor.role === 'lead' ? row : undefined;
  if (actor.role === 'lead' || !('by' in rows) || rows.by === actor.id) return row;
  return { ...rows, by: null, ...('fix' in rows && { fix: null }) } as Rows[K];
}

/** Names who the rows on a phone were made for. When it changes, the phone must take a new snapshot. */
export function audienceOf(actor: Actor): string {
  return `${actor.role}:${actor.ward ?? '*'}:${actor.id}`;
}
