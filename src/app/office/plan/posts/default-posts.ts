import { campaignOf } from '../../../../domain/campaign-of.ts';
import type { View } from '../../../../domain/view.ts';
import type { PostsSettings } from '../../../../planning/posts/posts-plan.ts';
import { standingPosters } from './standing-posters.ts';
import { countByWard, quotasBy, targetsOf } from './ward-quotas.ts';

/** Metres at which a poster on a post is read in passing. */
const SIGHT = 100;
/** Seeing the same face a second time counts half. */
const AGAIN = 0.5;

/** What a campaign begins to plan with: its target, its by-law, its wards' shares, all motifs alike. */
export function defaultPosts(view: View): PostsSettings {
  const { target, rules, motifs } = campaignOf(view);
  const standing = standingPosters(view);
  const wards = [...view.all('ward')].sort((a, b) => (a.id < b.id ? -1 : 1));
  const posters = Math.max(1, target - standing.length);
  const hasTargets = wards.some((ward) => ward.target > 0);
  return {
    posters,
    weights: { residents: 1, stops: 1, schools: 1, mainStreets: 1 },
    sight: SIGHT,
    again: AGAIN,
    spacing: rules.spacing,
    postersPerPost: rules.postersPerPost,
    junctionDistance: rules.junctionDistance,
    wards: hasTargets ? quotasBy(posters + standing.length, targetsOf(wards), countByWard(standing)) : [],
    motifs: motifs.map(({ id }) => ({ motif: id, share: 1 / motifs.length })),
    wanted: [],
    unwanted: [],
  };
}
