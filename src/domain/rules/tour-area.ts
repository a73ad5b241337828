import type { City, PostPlace } from '../city.ts';
import { insideOf } from '../geometry/inside-ring.ts';
import { type LonLat, METRES_PER_DEGREE } from '../geometry/lon-lat.ts';
import { placeOf } from '../geometry/post-index.ts';
import type { PlacementRow } from '../model/placement.ts';

type Ring = readonly (readonly [lon: number, lat: number])[];

/** Where a tour goes: inside a ring of [lon, lat], along a street, or all over a ward. */
export type TourArea =
  | { readonly kind: 'ring'; readonly ring: Ring }
  | { readonly kind: 'street'; readonly street: string }
  | { readonly kind: 'ward'; readonly ward: string };

/** Whether a place belongs to the area. */
export function within(area: TourArea): (place: PostPlace) => boolean {
  switch (area.kind) {
    case 'ring':
      return insideLasso(area.ring);
    case 'street':
      return ({ street }) => street === area.street;
    case 'ward':
      return ({ ward }) => ward === area.ward;
  }
}

/** A line pulled by hand has hundreds of corners: most places are told by the box around it. */
export function insideLasso(ring: Ring): (place: LonLat) => boolean {
  const { west, south, east, north } = boxAround(ring.map(([lon, lat]) => ({ lon, lat })));
  const inside = insideOf(ring);
  return (place) => place.lon >= west && place.lon <= east && place.lat >= south && place.lat <= north && inside(place);
}

function boxAround(places: readonly LonLat[]) {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { lon, lat } of places) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return { west, south, east, north };
}

/** The pack's posts in the area, as indices in pack order. */
export function postsWithin({ pack, index }: City, area: TourArea): number[] {
  if (area.kind === 'ring') return index.inside(area.ring);
  const { posts, streets, wards } = pack;
  const [of, wanted] =
    area.kind === 'street'
      ? ([posts.street, streets.map(({ name }) => name === area.street)] as const)
      : ([posts.ward, wards.map(({ id }) => id === area.ward)] as const);
  const found: number[] = [];
  for (let post = 0; post < posts.count; post++) if (wanted[of[post]!]) found.push(post);
  return found;
}

/**
 * Whether a placement can matter to a tour in the area: it is in the box around it, or no further than `metres` away.
 * Asked of every placement at every change of the campaign, so it takes a few too many rather than long.
 */
export function withinReach(city: City, area: TourArea, metres: number): (placement: PlacementRow) => boolean {
  const { west, south, east, north } = boxAround(
    area.kind === 'ring'
      ? area.ring.map(([lon, lat]) => ({ lon, lat }))
      : postsWithin(city, area).map((post) => placeOf(city.pack.posts, post)),
  );
  const up = metres / METRES_PER_DEGREE;
  const aside = up / Math.cos((Math.min(89, Math.abs(north) + up) * Math.PI) / 180);
  return ({ lon, lat, ward }) =>
    (area.kind === 'ward' && ward === area.ward) ||
    (lon >= west - aside && lon <= east + aside && lat >= south - up && lat <= north + up);
}
