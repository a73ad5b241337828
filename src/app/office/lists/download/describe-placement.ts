import { campaignOf } from '../../../../domain/campaign-of.ts';
import type { City } from '../../../../domain/city.ts';
import type { PlacementRow, StepKind } from '../../../../domain/model/placement.ts';
import { placeOf } from '../../../../domain/rules/place-of.ts';
import { effective } from '../../../../domain/rules/take-step.ts';
import type { View } from '../../../../domain/view.ts';
import { memberName } from '../../use-campaign-rows.ts';

/** One placement as a line of a list: everything by its name, nothing by an id that only Laterne knows. */
export interface PlacementLine {
  readonly placement: PlacementRow;
  /** null where it has no number that anybody could read on it: a place that was added in the street. */
  readonly post: string | null;
  readonly street: string | null;
  readonly ward: string | null;
  readonly motif: string | null;
  readonly hungBy: string | null;
  readonly tour: string | null;
  /** How often it was found damaged, missing, covered or hanging wrong. */
  readonly damages: number;
}

const DAMAGES: ReadonlySet<StepKind> = new Set(['damage', 'miss', 'cover', 'misplace']);

export function describePlacement(view: View, city: City, placement: PlacementRow): PlacementLine {
  const place = placeOf(view, city, placement);
  const steps = effective(placement.steps);
  const hung = steps.findLast(({ kind }) => kind === 'hang');
  const name = (id: string | null, names: readonly { id: string; name: string }[]) =>
    id === null ? null : (names.find((each) => each.id === id)?.name ?? id);
  return {
    placement,
    post: view.get('post', placement.post) ? null : placement.post,
    street: place.street,
    ward: placement.ward === null ? null : (view.get('ward', placement.ward)?.name ?? placement.ward),
    motif: name(placement.motif, campaignOf(view).motifs),
    hungBy: placement.hungAt === null ? null : (memberName(view, hung?.by ?? placement.by) ?? null),
    tour: placement.tour === null ? null : (view.get('tour', placement.tour)?.name ?? null),
    damages: steps.filter(({ kind }) => DAMAGES.has(kind)).length,
  };
}
