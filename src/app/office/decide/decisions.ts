import type { PlacementRow } from '../../../domain/model/placement.ts';
import { openFlags } from '../../../domain/rules/open-flags.ts';
import type { View } from '../../../domain/view.ts';

/** One poster that somebody has to look at, with everything that speaks against it. */
export interface Decision {
  readonly placement: PlacementRow;
  readonly codes: readonly string[];
}

/** Whether both lists look the same on screen: rows are values, so the same object is the same poster as it was. */
export const sameDecisions = (a: readonly Decision[], b: readonly Decision[]): boolean =>
  a.length === b.length && a.every((decision, index) => decision.placement === b[index]!.placement);

/** What waits for the office, newest first: one entry per poster, however many flags it has. */
export function openDecisions(view: View): Decision[] {
  const byPlacement = new Map<string, { placement: PlacementRow; codes: string[] }>();
  for (const { placement, flag } of openFlags(view)) {
    const decision = byPlacement.get(placement.id);
    if (decision) decision.codes.push(flag.code);
    else byPlacement.set(placement.id, { placement, codes: [flag.code] });
  }
  return [...byPlacement.values()];
}
