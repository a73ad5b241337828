import { Select, SimpleGrid } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answersFor } from '../../../domain/permissions.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useRows } from '../use-rows.ts';
import type { FieldProps } from './field-props.ts';
import { SelectOrAdd } from './select-or-add.tsx';
import type { Choice } from './use-choices.ts';

interface PeopleFieldsProps extends FieldProps {
  readonly wards: readonly Choice[];
  readonly groups: readonly Choice[];
}

/** Whose shift it is, how many it takes, and who leads it. */
export function PeopleFields({ draft, errors, set, wards, groups }: PeopleFieldsProps) {
  const { t } = useTranslation('staffing', { keyPrefix: 'form' });
  const actor = useCampaign((client) => client.actor);
  const tours = useRows('tour').filter(({ state, id }) => state === 'open' || id === draft.tour);
  const members = useRows('member');
  const leads = useMemo(
    () =>
      members
        .filter(({ revokedAt, id }) => revokedAt === null || id === draft.lead)
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [members, draft.lead],
  );
  return (
    <>
      <SimpleGrid cols={3} spacing="sm">
        <NumberField label={t('min')} value={draft.min} error={errors.min} onChange={(min) => set({ min })} />
        <NumberField label={t('max')} value={draft.max} error={errors.max} onChange={(max) => set({ max })} />
        <NumberField
          label={t('minExperienced')}
          value={draft.minExperienced}
          error={errors.minExperienced}
          onChange={(minExperienced) => set({ minExperienced })}
        />
      </SimpleGrid>
      <Select
        label={t('lead')}
        description={t('leadHint')}
        clearable
        searchable
        placeholder={t('nobody')}
        nothingFoundMessage={t('nobodyFound')}
        value={draft.lead}
        error={errors.lead}
        data={leads}
        onChange={(lead) => set({ lead })}
      />
      <Select
        label={t('ward')}
        value={draft.ward ?? ''}
        error={errors.ward}
        data={[
          ...(answersFor(actor, null) ? [{ value: '', label: t('wholeCity') }] : []),
          ...wards.filter(({ value }) => answersFor(actor, value)),
        ]}
        onChange={(ward) => set({ ward: ward || null })}
      />
      {!draft.slots && (
        <SelectOrAdd
          what="group"
          value={draft.group}
          choices={groups}
          error={errors.group}
          onChange={(group) => set({ group })}
        />
      )}
      {tours.length > 0 && (
        <Select
          label={t('tour')}
          clearable
          searchable
          placeholder={t('noTour')}
          value={draft.tour}
          error={errors.tour}
          data={tours.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(tour) => set({ tour })}
        />
      )}
    </>
  );
}
