import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOffline } from '../../ui/use-offline.ts';
import type { DeedForm } from './use-deed-form.ts';

/** The foot of a settings form: save, and one sentence about what became of it. */
export function SaveRow({ form }: { form: Pick<DeedForm<object>, 'dirty' | 'state'> }) {
  const { t } = useTranslation('office', { keyPrefix: 'settings' });
  const offline = useOffline();
  const { state, dirty } = form;
  const said = {
    idle: dirty ? t('unsaved') : '',
    saving: '',
    saved: offline ? t('savedOffline') : t('saved'),
    refused: state.kind === 'refused' ? t('refused', { why: state.why }) : '',
  }[state.kind];
  return (
    <Group gap="sm" mt="md">
      <Button type="submit" disabled={!dirty} loading={state.kind === 'saving'}>
        {t('save')}
      </Button>
      <Text role="status" size="sm" c={state.kind === 'refused' ? 'var(--attention-text)' : 'dimmed'}>
        {said}
      </Text>
    </Group>
  );
}
