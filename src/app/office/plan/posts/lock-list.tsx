import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanDesk } from '../use-plan-desk.ts';

/** What was locked and forbidden by hand, and how to let go of all of it. */
export function LockList({ desk }: { desk: PlanDesk<'posts'> }) {
  const { t } = useTranslation('planPosts', { keyPrefix: 'locks' });
  const { wanted, unwanted } = desk.draft.settings;
  const some = wanted.length + unwanted.length > 0;
  return (
    <div>
      <Text fw={700}>{t('title')}</Text>
      <Text size="sm" c="dimmed">
        {some
          ? [
              wanted.length > 0 && t('wanted', { count: wanted.length }),
              unwanted.length > 0 && t('unwanted', { count: unwanted.length }),
            ]
              .filter(Boolean)
              .join(', ')
          : t('none')}
      </Text>
      {some && (
        <Group gap={6} mt={6}>
          <Button size="xs" onClick={() => desk.set({ wanted: [], unwanted: [] })}>
            {t('clear')}
          </Button>
        </Group>
      )}
    </div>
  );
}
