import type { LonLat } from '../../../domain/geometry/lon-lat.ts';
import { nearestFirst } from '../../../domain/rules/tour-progress.ts';
import { stopsIn, type TourNow } from './use-tour.ts';

/** The open stops with the nearest first, behind those where nobody must go any more. @returns ids of all stops */
export function nearestOrder(now: TourNow, from: LonLat): string[] {
  const past = now.tour.stops.filter((_, index) => now.states[index] !== 'open');
  return [...past, ...nearestFirst(stopsIn(now, 'open'), from)].map(({ id }) => id);
}

/**
 * One open stop moved among the open ones; the others keep their order, and what is past keeps its place.
 * @param by -1: before the open one before it · 1: behind the next · 'first': before all of them
 * @returns ids of all stops, or undefined where it is there already
 */
export function movedOrder(now: TourNow, stop: string, by: -1 | 1 | 'first'): string[] | undefined {
  const open = stopsIn(now, 'open').map(({ id }) => id);
  const from = open.indexOf(stop);
  const to = by === 'first' ? 0 : from + by;
  if (from < 0 || to === from || to < 0 || to >= open.length) return undefined;
  open.splice(to, 0, ...open.splice(from, 1));
  let n = 0;
  return now.tour.stops.map(({ id }, index) => (now.states[index] === 'open' ? open[n++]! : id));
}

/** From this stop on, all that is open. */
export const openFrom = (now: TourNow, stop: string): string[] => {
  const begin = now.tour.stops.findIndex(({ id }) => id === stop);
  return now.tour.stops.filter((_, index) => index >= begin && now.states[index] === 'open').map(({ id }) => id);
};
