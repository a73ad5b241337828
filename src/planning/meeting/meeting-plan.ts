import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import type { TravelMode } from '../tours/tours-plan.ts';

/** Where should crews meet, so that what they have to do is as near as can be? */
export interface MeetingOrder {
  /** Where there is something to do, in any order; several at one place count several times. */
  readonly stops: readonly LonLat[];
  /** How they go from there. */
  readonly mode: TravelMode;
  /** How many meeting points are wanted, 1 or more. */
  readonly count: number;
  /** Where other crews begin already: what is nearer to one of these is left to them. */
  readonly begun: readonly LonLat[];
}

/** What a crew looks out for: a stop of buses and trams, a corner of streets, or the post at which they begin. */
export type MeetingSpot = 'transport' | 'corner' | 'post';

export interface MeetingPoint extends LonLat {
  readonly spot: MeetingSpot;
  /** Names of streets there, the nearest first, at most two; empty where no street with a name is near. */
  readonly streets: readonly string[];
  /** So many of the order's stops are nearer to this point than to any other. */
  readonly stops: number;
}

export interface MeetingPlan {
  /** As many as were wanted, the one with the most stops first. */
  readonly points: readonly MeetingPoint[];
  /** Mean way along the streets from a stop's nearest start to it, metres. */
  readonly metres: number;
}
