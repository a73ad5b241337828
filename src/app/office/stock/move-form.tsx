import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { balance } from '../../../domain/rules/ledger.ts';
import { formatCount } from '../../texts/format.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useDeedForm } from '../fields/use-deed-form.ts';
import { AccountField } from './account-field.tsx';
import { type MoveDraft, toMoveStock } from './move-draft.ts';
import { PieceFields } from './piece-fields.tsx';
import { StockForm } from './stock-form.tsx';
import type { NamedAccount } from './use-accounts.ts';

interface MoveFormProps {
  /** What is known already, as from a warning's button. */
  start: MoveDraft;
  accounts: readonly NamedAccount[];
  onDone(booked: MoveDraft): void;
  onClose(): void;
}

/** "So many went from here to there", between any two accounts. More than the books hold is said, and booked all the same. */
export function MoveForm({ start, accounts, onDone, onClose }: MoveFormProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.move' });
  const { view } = useCampaignClient();
  const [transferId] = useState(() => uuid());
  const form = useDeedForm('moveStock', start, toMoveStock(transferId));
  const { draft, errors, set } = form;
  const { from, to, count } = draft;
  const held = from === null || from === 'print' ? undefined : balance(view, from, draft);
  const submit = async () => {
    if (await form.submit()) onDone(draft);
  };
  return (
    <StockForm
      title={t('title')}
      action={t('book')}
      state={form.state}
      disabled={from !== null && from === to}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <AccountField
          label={t('from')}
          accounts={accounts}
          piece={draft}
          value={from}
          error={errors.from}
          onChange={(next) => set({ from: next })}
        />
        <AccountField
          label={t('to')}
          accounts={accounts}
          piece={draft}
          value={to}
          error={from !== null && from === to ? t('same') : errors.to}
          onChange={(next) => set({ to: next })}
        />
        <NumberField label={t('count')} value={count} error={errors.count} onChange={(next) => set({ count: next })} />
        <PieceFields piece={draft} onChange={({ format, motif }) => set({ format, motif })} />
      </SimpleGrid>
      {held !== undefined && count > held && (
        <Text size="sm" c="var(--attention-text)" role="status">
          {t('tooMany', { number: formatCount(held) })}
        </Text>
      )}
      <TextInput
        label={t('note')}
        value={draft.note}
        error={errors.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </StockForm>
  );
}
