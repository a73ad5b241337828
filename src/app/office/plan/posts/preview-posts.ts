import { type City, findPost } from '../../../../domain/city.ts';
import type { RefusalCode } from '../../../../domain/reason.ts';
import { isWish } from '../../../../domain/rules/placement-machine.ts';
import { reasonsAgainstHanging } from '../../../../domain/rules/reasons-against-hanging.ts';
import type { View } from '../../../../domain/view.ts';
import type { PlannedPost, PostsPlan } from '../../../../planning/posts/posts-plan.ts';

export interface PostsPreview {
  readonly possible: readonly PlannedPost[];
  /** What planPoster would say no to now, and how often why. */
  readonly against: ReadonlyMap<RefusalCode, number>;
}

/** Which of a plan's posts can still be planned at this instant (ms): since it was made somebody may have hung or excluded. */
export function previewPosts(view: View, city: City, { posts }: PostsPlan, at: number): PostsPreview {
  const against = new Map<RefusalCode, number>();
  const possible = posts.filter(({ post }) => {
    const code = codeAgainst(view, city, post, at);
    if (code) against.set(code, (against.get(code) ?? 0) + 1);
    return code === undefined;
  });
  return { possible, against };
}

function codeAgainst(view: View, city: City, post: string, at: number): RefusalCode | undefined {
  const place = findPost(view, city, post);
  if (!place) return 'unknown-post';
  if (view.placementsOn(post).some(isWish)) return 'post-full';
  return reasonsAgainstHanging(view, city, place, at).find(({ code }) => code !== 'embargo')?.code;
}
