import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Remote } from './use-remote.ts';

/** One sentence on what the server did not tell us, with a way to ask again. `offline` is the one without a network. */
export function RemoteNotice({ remote, offline }: { remote: Remote<unknown>; offline: string }) {
  const { t } = useTranslation('office', { keyPrefix: 'remote' });
  if (!remote.error) return remote.data === undefined ? <Text c="dimmed">{t('loading')}</Text> : null;
  return (
    <Group gap="sm" role="alert" mb="sm">
      <Text c="var(--attention-text)">{remote.error === 'network' ? offline : t('failed')}</Text>
      <Button size="sm" onClick={remote.reload}>
        {t('retry')}
      </Button>
    </Group>
  );
}
