import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import type { TourStop, ToursOrder } from './tours-plan.ts';

/** All places of an order, by number: the free stops first, then fixed ones, then where crews begin and end. */
export interface TourPlaces {
  readonly at: readonly LonLat[];
  /** Per place its stop, null where crews begin and end. */
  readonly stops: readonly (TourStop | null)[];
  /** The first so many places are the stops that are not fixed. */
  readonly free: number;
  readonly crews: readonly CrewPlaces[];
}

interface CrewPlaces {
  /** null: they begin, or end, wherever it suits. */
  readonly start: number | null;
  readonly end: number | null;
  /** Fixed stops in order. */
  readonly fixed: readonly number[];
}

export function tourPlaces({ settings, stops, fixed }: ToursOrder): TourPlaces {
  const fixedIds = new Set(fixed.flatMap((of) => of.stops));
  const free = stops.filter(({ id }) => !fixedIds.has(id));
  const ordered = [...free, ...stops.filter(({ id }) => fixedIds.has(id))];
  const numbers = new Map(ordered.map(({ id }, place) => [id, place]));
  const at: LonLat[] = [...ordered];
  const ends = new Map<string, number>();
  const numberOf = (place: LonLat | null) => {
    if (place === null) return null;
    const key = `${place.lon} ${place.lat}`;
    const known = ends.get(key) ?? at.push(place) - 1;
    ends.set(key, known);
    return known;
  };
  const crews = settings.crews.map(({ id, start, end }) => ({
    start: numberOf(start),
    end: numberOf(end),
    fixed: fixed.filter(({ crew }) => crew === id).flatMap((of) => of.stops.map((stop) => numbers.get(stop)!)),
  }));
  return { at, stops: at.map((_, place) => ordered[place] ?? null), free: free.length, crews };
}
