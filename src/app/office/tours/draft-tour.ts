import type { TourKind } from '../../../domain/model/tour.ts';
import type { StopSource } from '../../../domain/rules/choose-stops.ts';
import type { TourArea } from '../../../domain/rules/tour-area.ts';

export type AreaKind = TourArea['kind'];

/** As many as makeTour takes. */
export const MOST_STOPS = 500;

/** What was typed, chosen and drawn so far; switching between kinds forgets nothing. */
export interface DraftTour {
  readonly name: string;
  readonly kind: TourKind;
  readonly by: AreaKind;
  readonly ring: readonly (readonly [lon: number, lat: number])[];
  readonly street: string;
  readonly ward: string | null;
  readonly source: Record<TourKind, StopSource>;
  /** NaN while nothing is written there: as many as there are. */
  readonly most: number;
  readonly team: string | null;
  readonly day: string | null;
}

export const EMPTY_TOUR: DraftTour = {
  name: '',
  kind: 'hang',
  by: 'ring',
  ring: [],
  street: '',
  ward: null,
  source: { hang: 'planned', check: 'all', 'take-down': 'all' },
  most: 40,
  team: null,
  day: null,
};

/** Where to choose from; undefined while nothing is named that could be an area. */
export function areaOf({
  by,
  ring,
  street,
  ward,
}: Pick<DraftTour, 'by' | 'ring' | 'street' | 'ward'>): TourArea | undefined {
  switch (by) {
    case 'ring':
      return ring.length >= 3 ? { kind: 'ring', ring } : undefined;
    case 'street':
      return street === '' ? undefined : { kind: 'street', street };
    case 'ward':
      return ward === null ? undefined : { kind: 'ward', ward };
  }
}
