import { campaignOf } from '../campaign-of.ts';
import type { City, PostPlace } from '../city.ts';
import { metresBetween } from '../geometry/lon-lat.ts';
import type { HangReason } from '../reason.ts';
import type { View } from '../view.ts';
import { reasonsAgainstHanging } from './reasons-against-hanging.ts';

/**
 * Everything that speaks against reserving this post for a tour: what speaks against hanging there, short of the embargo,
 * and what other tours have reserved too close to it, since all of that is going to hang.
 * @param except the placement that is about to be reserved, so it doesn't stand in its own way
 */
export function reasonsAgainstReserving(
  view: View,
  city: City,
  place: PostPlace,
  at: number,
  except?: string,
): HangReason[] {
  const reasons = reasonsAgainstHanging(view, city, place, at, except).filter(({ code }) => code !== 'embargo');
  const { spacing } = campaignOf(view).rules;
  if (place.kind !== 'lamp' || reasons.some(({ code }) => code === 'too-close')) return reasons;
  for (const other of view.placementsNear(place, spacing)) {
    if (other.state !== 'reserved' || other.id === except || other.post === place.id) continue;
    const metres = metresBetween(place, other);
    if (metres < spacing) return [...reasons, { code: 'too-close', metres, spacing, placement: other.id }];
  }
  return reasons;
}
