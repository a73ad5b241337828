import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LonLat } from '../../../../domain/geometry/lon-lat.ts';
import { useCampaign } from '../../../ui/campaign-context.ts';
import { useDeed } from '../../use-deed.ts';

/** On a post's card: keeps the place for the next campaign, or no longer. Brings its texts along: mount it in Suspense. */
export function KeepPlace({ post, place: { lon, lat } }: { post: string; place: LonLat }) {
  const { t } = useTranslation('lists', { keyPrefix: 'regulars' });
  const deed = useDeed();
  const kept = useCampaign(({ view }) => view.get('regular', post)?.kept ?? false);
  const [failure, setFailure] = useState<string>();
  const toggle = async () => {
    const result = await deed('keepRegular', { post, place: { lon, lat }, kept: !kept, note: null });
    setFailure(result.done ? undefined : result.why);
  };
  return (
    <>
      {kept && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('kept')}
        </Text>
      )}
      <Button size="sm" mt="xs" onClick={() => void toggle()}>
        {kept ? t('drop') : t('keep')}
      </Button>
      {failure && (
        <Text role="alert" size="sm" c="var(--attention-text)">
          {failure}
        </Text>
      )}
    </>
  );
}
