import { useTranslation } from 'react-i18next';
import { findPost } from '../../../../domain/city.ts';
import { isWish } from '../../../../domain/rules/placement-machine.ts';
import { reasonsAgainstHanging } from '../../../../domain/rules/reasons-against-hanging.ts';
import type { PlannedPost } from '../../../../planning/posts/posts-plan.ts';
import { formatCount } from '../../../texts/format.ts';
import { hangReasonWords } from '../../../texts/reason-words.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import type { PlanDesk } from '../use-plan-desk.ts';
import { lockOf } from './lock-posts.ts';

export interface Why {
  readonly words: string;
  /** A rule forbids it: to want it would be in vain. */
  readonly barred: boolean;
}

/** Why a post carries a poster in this plan, or why it does not. */
export function useWhyWords({ draft, plan }: PlanDesk<'posts'>, post: string): Why {
  const { t, i18n } = useTranslation('planPosts', { keyPrefix: 'chosen' });
  const client = useCampaignClient();
  const { timezone, motifs } = useCampaignRow();
  const { view, city } = client;
  const planned = plan?.posts.find((one) => one.post === post);
  const lock = lockOf(draft.settings, post);
  const say = (...sentences: readonly string[]): Why => ({ words: sentences.filter(Boolean).join(' '), barred: false });
  const bar = (words: string): Why => ({ words, barred: true });
  if (planned) return say(seen(planned), lost(planned), motif(planned), t(`why.${planned.why}`), locked());
  const refused = plan?.refused.find((one) => one.post === post)?.rule;
  if (refused)
    return bar(
      t(`rules.${refused}` as 'rules.other', { rule: refused, defaultValue: t('rules.other', { rule: refused }) }),
    );
  const place = findPost(view, city, post);
  const reason =
    place && reasonsAgainstHanging(view, city, place, Date.now() + client.skew).find(({ code }) => code !== 'embargo');
  if (reason) return bar(hangReasonWords(reason, timezone));
  if (view.placementsOn(post).some(isWish)) return bar(t('planned'));
  if (lock === 'unwanted') return say(t('rules.unwanted'));
  return say(t('not'), locked());

  function seen({ sees: { residents, stops, schools, mainStreet } }: PlannedPost): string {
    const by = [
      residents > 0 && t(plan?.counted ?? 'people', { count: residents, residents: formatCount(residents) }),
      stops > 0 && t('stops', { count: stops }),
      schools > 0 && t('schools', { count: schools }),
      mainStreet && t('mainStreet'),
    ].filter(Boolean);
    return by.length > 0 ? t('sees', { by: by.join(', ') }) : t('nobody');
  }
  function lost({ gain }: PlannedPost): string {
    const percent = (gain * 100).toLocaleString(i18n.language, { maximumSignificantDigits: 2 });
    return gain > 0 ? t('gain', { percent }) : '';
  }
  function motif({ motif: id }: PlannedPost): string {
    const name = motifs.find((one) => one.id === id)?.name;
    return name === undefined ? '' : t('motif', { name });
  }
  function locked(): string {
    return lock === 'free' ? '' : t(`lock.${lock}`);
  }
}
