import { Button, Group, Select, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TourKind } from '../../../../domain/model/tour.ts';
import { answersFor } from '../../../../domain/permissions.ts';
import type { ToursSettings } from '../../../../planning/tours/tours-plan.ts';
import { useCampaign } from '../../../ui/campaign-context.ts';
import { NumberField } from '../../fields/number-field.tsx';
import { useWards } from '../../use-campaign-rows.ts';
import { ChoiceField } from '../choice-field.tsx';
import type { PlanDesk } from '../use-plan-desk.ts';
import { CrewList } from './crew-list.tsx';

const KINDS: readonly TourKind[] = ['hang', 'check', 'take-down'];
const BORDERS: readonly ToursSettings['wardBorders'][] = ['none', 'soft', 'hard'];
const AIMS: readonly ToursSettings['aim'][] = ['balanced', 'fewest'];

interface ToursFieldsProps {
  readonly desk: PlanDesk<'tours'>;
  /** How many stops there are to plan. */
  readonly stops: number;
  /** The next tap on the map is where this crew begins. */
  onPickStart(crew: string): void;
}

/** What is to be done, and who goes. */
export function ToursFields({ desk, stops, onPickStart }: ToursFieldsProps) {
  const { t } = useTranslation('planTours', { keyPrefix: 'setting' });
  const actor = useCampaign((client) => client.actor);
  const wards = useWards().filter(({ id }) => answersFor(actor, id));
  const { settings } = desk.draft;
  const replanning = settings.replaces.length > 0;
  return (
    <>
      {!replanning && (
        <>
          <ChoiceField
            label={t('kind.label')}
            values={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            value={settings.kind}
            disabled={desk.fixed}
            onChange={(kind) => desk.set({ kind, locked: [] })}
          />
          {settings.kind === 'check' && (
            <ChoiceField
              label={t('source.label')}
              values={(['all', 'trouble'] as const).map((value) => ({ value, label: t(`source.${value}`) }))}
              value={settings.source}
              disabled={desk.fixed}
              onChange={(source) => desk.set({ source })}
            />
          )}
          <Select
            label={t('ward')}
            clearable
            placeholder={t('allWards')}
            value={settings.wards[0] ?? null}
            data={wards.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(ward) => desk.set({ wards: ward === null ? [] : [ward] })}
          />
        </>
      )}
      <Text role="status" c={stops === 0 ? 'var(--attention-text)' : 'dimmed'}>
        {t('stops', { count: stops })}
      </Text>
      <SimpleGrid cols={2} spacing="sm">
        <NumberField
          label={t('minutesPerStop')}
          unit="min"
          value={settings.minutesPerStop}
          onChange={(minutesPerStop) => desk.set({ minutesPerStop })}
        />
      </SimpleGrid>
      <ChoiceField
        label={t('wardBorders.label')}
        values={BORDERS.map((value) => ({ value, label: t(`wardBorders.${value}`) }))}
        value={settings.wardBorders}
        disabled={desk.fixed}
        onChange={(wardBorders) => desk.set({ wardBorders })}
      />
      <ChoiceField
        label={t('aim.label')}
        values={AIMS.map((value) => ({ value, label: t(`aim.${value}`) }))}
        value={settings.aim}
        disabled={desk.fixed}
        onChange={(aim) => desk.set({ aim })}
      />
      <CrewList desk={desk} onPickStart={onPickStart} />
      {settings.locked.length > 0 && (
        <Group gap={8}>
          <Text size="sm">{t('locked', { count: settings.locked.length })}</Text>
          <Button size="xs" onClick={() => desk.set({ locked: [] })}>
            {t('unlock')}
          </Button>
        </Group>
      )}
    </>
  );
}
