import { campaignOf } from '../campaign-of.ts';
import type { City } from '../city.ts';
import { metresBetween } from '../geometry/lon-lat.ts';
import { placeOf } from '../geometry/post-index.ts';
import type { View } from '../view.ts';
import { coveredPosts } from './covered-posts.ts';
import { dayIn } from './day-in.ts';
import { hangs, isWish } from './placement-machine.ts';

/** Why no poster can be planned on a post, by its code in closedPosts; the most binding first. */
export const CLOSED_REASONS = ['open', 'excluded', 'post-full', 'too-close', 'planned'] as const;
export type ClosedReason = Exclude<(typeof CLOSED_REASONS)[number], 'open'>;

/**
 * For all posts of the pack at once: whether something speaks against planning a poster that hangs from one instant to
 * another (ms). What reasonsAgainstReserving would say on any of these days, and the posts that have a wish already.
 * Nothing changes the posters meanwhile, and the embargo closes nothing: planning is allowed before the start.
 * @returns indices in CLOSED_REASONS
 */
export function closedPosts(view: View, city: City, from: number, until: number): Uint8Array {
  const { posts } = city.pack;
  const closed = new Uint8Array(posts.count);
  const close = (post: number, reason: ClosedReason) => {
    const code = CLOSED_REASONS.indexOf(reason);
    if (closed[post] === 0 || code < closed[post]!) closed[post] = code;
  };
  closeExcluded(view, city, from, until, close);
  closeOccupied(view, city, close);
  return closed;
}

type Close = (post: number, reason: ClosedReason) => void;

function closeExcluded(view: View, city: City, from: number, until: number, close: Close): void {
  const { timezone } = campaignOf(view);
  const [first, last] = [dayIn(timezone, from), dayIn(timezone, until)];
  for (const { season, liftedAt, target } of view.all('exclusion')) {
    if (liftedAt !== null || (season !== null && (season.until < first || season.from > last))) continue;
    for (const post of coveredPosts(city, target)) close(post, 'excluded');
  }
}

function closeOccupied(view: View, city: City, close: Close): void {
  const { spacing, postersPerPost } = campaignOf(view).rules;
  const { posts } = city.pack;
  const hanging = new Map<number, number>();
  for (const placement of view.all('placement')) {
    const wish = isWish(placement);
    if (!wish && !hangs(placement)) continue;
    const post = posts.indexOf(placement.post);
    if (post >= 0 && wish) close(post, 'planned');
    if (post >= 0 && !wish) hanging.set(post, (hanging.get(post) ?? 0) + 1);
    // A plan keeps nobody away until a tour has reserved it.
    if (placement.state === 'planned') continue;
    for (const near of city.index.near(placement, spacing)) {
      if (near !== post && metresBetween(placeOf(posts, near), placement) < spacing) close(near, 'too-close');
    }
  }
  for (const [post, count] of hanging) if (count >= postersPerPost) close(post, 'post-full');
}
