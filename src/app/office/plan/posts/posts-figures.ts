import i18next from 'i18next';
import type { PostsPlan } from '../../../../planning/posts/posts-plan.ts';
import { formatCount } from '../../../texts/format.ts';
import type { Figure } from '../figures.ts';

/** What a plan of posts is judged by. */
export function postsFigures({ posts, reached, refused, counted }: PostsPlan): readonly Figure[] {
  const t = i18next.getFixedT(null, 'planPosts', 'figures');
  const count = (key: string, name: string, value: number, better?: 'more' | 'less'): Figure => ({
    key,
    name,
    value,
    text: formatCount(value),
    ...(better && { better }),
  });
  const seeing = posts.reduce((sum, { sees }) => sum + sees.residents, 0);
  return [
    count('posts', t('posts'), posts.length),
    count('reached', t(`reached.${counted}`), reached, 'more'),
    count('each', t(`each.${counted}`), Math.round(seeing / Math.max(1, posts.length)), 'more'),
    ...(refused.length > 0 ? [count('refused', t('refused'), refused.length, 'less')] : []),
  ];
}
