import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import type { TeamRow } from '../../../domain/model/team.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import { useDeedForm } from '../fields/use-deed-form.ts';
import { StockForm } from '../stock/stock-form.tsx';
import { useWards } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';
import { freshCode } from './fresh-code.ts';

interface TeamFormProps {
  /** undefined: a new one. */
  team: TeamRow | undefined;
  onClose(): void;
}

/** Founds a team, or changes its name and ward. The short code is made here: nobody has to think of one. */
export function TeamForm({ team, onClose }: TeamFormProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.teams' });
  const actor = useCampaign((client) => client.actor);
  const wards = useWards();
  const teams = useRows('team');
  const [teamId] = useState(() => team?.id ?? uuid());
  const [code] = useState(() => team?.code ?? freshCode(new Set(teams.map((one) => one.code))));
  const live = { name: team?.name ?? '', ward: team ? team.ward : actor.ward };
  const form = useDeedForm('setTeam', live, (draft) => ({
    ...draft,
    teamId,
    code,
    closed: (team?.closedAt ?? null) !== null,
  }));
  const { draft, errors, set } = form;
  const submit = async () => {
    if (await form.submit()) onClose();
  };
  const options = [
    ...(answersFor(actor, null) ? [{ value: '', label: t('wholeCity') }] : []),
    ...wards.filter(({ id }) => answersFor(actor, id)).map(({ id, name }) => ({ value: id, label: `${id} ${name}` })),
  ];
  return (
    <StockForm
      title={team ? team.name : t('found')}
      action={team ? t('save') : t('foundIt')}
      state={form.state}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput
        label={t('name')}
        placeholder={t('namePlaceholder')}
        value={draft.name}
        error={errors.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Select
        label={t('ward')}
        data={options}
        value={draft.ward ?? ''}
        error={errors.ward}
        onChange={(next) => set({ ward: next || null })}
      />
    </StockForm>
  );
}
