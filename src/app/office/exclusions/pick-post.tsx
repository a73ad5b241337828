import { TextInput } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { findPost } from '../../../domain/city.ts';
import type { Tap } from '../../map/city-map.tsx';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { useMapTool } from '../map/map-desk.tsx';
import type { PickProps } from './pick-props.ts';

/** One post, tapped on the map or named by its number. */
export function PickPost({ draft, errors, set }: PickProps) {
  const { t } = useTranslation('office', { keyPrefix: 'exclusions' });
  const errorWords = useTranslation('office', { keyPrefix: 'errors' }).t;
  const { view, city } = useCampaignClient();
  // set is made anew with every render; the state behind it is the same.
  useMapTool(useCallback(({ post }: Tap) => post && set({ post: post.id }), []));
  const unknown = draft.post.trim() !== '' && !findPost(view, city, draft.post.trim());
  return (
    <TextInput
      label={t('post')}
      description={t('postHint')}
      value={draft.post}
      error={unknown ? errorWords('post') : errors['target.posts']}
      onChange={(event) => set({ post: event.currentTarget.value })}
    />
  );
}
