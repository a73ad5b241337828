import { useTranslation } from 'react-i18next';
import type { PlacementRow } from '../../../../domain/model/placement.ts';
import { refusalWords } from '../../../texts/reason-words.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { useDeed } from '../../use-deed.ts';
import { publishId } from '../publish/publish-ids.ts';
import type { Publisher } from '../publish/publisher.ts';
import { previewPosts } from './preview-posts.ts';

/** A plan of posts becomes one planned placement a post; what nobody has begun with can be taken back. */
export function usePostsPublisher(): Publisher<'posts'> {
  const { t } = useTranslation('planPosts', { keyPrefix: 'publish' });
  const client = useCampaignClient();
  const deed = useDeed();
  const isThere = (id: string) => client.view.get('placement', id) !== undefined;
  return {
    prepare: ({ id, plan }, at) => {
      const placementOf = (post: string) => publishId(id, at, post);
      // What an earlier try wrote stands in nobody's way.
      const open = plan!.posts.filter(({ post }) => !isThere(placementOf(post)));
      const { possible, against } = previewPosts(client.view, client.city, { ...plan!, posts: open }, Date.now());
      const written = plan!.posts.filter((post) => !open.includes(post));
      return {
        steps: [...written, ...possible].map(({ post, motif }) => {
          const placementId = placementOf(post);
          return {
            id: placementId,
            isDone: () => isThere(placementId),
            do: () => deed('planPoster', { placementId, post, motif }),
          };
        }),
        will: t('will', { count: possible.length }),
        wont: [...against].map(([code, count]) => t('wont', { count, why: refusalWords(code) })),
      };
    },
    takeBack: (ids) => {
      const rows = ids.map((id) => client.view.get('placement', id)).filter((row) => row !== undefined);
      const untouched = rows.filter(({ state }) => state === 'planned');
      const count = (states: (row: PlacementRow) => boolean) => rows.filter(states).length;
      const inTours = count(({ state }) => state === 'reserved');
      const hung = count(({ state }) => state !== 'planned' && state !== 'reserved' && state !== 'undone');
      return {
        steps: untouched.map(({ id }) => ({
          id,
          isDone: () => false,
          do: () => deed('dropPlan', { placementId: id }),
        })),
        will: t('back', { count: untouched.length }),
        stays: [
          ...(inTours > 0 ? [t('inTours', { count: inTours })] : []),
          ...(hung > 0 ? [t('hung', { count: hung })] : []),
        ],
      };
    },
  };
}
