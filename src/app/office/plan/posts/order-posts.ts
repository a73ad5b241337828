import { campaignOf } from '../../../../domain/campaign-of.ts';
import type { City } from '../../../../domain/city.ts';
import { closedPosts } from '../../../../domain/rules/closed-posts.ts';
import { instantIn } from '../../../../domain/rules/instant-in.ts';
import { takeDownDeadline } from '../../../../domain/rules/take-down-day.ts';
import type { View } from '../../../../domain/view.ts';
import type { PostsOrder, PostsPlan, PostsSettings } from '../../../../planning/posts/posts-plan.ts';
import { standingPosters } from './standing-posters.ts';

/** What the planner is asked, with the campaign as it is at this instant (ms). */
export function orderPosts(
  view: View,
  city: City,
  settings: PostsSettings,
  start: PostsPlan | null,
  at: number,
): PostsOrder {
  const campaign = campaignOf(view);
  const deadline = takeDownDeadline(campaign);
  const until = deadline === null ? at : Math.max(at, instantIn(campaign.timezone, deadline, '23:59'));
  return {
    settings,
    ground: {
      // From now on: what is closed today is refused today, even if it is free by the time that it hangs.
      closed: closedPosts(view, city, at, until),
      standing: standingPosters(view).map(({ post, lon, lat, ward, motif }) => ({ post, lon, lat, ward, motif })),
    },
    start,
  };
}
