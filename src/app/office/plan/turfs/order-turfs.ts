import type { TurfRow } from '../../../../domain/model/turf.ts';
import type { TurfsOrder, TurfsPlan } from '../../../../planning/turfs/turfs-plan.ts';
import type { Settings } from '../tasks.ts';

/** What the planner is asked. @param turfs the campaign's own */
export function orderTurfs(
  turfs: readonly TurfRow[],
  { keepOpen, held, leftOut, ...settings }: Settings<'turfs'>,
  start: TurfsPlan | null,
): TurfsOrder {
  const standing = keepOpen ? turfs.filter(({ closedAt }) => closedAt === null) : [];
  return { settings, kept: [...standing, ...held, ...leftOut].map(({ ring }) => ring), start };
}
