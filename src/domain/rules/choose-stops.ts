import { campaignOf } from '../campaign-of.ts';
import { type City, findPost, type PostPlace, packPost } from '../city.ts';
import { type LonLat, METRES_PER_DEGREE, metresBetween } from '../geometry/lon-lat.ts';
import type { TourKind } from '../model/tour.ts';
import type { HangReason } from '../reason.ts';
import type { View } from '../view.ts';
import { placeOf } from './place-of.ts';
import { hangs, inTrouble, isWish } from './placement-machine.ts';
import { reasonsAgainstReserving } from './reasons-against-reserving.ts';
import { postsWithin, type TourArea, within } from './tour-area.ts';
import { nearestFirst } from './tour-progress.ts';

/** planned: only posts that are planned already · free: any post on which a poster may hang · all or trouble: what hangs. */
export type StopSource = 'planned' | 'free' | 'all' | 'trouble';

export interface TourWish {
  readonly kind: TourKind;
  readonly area: TourArea;
  readonly source: StopSource;
  readonly most: number;
  /** Whether whoever makes the tour may reserve posts of this ward. */
  answersFor(ward: string | null): boolean;
}

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
  readonly forbidden: ReadonlyMap<ForbiddenCode, number>;
}

type ForbiddenCode = Exclude<HangReason['code'], 'embargo'>;

/** The stops of a tour that is made by hand, as makeTour will take them at this instant (ms). */
export function chooseStops(view: View, city: City, wish: TourWish, at: number): ChosenStops {
  const forbidden = new Map<ForbiddenCode, number>();
  const choose = wish.kind !== 'hang' ? visits : wish.source === 'free' ? freePosts : plannedPosts;
  const found = choose(view, city, wish, at, (code) => forbidden.set(code, (forbidden.get(code) ?? 0) + 1));
  const stops = nearestFirst(found, northWest, wish.most);
  return { stops, beyond: found.length - stops.length, forbidden };
}

/** Far away in the north-west: the nearest to it is the corner of an area where a walk may begin. */
const northWest: LonLat = { lon: -30, lat: 72 };

/** What hangs in the area, or should. */
function visits(view: View, city: City, { area, source }: TourWish): StopChoice[] {
  const inArea = within(area);
  const found: StopChoice[] = [];
  for (const placement of view.all('placement')) {
    if (!inTrouble(placement) && (source === 'trouble' || !hangs(placement))) continue;
    const { id, post, lon, lat } = placement;
    if (inArea(placeOf(view, city, placement))) found.push({ post, lon, lat, placement: id });
  }
  return found;
}

/** Plans of the area that may be reserved together: of two that are too close to each other, the older one. */
function plannedPosts(
  view: View,
  city: City,
  { area, answersFor }: TourWish,
  at: number,
  forbid: (code: ForbiddenCode) => void,
): StopChoice[] {
  const inArea = within(area);
  const apart = keepApart(campaignOf(view).rules.spacing);
  const plans = [...view.all('placement')].filter(({ state }) => state === 'planned');
  const found: StopChoice[] = [];
  for (const plan of plans.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    const place = placeOf(view, city, plan);
    if (!inArea(place) || !answersFor(place.ward)) continue;
    const code = findPost(view, city, plan.post)
      ? codeOf(reasonsAgainstReserving(view, city, place, at, plan.id)[0])
      : 'unknown-post';
    if (code) forbid(code);
    else if (!apart(place)) forbid('too-close');
    else found.push({ post: plan.post, lon: place.lon, lat: place.lat, placement: plan.id });
  }
  return found;
}

/** Posts of the pack on which a poster may hang, thinned so that they keep the spacing among themselves and to all wishes. */
function freePosts(view: View, city: City, { area, answersFor }: TourWish, at: number): StopChoice[] {
  const { spacing } = campaignOf(view).rules;
  const apart = keepApart(spacing);
  const found: StopChoice[] = [];
  for (const index of postsWithin(city, area)) {
    const place = packPost(city, index);
    const { id: post, lon, lat, ward } = place;
    if (!answersFor(ward) || !apart(place, false)) continue;
    if (view.placementsOn(post).some(isWish) || view.placementsNear(place, spacing).some(isWish)) continue;
    if (reasonsAgainstReserving(view, city, place, at).length > 0) continue;
    apart(place);
    found.push({ post, lon, lat, placement: null });
  }
  return found;
}

/** What speaks against reserving; the embargo never does. */
const codeOf = (reason: HangReason | undefined) => reason?.code as ForbiddenCode | undefined;

/**
 * Tells whether a place keeps the spacing (metres) to all that were taken before, and takes it then unless it is only
 * asked. Two on one post are the business of another rule; so is private ground, unless a lamp post stands beside it.
 */
function keepApart(spacing: number): (place: PostPlace, take?: boolean) => boolean {
  // Only bands of that height above and below can hold one that is too close.
  const bands = new Map<number, PostPlace[]>();
  return (place, take = true) => {
    const aside = spacing / (METRES_PER_DEGREE * Math.cos((Math.min(89, Math.abs(place.lat) + 1) * Math.PI) / 180));
    const band = Math.floor((place.lat * METRES_PER_DEGREE) / Math.max(1, spacing));
    for (const beside of [band - 1, band, band + 1]) {
      for (const other of bands.get(beside) ?? []) {
        if (Math.abs(other.lon - place.lon) > aside) continue;
        const ruled = other.id !== place.id && (other.kind === 'lamp' || place.kind === 'lamp');
        if (ruled && metresBetween(other, place) < spacing) return false;
      }
    }
    if (take) bands.set(band, [...(bands.get(band) ?? []), place]);
    return true;
  };
}
