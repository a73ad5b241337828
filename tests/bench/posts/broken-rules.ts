import { metresBetween } from '../../../src/domain/geometry/lon-lat.ts';
import type { PlanningCity } from '../../../src/planning/planning-city.ts';
import type { PostsOrder, PostsPlan } from '../../../src/planning/posts/posts-plan.ts';

/**
 * Every rule that a plan breaks, one entry each, found without any of the solver's code: everything is compared with
 * everything.
 */
export function brokenRules({ pack }: PlanningCity, { settings, ground }: PostsOrder, plan: PostsPlan): string[] {
  const broken: string[] = [];
  if (plan.posts.length !== settings.posters) broken.push(`${plan.posts.length} posters, not ${settings.posters}`);
  const chosen = plan.posts.map(({ post }) => post);
  if (new Set(chosen).size < chosen.length) broken.push('a post is chosen twice');
  const everywhere = [...plan.posts, ...ground.standing];
  plan.posts.forEach((one, index) => {
    const inPack = pack.posts.indexOf(one.post);
    if (inPack < 0 || ground.closed[inPack] !== 0) broken.push(`${one.post} is closed`);
    if (settings.unwanted.includes(one.post)) broken.push(`${one.post} is not wanted`);
    const onIt = everywhere.filter(({ post }) => post === one.post).length;
    if (onIt > settings.postersPerPost) broken.push(`${one.post} carries ${onIt}`);
    for (const other of everywhere.slice(index + 1)) {
      if (other.post === one.post || metresBetween(one, other) >= settings.spacing) continue;
      broken.push(`${one.post} is too close to ${other.post}`);
    }
  });
  for (const { ward, min, max } of settings.wards) {
    const count = everywhere.filter((poster) => poster.ward === ward).length;
    const standing = ground.standing.filter((poster) => poster.ward === ward).length;
    if (count < min || count > Math.max(max, standing)) broken.push(`ward ${ward} has ${count}, not ${min} to ${max}`);
  }
  const refused = new Set(plan.refused.map(({ post }) => post));
  for (const wish of settings.wanted) {
    if (!chosen.includes(wish) && !refused.has(wish)) broken.push(`${wish} is missing`);
  }
  return broken;
}
