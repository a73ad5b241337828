import type { ProfileRow } from './model/profile.ts';
import type { TallyRow } from './model/tally.ts';
import type { TurfRow } from './model/turf.ts';
import type { Actor } from './mutator.ts';
import { answersFor } from './permissions.ts';
import type { RowKind, Rows } from './rows.ts';
import { ownSteps } from './rules/own-steps.ts';
import { seenShift } from './rules/seen-shift.ts';

/**
 * The row as this actor may know it, or undefined where they may not know of it. The office and leads see who did what;
 * a volunteer sees only their own name on things, and nobody else's steps, notes and precise receiver fixes.
 */
export function visibleRow<K extends RowKind>(actor: Actor, kind: K, row: Rows[K]): Rows[K] | undefined {
  if (actor.role === 'office') return row;
  if (kind === 'member') return row.id === actor.id || actor.role === 'lead' ? row : undefined;
  const any = { kind, row } as AnyRow;
  switch (any.kind) {
    case 'shift':
      return seenShift(actor, any.row) as Rows[K] | undefined;
    case 'profile':
      return seenProfile(actor, any.row) as Rows[K] | undefined;
    case 'turf':
      return seenTurf(actor, any.row) as Rows[K];
    case 'tally':
      return seenTally(actor, any.row) as Rows[K] | undefined;
    case 'template':
      return actor.role === 'lead' ? row : undefined;
  }
  return actor.role === 'lead' ? row : (withoutOthers(actor.id, any) as Rows[K]);
}

type AnyRow = { [K in RowKind]: { kind: K; row: Rows[K] } }[RowKind];

/** Own answers, those of the people one greets, and for a lead those of the ward. */
function seenProfile(actor: Actor, row: ProfileRow): ProfileRow | undefined {
  const theirs = row.id === actor.id || row.greeter === actor.id;
  return theirs || answersFor(actor, row.ward) || (actor.role === 'lead' && (row.ward === null || row.elsewhere))
    ? row
    : undefined;
}

/** The doors that asked to be spared only where somebody is about to ring; what lies in a turf where it is somebody's turn. */
function seenTurf(actor: Actor, row: TurfRow): TurfRow {
  if (row.holder === actor.id || answersFor(actor, row.ward)) return row;
  const idle = row.shift === null && { sections: [], done: [] };
  return { ...row, ...idle, holder: null, spared: [], by: null };
}

const seenTally = (actor: Actor, row: TallyRow): TallyRow | undefined =>
  row.by === actor.id || answersFor(actor, row.ward) ? row : undefined;

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
