import { CLOSED_REASONS } from '../../domain/rules/closed-posts.ts';
import type { PlanningCity } from '../planning-city.ts';
import { findJunctions } from '../streets/find-junctions.ts';
import { columnsOf, linkNear } from './link-near.ts';
import type { PostsOrder, PostsRule } from './posts-plan.ts';

/** The rule that keeps a new poster off each post of the pack; nothing where one may hang. */
export type Bars = (PostsRule | undefined)[];

/**
 * Asks every rule about every post. What the campaign knows comes
 * first, then what stands there or near by these settings, then junctions, last the office's own word.
 */
export function barPosts({ pack }: PlanningCity, { settings, ground }: PostsOrder): Bars {
  const { posts } = pack;
  const bars: Bars = Array.from({ length: posts.count }, (_, post) => {
    const reason = CLOSED_REASONS[ground.closed[post] ?? 0];
    return reason === 'open' ? undefined : reason;
  });
  const bar = (post: number, rule: PostsRule) => {
    bars[post] ??= rule;
  };
  const onPost = new Map<string, number>();
  for (const { post } of ground.standing) onPost.set(post, (onPost.get(post) ?? 0) + 1);
  for (const [id, count] of onPost) {
    const post = posts.indexOf(id);
    if (post >= 0 && count >= settings.postersPerPost) bar(post, 'post-full');
  }
  const close = linkNear(columnsOf(ground.standing), posts, settings.spacing);
  ground.standing.forEach((standing, index) => {
    for (const post of close.to.subarray(close.at[index], close.at[index + 1])) {
      if (posts.id(post) !== standing.post) bar(post, 'too-close');
    }
  });
  if (settings.junctionDistance > 0) {
    const flat = findJunctions(pack.streets);
    const junctions = Array.from({ length: flat.length / 2 }, (_, j) => ({ lon: flat[2 * j]!, lat: flat[2 * j + 1]! }));
    for (const post of linkNear(columnsOf(junctions), posts, settings.junctionDistance).to) bar(post, 'junction');
  }
  for (const id of settings.unwanted) {
    const post = posts.indexOf(id);
    if (post >= 0) bar(post, 'unwanted');
  }
  return bars;
}
