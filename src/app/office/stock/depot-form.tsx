import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import type { DepotRow } from '../../../domain/model/stock.ts';
import { useDeedForm } from '../fields/use-deed-form.ts';
import { useWards } from '../use-campaign-rows.ts';
import { StockForm } from './stock-form.tsx';

/** Opens a depot, or changes its name, address and ward. */
export function DepotForm({ depot, onClose }: { depot: DepotRow | undefined; onClose(): void }) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.depots' });
  const wards = useWards();
  const [depotId] = useState(() => depot?.id ?? uuid());
  const { name = '', address = null, ward = null, closedAt = null } = depot ?? {};
  const live = { name, address: address ?? '', ward };
  const form = useDeedForm('setDepot', live, (draft) => ({
    ...draft,
    depotId,
    address: draft.address.trim() || null,
    closed: closedAt !== null,
  }));
  const { draft, errors, set } = form;
  const submit = async () => {
    if (await form.submit()) onClose();
  };
  return (
    <StockForm
      title={depot ? depot.name : t('open')}
      action={depot ? t('save') : t('open')}
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
      <TextInput
        label={t('address')}
        value={draft.address}
        error={errors.address}
        onChange={(event) => set({ address: event.currentTarget.value })}
      />
      <Select
        label={t('ward')}
        data={[
          { value: '', label: t('wholeCity') },
          ...wards.map((one) => ({ value: one.id, label: `${one.id} ${one.name}` })),
        ]}
        value={draft.ward ?? ''}
        error={errors.ward}
        onChange={(next) => set({ ward: next || null })}
      />
    </StockForm>
  );
}
