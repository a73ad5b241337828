import type { Actor } from './mutator.ts';
import type { RowKind, Rows } from './rows.ts';
import { ownSteps } from './rules/own-steps.ts';

/**
 * The row as this actor may know it, or undefined where they may not know of it. The office and leads see who did what;
 * a volunteer sees only their own name on things, and nobody else's steps, notes and precise receiver fixes.
 */
export function visibleRow<K extends RowKind>(actor: Actor, kind: K, row: Rows[K]): Rows[K] | undefined {
  if (actor.role === 'office') return row;
  if (kind === 'member') return row.id === actor.id || actor.role === 'lead' ? row : undefined;
  if (actor.role === 'lead') return row;
  return withoutOthers(actor.id, { kind, row } as AnyRow) as Rows[K];
}

type AnyRow = { [K in RowKind]: { kind: K; row: Rows[K] } }[RowKind];

function withoutOthers(me: string, { kind, row }: AnyRow): Rows[RowKind] {
  const own = 'by' in row && row.by === me;
  switch (kind) {
    case 'placement': {
      const steps = ownSteps(row.steps, me);
      return own ? { ...row, steps } : { ...row, steps, by: null, fix: null };
    }
    case 'complaint': {
      const fixed = row.fixed && row.fixed.by !== me ? { ...row.fixed, by: null, lon: null, lat: null } : row.fixed;
      return { ...row, by: null, notice: null, fixed };
    }
    case 'transfer':
    case 'regular':
      return own ? row : { ...row, by: null, note: null };
    default:
      return own || !('by' in row) ? row : { ...row, by: null };
  }
}

/** Names who the rows on a phone were made for. When it changes, the phone must take a new snapshot. */
export function audienceOf(actor: Actor): string {
  return `${actor.role}:${actor.ward ?? '*'}:${actor.id}`;
}
