import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import type { Account } from '../../../domain/model/stock.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useDeedForm } from '../fields/use-deed-form.ts';
import { type MoveDraft, newMove, toMoveStock } from './move-draft.ts';
import { PieceFields } from './piece-fields.tsx';
import { StockForm } from './stock-form.tsx';
import type { NamedAccount } from './use-accounts.ts';

interface OrderFormProps {
  /** The open depots. */
  depots: readonly NamedAccount[];
  motif: string | null;
  onDone(booked: MoveDraft): void;
  onClose(): void;
}

/** What came from the print shop, and into which depot: with it the campaign begins to count its posters. */
export function OrderForm({ depots, motif, onDone, onClose }: OrderFormProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.order' });
  const live: MoveDraft = { ...newMove(motif), from: 'print', to: depots.length === 1 ? depots[0]!.id : null };
  const [transferId] = useState(() => uuid());
  const form = useDeedForm('moveStock', live, toMoveStock(transferId));
  const { draft, errors, set } = form;
  const submit = async () => {
    if (await form.submit()) onDone(draft);
  };
  return (
    <StockForm
      title={t('title')}
      action={t('book')}
      state={form.state}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NumberField label={t('count')} value={draft.count} error={errors.count} onChange={(count) => set({ count })} />
        <PieceFields piece={draft} onChange={({ format, motif }) => set({ format, motif })} />
        <Select
          label={t('depot')}
          data={depots.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={t('choose')}
          value={draft.to}
          error={errors.to}
          onChange={(to) => to && set({ to: to as Account })}
        />
      </SimpleGrid>
      <TextInput
        label={t('note')}
        placeholder={t('notePlaceholder')}
        value={draft.note}
        error={errors.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </StockForm>
  );
}
