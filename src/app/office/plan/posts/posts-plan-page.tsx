import { useTranslation } from 'react-i18next';
import { formatCount, formatMetres } from '../../../texts/format.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { PlanRoom } from '../plan-room.tsx';
import { usePlanDesk } from '../use-plan-desk.ts';
import { defaultPosts } from './default-posts.ts';
import { orderPosts } from './order-posts.ts';
import { PostsFields } from './posts-fields.tsx';
import { postsFigures } from './posts-figures.ts';
import { usePostsPublisher } from './use-posts-publisher.ts';

/** Which posts carry the posters. */
export function PostsPlanPage() {
  const { t } = useTranslation('planPosts');
  const client = useCampaignClient();
  const desk = usePlanDesk({
    task: 'posts',
    defaults: () => defaultPosts(client.view),
    order: (settings, start) => orderPosts(client.view, client.city, settings, start, Date.now() + client.skew),
  });
  const { settings } = desk.draft;
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
      publisher={usePostsPublisher()}
    />
  );
}
