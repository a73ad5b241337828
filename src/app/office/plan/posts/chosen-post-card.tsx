import { Button, CloseButton, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { findPost } from '../../../../domain/city.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import entries from '../../entries.module.css';
import { postWords } from '../../post-words.ts';
import type { PlanDesk } from '../use-plan-desk.ts';
import { type Lock, lockOf, lockPost } from './lock-posts.ts';
import { useWhyWords } from './use-why-words.ts';

interface ChosenPostCardProps {
  readonly desk: PlanDesk<'posts'>;
  readonly post: string;
  readonly moving: boolean;
  onMove(): void;
  onClose(): void;
}

/** One post: why it carries a poster or does not, and what the office knows better. */
export function ChosenPostCard({ desk, post, moving, onMove, onClose }: ChosenPostCardProps) {
  const { t } = useTranslation('planPosts', { keyPrefix: 'chosen' });
  const close = useTranslation().t('close');
  const { view, city } = useCampaignClient();
  const { words: why, barred } = useWhyWords(desk, post);
  const place = findPost(view, city, post);
  const { settings } = desk.draft;
  const lock = lockOf(settings, post);
  const planned = desk.plan?.posts.some((one) => one.post === post) ?? false;
  const set = (next: Lock) => desk.set(lockPost(settings, post, next));
  const words = postWords(view, post);
  return (
    <aside className={entries.entry} data-chosen aria-label={words}>
      <div className={entries.head}>
        <h2>{place?.street ?? words}</h2>
        <CloseButton aria-label={close} onClick={onClose} />
      </div>
      <p className={entries.line}>
        {[words, place?.ward && view.get('ward', place.ward)?.name].filter(Boolean).join(' · ')}
      </p>
      <p>{moving ? t('moveHint') : why}</p>
      {!moving && !desk.fixed && (
        <Group gap={8} mt={10}>
          {lock !== 'wanted' && !barred && (
            <Button size="xs" onClick={() => set('wanted')}>
              {planned ? t('keep') : t('want')}
            </Button>
          )}
          {lock !== 'unwanted' && !barred && (
            <Button size="xs" onClick={() => set('unwanted')}>
              {t('forbid')}
            </Button>
          )}
          {lock !== 'free' && (
            <Button size="xs" onClick={() => set('free')}>
              {t('free')}
            </Button>
          )}
          {planned && (
            <Button size="xs" onClick={onMove}>
              {t('move')}
            </Button>
          )}
        </Group>
      )}
    </aside>
  );
}
