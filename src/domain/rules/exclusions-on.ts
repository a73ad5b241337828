import { campaignOf } from '../campaign-of.ts';
import type { City, PostPlace } from '../city.ts';
import type { ExclusionRow } from '../model/exclusion.ts';
import type { View } from '../view.ts';
import { covers } from './covered-posts.ts';
import { dayIn } from './day-in.ts';

/** Whether an exclusion holds on a day: not lifted, and in season. So a Lichterwelten post is free after its season. */
export function isActive(exclusion: ExclusionRow, day: string): boolean {
  if (exclusion.liftedAt !== null) return false;
  return exclusion.season === null || (exclusion.season.from <= day && day <= exclusion.season.until);
}

/** The exclusions that hold at an instant (ms). */
export function activeExclusions(view: View, at: number): ExclusionRow[] {
  const day = dayIn(campaignOf(view).timezone, at);
  return [...view.all('exclusion')].filter((exclusion) => isActive(exclusion, day));
}

/** The exclusions that take this post at an instant (ms). */
export function exclusionsOn(view: View, city: City, place: PostPlace, at: number): ExclusionRow[] {
  return activeExclusions(view, at).filter((exclusion) => covers(city, exclusion, place));
}
