import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import type { TourKind } from '../../domain/model/tour.ts';

export type TravelMode = 'foot' | 'bike' | 'car';

/** One team on one evening: at most one tour. */
export interface Crew {
  readonly id: string;
  /** The campaign's team, or null for whoever takes it. */
  readonly team: string | null;
  readonly name: string;
  readonly day: string | null;
  readonly mode: TravelMode;
  /** Posters that they carry. */
  readonly capacity: number;
  /** Longest evening, minutes, way and work. */
  readonly minutes: number;
  /** null: they begin at the first stop. */
  readonly start: LonLat | null;
  /** null: they end at the last stop. */
  readonly end: LonLat | null;
}

/** What the office sets. Plain data: it is kept with the draft. */
export interface ToursSettings {
  readonly kind: TourKind;
  readonly crews: readonly Crew[];
  readonly minutesPerStop: number;
  /** hard: no tour crosses a ward's border · soft: only where it saves ten minutes. */
  readonly wardBorders: 'none' | 'soft' | 'hard';
  /** fewest: as few crews as can do it · balanced: all of them, and none much longer than another. */
  readonly aim: 'fewest' | 'balanced';
}

export interface TourStop extends LonLat {
  /** Of its placement. */
  readonly id: string;
  readonly post: string;
  readonly ward: string | null;
}

export interface ToursOrder {
  readonly settings: ToursSettings;
  readonly stops: readonly TourStop[];
  /** Stops that must stay with a crew, in this order, at the beginning of its tour: done already, or fixed by hand. */
  readonly fixed: readonly { readonly crew: string; readonly stops: readonly string[] }[];
  /** What was planned before: a replanning moves little else. */
  readonly start: ToursPlan | null;
}

export interface PlannedTour {
  readonly crew: string;
  /** Ids of stops in order. */
  readonly stops: readonly string[];
  readonly metres: number;
  /** Way and work. */
  readonly minutes: number;
  /** lon, lat in degrees of the way on the map, from start to end. */
  readonly path: readonly (readonly [lon: number, lat: number])[];
}

export interface ToursPlan {
  readonly tours: readonly PlannedTour[];
  /** Stops that no crew can take. */
  readonly left: readonly { readonly stop: string; readonly why: 'capacity' | 'minutes' | 'too-far' | 'ward' }[];
  /** Ways that no street leads, and that were measured by air. */
  readonly byAir: number;
}
