import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CampaignRow } from '../../../domain/model/campaign.ts';
import { takeDownDeadline } from '../../../domain/rules/take-down-day.ts';
import { formatDay } from '../../texts/format.ts';
import { DayField } from '../fields/day-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { SaveRow } from '../fields/save-row.tsx';
import { Section } from '../fields/section.tsx';
import { useDeedForm } from '../fields/use-deed-form.ts';

/** Name, target and the days that everything is measured against. */
export function CampaignForm({ campaign }: { campaign: CampaignRow }) {
  const { t } = useTranslation('office', { keyPrefix: 'settings.campaign' });
  const { name, target, electionDay, runOffDay, takeDownDay } = campaign;
  const live = { name, target, electionDay, runOffDay, takeDownDay };
  const form = useDeedForm('setCampaign', live, (_, touched) => touched);
  const { draft, errors, set } = form;
  // A run-off moves the take-down whatever day was named before.
  const moved = draft.runOffDay === null ? null : takeDownDeadline({ ...campaign, ...draft });
  return (
    <Section title={t('title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput
            label={t('name')}
            value={draft.name}
            error={errors.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <NumberField
            label={t('target')}
            value={draft.target}
            error={errors.target}
            onChange={(next) => set({ target: next })}
          />
          <DayField
            label={t('electionDay')}
            value={draft.electionDay}
            error={errors.electionDay}
            onChange={(day) => set({ electionDay: day })}
          />
          <DayField
            label={t('runOffDay')}
            description={moved === null ? t('runOffHint') : undefined}
            value={draft.runOffDay}
            error={errors.runOffDay}
            onChange={(day) => set({ runOffDay: day })}
          />
          <DayField
            label={t('takeDownDay')}
            description={moved === null ? undefined : t('movedTo', { day: formatDay(moved) })}
            value={draft.takeDownDay}
            error={errors.takeDownDay}
            onChange={(day) => set({ takeDownDay: day })}
          />
        </SimpleGrid>
        <Text size="sm" c="dimmed" mt="xs">
          {t('timezone', { timezone: campaign.timezone })}
        </Text>
        <SaveRow form={form} />
      </form>
    </Section>
  );
}
