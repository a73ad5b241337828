import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount, formatMetres } from '../../../texts/format.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { MapLegend } from '../compare/map-legend.tsx';
import { PlanRoom } from '../plan-room.tsx';
import { usePlanDesk } from '../use-plan-desk.ts';
import { ChosenPostCard } from './chosen-post-card.tsx';
import { defaultPosts } from './default-posts.ts';
import { movePost } from './lock-posts.ts';
import { orderPosts } from './order-posts.ts';
import { PostsFields } from './posts-fields.tsx';
import { postsFigures } from './posts-figures.ts';
import { useChosenPost } from './use-chosen-post.ts';
import { usePostsPublisher } from './use-posts-publisher.ts';
import { usePostsSketch } from './use-posts-sketch.tsx';

/** Which posts carry the posters. A tap on the map says why, and lets the office know better. */
export function PostsPlanPage() {
  const { t } = useTranslation('planPosts');
  const client = useCampaignClient();
  const desk = usePlanDesk({
    task: 'posts',
    defaults: () => defaultPosts(client.view),
    order: (settings, start) => orderPosts(client.view, client.city, settings, start, Date.now() + client.skew),
  });
  const { draft, other, plan } = desk;
  const { settings } = draft;
  const split = usePostsSketch(desk);
  const [moving, setMoving] = useState(false);
  const chosen = useChosenPost(plan, (to) => {
    if (!moving || chosen.post === undefined) return false;
    if (to !== chosen.post) desk.set(movePost(settings, chosen.post, to));
    setMoving(false);
    return false;
  });
  return (
    <PlanRoom
      desk={desk}
      sense="more"
      summary={t('summary', {
        count: settings.posters,
        posters: formatCount(settings.posters),
        spacing: formatMetres(settings.spacing),
      })}
      settings={<PostsFields desk={desk} />}
      figures={postsFigures}
      nameOf={(id) => client.view.get('ward', id)?.name}
      publisher={usePostsPublisher()}
      legend={
        other && (
          <MapLegend
            a={draft.name}
            b={other.name}
            counts={{ a: split.a.length, b: split.b.length, both: split.both.length }}
          />
        )
      }
      pinned={
        chosen.post !== undefined && (
          <ChosenPostCard
            desk={desk}
            post={chosen.post}
            moving={moving}
            onMove={() => setMoving(true)}
            onClose={() => {
              setMoving(false);
              chosen.choose(undefined);
            }}
          />
        )
      }
    />
  );
}
