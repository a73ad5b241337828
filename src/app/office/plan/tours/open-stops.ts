import { type City, findPost } from '../../../../domain/city.ts';
import type { PackManifest } from '../../../../domain/geometry/pack-manifest.ts';
import type { TourKind } from '../../../../domain/model/tour.ts';
import { chooseStops } from '../../../../domain/rules/choose-stops.ts';
import { tourProgress } from '../../../../domain/rules/tour-progress.ts';
import type { View } from '../../../../domain/view.ts';
import type { TourStop } from '../../../../planning/tours/tours-plan.ts';
import type { ToursScope } from './tours-scope.ts';

/**
 * What there is to do at this instant (ms): planned posts, what hangs and is to be looked at, or what is to come down.
 * What an open tour of the kind has still to do is left to it.
 * @param answersFor whether whoever plans may reserve posts of this ward
 */
export function openStops(
  view: View,
  city: City,
  { kind, wards, source }: { readonly kind: TourKind } & Pick<ToursScope, 'wards' | 'source'>,
  at: number,
  answersFor: (ward: string | null) => boolean,
): TourStop[] {
  const taken = stopsInWork(view, kind);
  const { stops } = chooseStops(
    view,
    city,
    {
      kind,
      area: { kind: 'ring', ring: around(city.pack.manifest) },
      source: kind === 'hang' ? 'planned' : source,
      most: Number.POSITIVE_INFINITY,
      answersFor,
    },
    at,
  );
  const found: TourStop[] = [];
  for (const { post, placement, lon, lat } of stops) {
    if (placement === null || taken.has(placement)) continue;
    const ward = findPost(view, city, post)?.ward ?? view.get('placement', placement)?.ward ?? null;
    if (wards.length === 0 || (ward !== null && wards.includes(ward)))
      found.push({ id: placement, post, ward, lon, lat });
  }
  return found;
}

function stopsInWork(view: View, kind: TourKind): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const tour of view.all('tour')) {
    if (tour.state !== 'open' || tour.kind !== kind) continue;
    const { states } = tourProgress(view, tour);
    for (const [index, { placement }] of tour.stops.entries()) if (states[index] === 'open') taken.add(placement);
  }
  return taken;
}

/** The whole city, with what was added at its edge. Degrees. */
function around({ bounds: [west, south, east, north] }: PackManifest) {
  const air = 0.05;
  return [
    [west - air, south - air],
    [east + air, south - air],
    [east + air, north + air],
    [west - air, north + air],
  ] as const;
}
