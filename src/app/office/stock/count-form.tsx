import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { balance } from '../../../domain/rules/ledger.ts';
import { formatCount } from '../../texts/format.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useDeedForm } from '../fields/use-deed-form.ts';
import { AccountField } from './account-field.tsx';
import { correctionOf } from './correction-of.ts';
import { type MoveDraft, toMoveStock } from './move-draft.ts';
import { PieceFields } from './piece-fields.tsx';
import { StockForm } from './stock-form.tsx';
import type { NamedAccount } from './use-accounts.ts';

interface CountFormProps {
  /** `from`: what was counted; `count`: how many were there. */
  start: MoveDraft;
  accounts: readonly NamedAccount[];
  onDone(booked: MoveDraft): void;
  onClose(): void;
}

/** "Counted: 37": the books follow what is really there, and the difference goes to (or comes from) what is lost. */
export function CountForm({ start, accounts, onDone, onClose }: CountFormProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.count' });
  const [transferId] = useState(() => uuid());
  const form = useDeedForm('moveStock', start, (draft) => toMoveStock(transferId)(booked(draft) ?? draft));
  const { draft, errors, set } = form;
  const { from: account, count: counted } = draft;
  const held = useCampaign(({ view }) => (account === null ? 0 : balance(view, account, draft)));
  const difference = counted - held;
  const booked = (of: MoveDraft): MoveDraft | undefined => {
    const correction = of.from === null ? undefined : correctionOf(of.from, held, of.count);
    const note = [t('counted', { number: formatCount(of.count) }), of.note.trim()].filter(Boolean).join(' · ');
    return correction && { ...of, ...correction, note };
  };
  const submit = async () => {
    const correction = booked(draft);
    if (correction && (await form.submit())) onDone(correction);
  };
  const known = account !== null && Number.isInteger(counted);
  return (
    <StockForm
      title={t('title')}
      action={t('book')}
      state={form.state}
      disabled={!known || difference === 0}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <AccountField
          label={t('account')}
          accounts={accounts}
          piece={draft}
          value={account}
          error={errors.from}
          onChange={(from) => set({ from })}
        />
        <PieceFields piece={draft} onChange={({ format, motif }) => set({ format, motif })} />
        <NumberField label={t('howMany')} value={counted} error={errors.count} onChange={(count) => set({ count })} />
      </SimpleGrid>
      <Text size="sm" role="status" c={known && difference !== 0 ? undefined : 'dimmed'}>
        {account === null && t('hint')}
        {account !== null && !known && t('held', { number: formatCount(held) })}
        {known && difference === 0 && t('right')}
        {known && difference < 0 && t('fewer', { number: formatCount(held), count: -difference })}
        {known && difference > 0 && t('more', { number: formatCount(held), count: difference })}
      </Text>
      <TextInput
        label={t('note')}
        value={draft.note}
        error={errors.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </StockForm>
  );
}
