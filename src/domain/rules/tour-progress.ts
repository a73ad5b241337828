import { type LonLat, metresBetween } from '../geometry/lon-lat.ts';
import type { PlacementRow } from '../model/placement.ts';
import type { Stop, TourRow } from '../model/tour.ts';
import type { View } from '../view.ts';
import { hangs, isWish } from './placement-machine.ts';

/** open: somebody must go there · done · skipped: left out, or no longer wanted. */
export type StopState = 'open' | 'done' | 'skipped';

export interface TourProgress {
  /** One for each stop, in their order. */
  readonly states: readonly StopState[];
  readonly open: number;
  readonly done: number;
  readonly skipped: number;
  /** Index of the first open stop; -1: the tour is through. */
  readonly next: number;
  /** Along all stops in their order, as the crow flies. */
  readonly metres: number;
}

/**
 * How a tour stands. Nobody ticks a stop off: it shows in what happened to its poster, whoever did it and on whichever
 * phone, so two people on one tour and a colleague who passed by never disagree about it.
 */
export function tourProgress(view: View, tour: Pick<TourRow, 'kind' | 'stops' | 'at'>): TourProgress {
  const states = tour.stops.map((stop) => stopState(view, tour, stop));
  const count = (wanted: StopState) => states.filter((state) => state === wanted).length;
  return {
    states,
    open: count('open'),
    done: count('done'),
    skipped: count('skipped'),
    next: states.indexOf('open'),
    metres: lengthOf(tour.stops),
  };
}

function stopState(view: View, tour: Pick<TourRow, 'kind' | 'at'>, stop: Stop): StopState {
  const placement = view.get('placement', stop.placement);
  if (isDone(view, tour, stop, placement)) return 'done';
  return stop.skipped !== null || placement?.state === 'undone' ? 'skipped' : 'open';
}

function isDone(
  view: View,
  { kind, at }: Pick<TourRow, 'kind' | 'at'>,
  { post }: Stop,
  placement: PlacementRow | undefined,
): boolean {
  const over = placement?.state === 'taken-down';
  switch (kind) {
    case 'hang': {
      // Once it hung the stop is done, whatever wind and people make of it later.
      if (placement && !isWish(placement) && placement.state !== 'undone') return true;
      return view.placementsOn(post).some((other) => hangs(other) && (other.hungAt ?? other.at) > at);
    }
    case 'check':
      return over || (placement !== undefined && placement.state !== 'undone' && placement.at > at);
    case 'take-down':
      return over;
  }
}

/** Metres from place to place in this order, as the crow flies. */
export function lengthOf(places: readonly LonLat[]): number {
  return places.slice(1).reduce((metres, place, index) => metres + metresBetween(places[index]!, place), 0);
}

/**
 * The stops, always the nearest of the rest next: good enough for an evening on foot, and done in a blink for 500.
 * @param most so many of them are enough
 */
export function nearestFirst<P extends LonLat>(places: readonly P[], from: LonLat, most = places.length): P[] {
  const rest = [...places];
  const order: P[] = [];
  for (let here = from; rest.length > 0 && order.length < most; here = order.at(-1)!) {
    let [nearest, least] = [0, Number.POSITIVE_INFINITY];
    for (let n = 0; n < rest.length; n++) {
      const metres = metresBetween(here, rest[n]!);
      if (metres < least) [nearest, least] = [n, metres];
    }
    order.push(...rest.splice(nearest, 1));
  }
  return order;
}
