import { useMemo } from 'react';
import { placeOf } from '../../../../domain/geometry/post-index.ts';
import type { PlannedPost } from '../../../../planning/posts/posts-plan.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { useSketch } from '../../map/map-desk.tsx';
import { splitPlaces } from '../compare/split-places.ts';
import { type DotGroup, PlanDots } from '../map/plan-dots.tsx';
import type { PlanDesk } from '../use-plan-desk.ts';
import { countByWard } from './ward-quotas.ts';

const NO_POSTS: readonly PlannedPost[] = [];

/**
 * Draws the plan on the map: each of its posts, what is locked and forbidden, beside each ward how many it gets; or how
 * two plans differ.
 */
export function usePostsSketch({ plan, other, draft }: PlanDesk<'posts'>): ReturnType<typeof splitPlaces<PlannedPost>> {
  const { city } = useCampaignClient();
  const posts = plan?.posts ?? NO_POSTS;
  const others = other?.plan?.posts;
  const { wanted, unwanted } = draft.settings;
  const split = useMemo(() => splitPlaces(posts, others ?? NO_POSTS, ({ post }) => post), [posts, others]);
  const sketch = useMemo(() => {
    const packed = city.pack.posts;
    const locate = (ids: readonly string[]) =>
      ids.map((id) => packed.indexOf(id)).flatMap((index) => (index < 0 ? [] : [placeOf(packed, index)]));
    const groups: readonly DotGroup[] = others
      ? [
          { look: 'both', places: split.both },
          { look: 'a', places: split.a },
          { look: 'b', places: split.b },
        ]
      : [
          { look: 'plan', places: posts },
          { look: 'unwanted', places: locate(unwanted) },
          { look: 'wanted', places: locate(wanted) },
        ];
    const figures = new Map([...countByWard(posts)].map(([ward, count]) => [ward, String(count)]));
    return { figures, layer: <PlanDots groups={groups.filter(({ places }) => places.length > 0)} /> };
  }, [city, posts, others, split, wanted, unwanted]);
  useSketch(sketch);
  return split;
}
