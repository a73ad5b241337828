import { type City, findPost } from '../../../../domain/city.ts';
import type { TourKind, TourRow } from '../../../../domain/model/tour.ts';
import { tourProgress } from '../../../../domain/rules/tour-progress.ts';
import type { View } from '../../../../domain/view.ts';
import type { TourStop, ToursOrder, ToursPlan } from '../../../../planning/tours/tours-plan.ts';
import type { Settings } from '../tasks.ts';
import { newCrew } from './crews.ts';

/** Open tours of a kind that have something to do still. */
export const openTours = (view: View, kind: TourKind, inScope: (ward: string | null) => boolean): TourRow[] =>
  [...view.all('tour')]
    .filter((tour) => tour.kind === kind && tour.state === 'open' && inScope(tour.ward))
    .filter((tour) => tourProgress(view, tour).open > 0)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** Settings and plan to go on with after half an evening: each open tour is a crew, with the stops that it has. */
export function replanTours(
  view: View,
  settings: Settings<'tours'>,
  tours: readonly TourRow[],
): { readonly settings: Settings<'tours'>; readonly start: ToursPlan } {
  const crews = tours.map(({ id, name, team, day }) => {
    const like = settings.crews.find((crew) => crew.team === team) ?? settings.crews[0] ?? newCrew(name, team);
    return { ...like, id, name, team, day };
  });
  return {
    settings: { ...settings, crews, locked: [], replaces: tours.map(({ id }) => id) },
    start: {
      tours: tours.map((tour) => ({
        crew: tour.id,
        stops: wantedStops(view, tour).map(({ placement }) => placement),
        metres: 0,
        minutes: 0,
        path: [],
      })),
      left: [],
      byAir: 0,
    },
  };
}

/** The stops of these tours, done ones included, without those that were left out. */
export function stopsOfTours(view: View, city: City, ids: readonly string[]): TourStop[] {
  return toursOf(view, ids).flatMap((tour) =>
    wantedStops(view, tour).map(({ placement, post, lon, lat }) => ({
      id: placement,
      post,
      lon,
      lat,
      ward: findPost(view, city, post)?.ward ?? null,
    })),
  );
}

/** What of these tours is done stays with them, at the beginning. */
export function doneStops(view: View, ids: readonly string[]): ToursOrder['fixed'] {
  return toursOf(view, ids).flatMap((tour) => {
    const { states } = tourProgress(view, tour);
    const stops = tour.stops.filter((_, index) => states[index] === 'done').map(({ placement }) => placement);
    return stops.length > 0 ? [{ crew: tour.id, stops }] : [];
  });
}

const toursOf = (view: View, ids: readonly string[]) =>
  ids.map((id) => view.get('tour', id)).filter((tour) => tour !== undefined);

function wantedStops(view: View, tour: TourRow) {
  const { states } = tourProgress(view, tour);
  return tour.stops.filter((_, index) => states[index] !== 'skipped');
}
