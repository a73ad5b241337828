import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/model/stock.ts';
import { balance, type Piece } from '../../../domain/rules/ledger.ts';
import { formatCount } from '../../texts/format.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import type { NamedAccount } from './use-accounts.ts';

interface AccountFieldProps {
  label: string;
  accounts: readonly NamedAccount[];
  /** The balance beside each name is of these. */
  piece: Piece;
  value: Account | null;
  error?: string;
  onChange(account: Account): void;
}

const GROUPS = ['depot', 'ward', 'team'] as const;

/** One account, found by typing a part of its name; what it holds stands beside it. */
export function AccountField({ label, accounts, piece, value, error, onChange }: AccountFieldProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office' });
  const { view } = useCampaignClient();
  const option = ({ id, name }: NamedAccount) => ({
    value: id,
    label: id === 'print' ? name : t('accountHolds', { name, number: formatCount(balance(view, id, piece)) }),
  });
  const single = accounts.filter(({ kind }) => !GROUPS.some((group) => group === kind));
  const groups = [
    ...GROUPS.map((group) => ({
      group: t(`groups.${group}`),
      items: accounts.filter(({ kind }) => kind === group).map(option),
    })),
    { group: t('groups.other'), items: single.map(option) },
  ];
  return (
    <Select
      label={label}
      data={groups.filter(({ items }) => items.length > 0)}
      searchable
      nothingFoundMessage={t('noAccount')}
      placeholder={t('chooseAccount')}
      value={value}
      error={error}
      onChange={(next) => next && onChange(next)}
    />
  );
}
