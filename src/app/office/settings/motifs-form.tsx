import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import type { CampaignRow, Motif } from '../../../domain/model/campaign.ts';
import { SaveRow } from '../fields/save-row.tsx';
import { Section } from '../fields/section.tsx';
import { useDeedForm } from '../fields/use-deed-form.ts';

/** The posters by what they show. */
export function MotifsForm({ campaign }: { campaign: CampaignRow }) {
  const { t } = useTranslation('office', { keyPrefix: 'settings.motifs' });
  const form = useDeedForm('setCampaign', { motifs: campaign.motifs }, (_, touched) => touched);
  const { motifs } = form.draft;
  const put = (next: Motif[]) => form.set({ motifs: next });
  return (
    <Section title={t('title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <Stack gap="xs">
          {motifs.length === 0 && <Text c="dimmed">{t('empty')}</Text>}
          {motifs.map((motif, index) => (
            <Group key={motif.id} gap="xs" wrap="nowrap" align="flex-start">
              <TextInput
                flex={1}
                aria-label={t('name', { number: index + 1 })}
                value={motif.name}
                error={form.errors[`motifs.${index}.name`]}
                onChange={(event) =>
                  put(motifs.map((other) => (other === motif ? { ...motif, name: event.currentTarget.value } : other)))
                }
              />
              <ActionIcon
                size={42}
                aria-label={motif.name ? t('remove', { name: motif.name }) : t('removeUnnamed')}
                onClick={() => put(motifs.filter((other) => other !== motif))}
              >
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
        </Stack>
        <Button
          mt="sm"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => put([...motifs, { id: uuid(), name: '' }])}
        >
          {t('add')}
        </Button>
        <SaveRow form={form} />
      </form>
    </Section>
  );
}
