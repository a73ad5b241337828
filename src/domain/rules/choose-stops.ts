import { campaignOf } from '../campaign-of.ts';
import { type City, type PostPlace, packPost } from '../city.ts';
import { insideRing } from '../geometry/inside-ring.ts';
import { type LonLat, metresBetween } from '../geometry/lon-lat.ts';
import type { PlacementRow } from '../model/placement.ts';
import type { TourKind } from '../model/tour.ts';
import type { HangReason } from '../reason.ts';
import type { View } from '../view.ts';
import { placeOf } from './place-of.ts';
import { hangs, inTrouble, isWish } from './placement-machine.ts';
import { reasonsAgainstHanging } from './reasons-against-hanging.ts';
import { nearestFirst } from './tour-progress.ts';

/** Where a tour goes: inside a ring of [lon, lat], along a street, or all over a ward. */
export type TourArea =
  | { readonly kind: 'ring'; readonly ring: readonly (readonly [lon: number, lat: number])[] }
  | { readonly kind: 'street'; readonly street: string }
  | { readonly kind: 'ward'; readonly ward: string };

/** planned: only posts that are planned already · free: any post on which a poster may hang · all or trouble: what hangs. */
export type StopSource = 'planned' | 'free' | 'all' | 'trouble';

export interface StopChoice extends LonLat {
  readonly post: string;
  /** null: a new placement is reserved there. */
  readonly placement: string | null;
}

export interface ChosenStops {
  /** Nearest of the rest always next, beginning in the north-west; never more than `most`. */
  readonly stops: readonly StopChoice[];
  /** How many more there would be. */
  readonly beyond: number;
  /** Planned posts of the area that a rule forbids now, and how often which. */
  readonly forbidden: ReadonlyMap<HangReason['code'], number>;
}

/** The stops of a tour that is made by hand, as makeTour will take them at this instant (ms). */
export function chooseStops(
  view: View,
  city: City,
  wish: { kind: TourKind; area: TourArea; source: StopSource; most: number },
  at: number,
): ChosenStops {
  const forbidden = new Map<HangReason['code'], number>();
  const against = (place: PostPlace) => {
    const reason = reasonsAgainstHanging(view, city, place, at).find(({ code }) => code !== 'embargo');
    if (reason) forbidden.set(reason.code, (forbidden.get(reason.code) ?? 0) + 1);
    return reason !== undefined;
  };
  const inArea = within(wish.area);
  let found: StopChoice[];
  if (wish.kind === 'hang' && wish.source === 'free') {
    found = nearestFirst(freePosts(view, city, wish.area, at), northWest).map(({ id: post, lon, lat }) => ({
      post,
      lon,
      lat,
      placement: null,
    }));
  } else {
    const wanted = (placement: PlacementRow) =>
      wish.kind === 'hang'
        ? placement.state === 'planned' && !against(placeOf(view, city, placement))
        : wish.source === 'trouble'
          ? inTrouble(placement)
          : hangs(placement) || inTrouble(placement);
    const there = [...view.all('placement')].filter((p) => inArea(placeOf(view, city, p)) && wanted(p));
    found = nearestFirst(
      there.map(({ id: placement, post, lon, lat }) => ({ placement, post, lon, lat })),
      northWest,
    );
  }
  return { stops: found.slice(0, wish.most), beyond: Math.max(0, found.length - wish.most), forbidden };
}

/** Far away in the north-west: the nearest to it is the corner of an area where a walk may begin. */
const northWest: LonLat = { lon: -30, lat: 72 };

function within(area: TourArea): (place: PostPlace) => boolean {
  switch (area.kind) {
    case 'ring':
      return (place) => insideRing(area.ring, place);
    case 'street':
      return ({ street }) => street === area.street;
    case 'ward':
      return ({ ward }) => ward === area.ward;
  }
}

/** Posts of the pack on which a poster may hang, thinned so that they keep the spacing among themselves and to all wishes. */
function freePosts(view: View, city: City, area: TourArea, at: number): PostPlace[] {
  const { spacing } = campaignOf(view).rules;
  const inArea = within(area);
  const indices =
    area.kind === 'ring' ? city.index.inside(area.ring) : Array.from({ length: city.pack.posts.count }, (_, i) => i);
  const chosen: PostPlace[] = [];
  for (const index of indices) {
    const place = packPost(city, index);
    if (!inArea(place)) continue;
    if (chosen.some((other) => metresBetween(place, other) < spacing)) continue;
    if (view.placementsNear(place, spacing).some(isWish)) continue;
    if (reasonsAgainstHanging(view, city, place, at).some(({ code }) => code !== 'embargo')) continue;
    chosen.push(place);
  }
  return chosen;
}
