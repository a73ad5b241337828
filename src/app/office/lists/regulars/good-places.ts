import type { PlacementRow, StepKind } from '../../../../domain/model/placement.ts';
import { hangs } from '../../../../domain/rules/placement-machine.ts';
import { effective } from '../../../../domain/rules/take-step.ts';
import type { View } from '../../../../domain/view.ts';

/** A poster that has hung for so long proved its place. */
export const GOOD_AFTER_DAYS = 14;
const AGAINST: ReadonlySet<StepKind> = new Set(['damage', 'miss', 'cover', 'misplace', 'repair', 'replace', 'move']);

/**
 * Posters that hang (or hung until they were taken down) for GOOD_AFTER_DAYS and never had any trouble, on places that are
 * no regulars yet; each place once. @param now ms
 */
export function goodPlaces(view: View, now: number): PlacementRow[] {
  const good = new Map<string, PlacementRow>();
  for (const placement of view.all('placement')) {
    const { hungAt, state, post } = placement;
    if (hungAt === null || good.has(post) || view.get('regular', post)) continue;
    const until = hangs(placement) ? now : state === 'taken-down' ? placement.at : hungAt;
    if (until - hungAt < GOOD_AFTER_DAYS * 86_400_000 || placement.fate === 'stolen') continue;
    if (placement.flags.some(({ cleared }) => cleared === null)) continue;
    if (effective(placement.steps).some(({ kind }) => AGAINST.has(kind))) continue;
    good.set(post, placement);
  }
  return [...good.values()];
}
