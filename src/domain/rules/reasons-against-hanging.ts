import { campaignOf } from '../campaign-of.ts';
import type { City, PostPlace } from '../city.ts';
import { metresBetween } from '../geometry/lon-lat.ts';
import type { PlacementRow } from '../model/placement.ts';
import type { HangReason } from '../reason.ts';
import type { View } from '../view.ts';
import { exclusionsOn } from './exclusions-on.ts';
import { hangs } from './placement-machine.ts';

/**
 * Everything that speaks against hanging a poster on this post at this instant (ms), most binding first. Empty: hang it.
 * Phone and server ask the same; the phone stops the volunteer with it, the server flags what hangs all the same.
 * @param except placement that is about to be moved or judged again, so it doesn't stand in its own way
 */
export function reasonsAgainstHanging(
  view: View,
  city: City,
  place: PostPlace,
  at: number,
  except?: string,
): HangReason[] {
  return [
    ...embargo(view, at),
    ...exclusionsOn(view, city, place, at).map(
      ({ id, reason, season }): HangReason => ({
        code: 'excluded',
        exclusion: id,
        reason,
        until: season?.until ?? null,
      }),
    ),
    ...neighbours(view, place, except),
  ];
}

/** Before the official start, or while none is announced, nothing may hang. */
export function embargo(view: View, at: number): HangReason[] {
  const start = campaignOf(view).officialStart;
  return start === null || at < start ? [{ code: 'embargo', start }] : [];
}

/**
 * The rules about posters that hang already: how many one lamp post carries, and how far the next must be. A fence or a
 * stand is private ground, where the city counts nothing.
 */
export function neighbours(view: View, place: PostPlace, except?: string): HangReason[] {
  const { spacing, postersPerPost } = campaignOf(view).rules;
  const inTheWay = (placement: PlacementRow) => hangs(placement) && placement.id !== except;
  const reasons: HangReason[] = [];
  if (place.kind !== 'lamp') return reasons;
  if (view.placementsOn(place.id).filter(inTheWay).length >= postersPerPost) {
    reasons.push({ code: 'post-full', allowed: postersPerPost });
  }
  let nearest: { metres: number; placement: string } | undefined;
  for (const placement of view.placementsNear(place, spacing)) {
    if (!inTheWay(placement) || placement.post === place.id) continue;
    const metres = metresBetween(place, placement);
    if (metres < spacing && (!nearest || metres < nearest.metres)) nearest = { metres, placement: placement.id };
  }
  if (nearest) reasons.push({ code: 'too-close', spacing, ...nearest });
  return reasons;
}
