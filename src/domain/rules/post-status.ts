import { type City, findPost, type PostPlace } from '../city.ts';
import type { PlacementRow } from '../model/placement.ts';
import type { View } from '../view.ts';
import { coveredPosts } from './covered-posts.ts';
import { activeExclusions, exclusionsOn } from './exclusions-on.ts';
import { hasOpenFlag } from './open-flags.ts';
import { hangs, inTrouble, isWish } from './placement-machine.ts';

/** What the map shows of a post. Numbers, so that 24,000 of them are one array of bytes. */
export const PostStatus = { free: 0, planned: 1, hung: 2, excluded: 3, attention: 4, takenDown: 5 } as const;
export type PostStatus = (typeof PostStatus)[keyof typeof PostStatus];

/** Status of one post at an instant (ms): what hangs there outweighs what may hang there. */
export function postStatus(view: View, city: City, place: PostPlace, at: number): PostStatus {
  const carried = statusOfPlacements(view.placementsOn(place.id));
  if (carried >= 0 && carried !== PostStatus.planned && carried !== PostStatus.takenDown) return carried as PostStatus;
  if (exclusionsOn(view, city, place, at).length > 0) return PostStatus.excluded;
  return carried >= 0 ? (carried as PostStatus) : PostStatus.free;
}

/** Status of every post of the pack, by its index. */
export function postStatuses(view: View, city: City, at: number): Uint8Array {
  const statuses = new Uint8Array(city.pack.posts.count);
  for (const exclusion of activeExclusions(view, at)) {
    for (const index of coveredPosts(city, exclusion.target)) statuses[index] = PostStatus.excluded;
  }
  const seen = new Set<string>();
  for (const placement of view.all('placement')) {
    if (seen.has(placement.post)) continue;
    seen.add(placement.post);
    const place = findPost(view, city, placement.post);
    if (place && place.packIndex >= 0) statuses[place.packIndex] = postStatus(view, city, place, at);
  }
  return statuses;
}

/** -1: nothing that the map shows. A flag or a damage is never hidden under a poster that is fine. */
function statusOfPlacements(placements: readonly PlacementRow[]): PostStatus | -1 {
  let status: PostStatus | -1 = -1;
  for (const placement of placements) {
    if (hasOpenFlag(placement) || inTrouble(placement)) return PostStatus.attention;
    if (hangs(placement)) status = PostStatus.hung;
    else if (isWish(placement) && status !== PostStatus.hung) status = PostStatus.planned;
    else if (placement.state === 'taken-down' && status === -1) status = PostStatus.takenDown;
  }
  return status;
}
