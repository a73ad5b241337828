import type { PlacementRow, PlacementState } from '../../../../domain/model/placement.ts';
import { hangs, inTrouble, isWish } from '../../../../domain/rules/placement-machine.ts';
import type { View } from '../../../../domain/view.ts';

/** States as somebody at a desk asks for them. What was taken back is in none of them. */
export const STATE_CHOICES = ['all', 'hanging', 'trouble', 'planned', 'down'] as const;
export type StateChoice = (typeof STATE_CHOICES)[number];

/** '': any. */
export interface PlacementFilter {
  readonly ward: string;
  readonly state: StateChoice;
  readonly motif: string;
  readonly tour: string;
}
export const EVERYTHING: PlacementFilter = { ward: '', state: 'all', motif: '', tour: '' };

const IN: Readonly<Record<StateChoice, (placement: { readonly state: PlacementState }) => boolean>> = {
  all: ({ state }) => state !== 'undone',
  hanging: hangs,
  trouble: inTrouble,
  planned: isWish,
  down: ({ state }) => state === 'taken-down',
};

/** The placements that are asked for, by ward, then in the order they came. */
export function filterPlacements(view: View, filter: PlacementFilter): PlacementRow[] {
  const stops = filter.tour === '' ? undefined : view.get('tour', filter.tour)?.stops;
  const onTour = new Set(stops?.map(({ placement }) => placement));
  return [...view.all('placement')]
    .filter(
      (placement) =>
        IN[filter.state](placement) &&
        (filter.ward === '' || placement.ward === filter.ward) &&
        (filter.motif === '' || placement.motif === filter.motif) &&
        (filter.tour === '' || onTour.has(placement.id) || placement.tour === filter.tour),
    )
    .sort((a, b) => (a.ward ?? '~').localeCompare(b.ward ?? '~') || a.at - b.at || (a.id < b.id ? -1 : 1));
}
