import type { TurfRow, TurfState } from '../../../domain/model/turf.ts';

export type TurfFilter = TurfState | 'all';

export const STATES = ['open', 'in-work', 'later', 'done'] as const satisfies readonly TurfState[];

interface WardOfTurfs {
  /** null: outside all wards. */
  readonly ward: string | null;
  readonly turfs: readonly TurfRow[];
}

/** What is not closed, by ward; what is waited for first, what is through last. Wards by number, those without one last. */
export function listTurfs(turfs: readonly TurfRow[], filter: TurfFilter): WardOfTurfs[] {
  const byWard = new Map<string | null, TurfRow[]>();
  for (const turf of turfs) {
    if (turf.closedAt !== null || (filter !== 'all' && turf.state !== filter)) continue;
    byWard.set(turf.ward, [...(byWard.get(turf.ward) ?? []), turf]);
  }
  return [...byWard]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([ward, rows]) => ({ ward, turfs: rows.sort(byUrgency) }));
}

function byUrgency(a: TurfRow, b: TurfRow): number {
  const rank = (turf: TurfRow) => STATES.indexOf(turf.state);
  return (
    rank(a) - rank(b) ||
    (a.again ?? '').localeCompare(b.again ?? '') ||
    a.name.localeCompare(b.name, 'de', { numeric: true }) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** How many there are of each state, and of all. */
export function countStates(turfs: readonly TurfRow[]): Record<TurfFilter, number> {
  const open = turfs.filter(({ closedAt }) => closedAt === null);
  const of = (state: TurfState) => open.filter((turf) => turf.state === state).length;
  return { all: open.length, open: of('open'), 'in-work': of('in-work'), later: of('later'), done: of('done') };
}
