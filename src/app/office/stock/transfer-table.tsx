import { Button, Group, SegmentedControl, Select, Table, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconArrowRight } from '@tabler/icons-react';
import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TransferRow } from '../../../domain/model/stock.ts';
import { formatInstant } from '../../texts/format.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { Section } from '../fields/section.tsx';
import { memberName, useCampaignRow } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';
import { showTransfers } from './show-transfers.ts';
import classes from './stock.module.css';
import type { Accounts, NamedAccount } from './use-accounts.ts';
import { usePieceWords } from './use-piece-words.ts';

/** So many movements at once; the rest on demand. */
const PAGE = 25;

interface TransferTableProps {
  accounts: Accounts;
  /** The accounts that this person looks after. */
  mine: readonly NamedAccount[];
  onCount(transfer: TransferRow): void;
}

/** What people moved, the newest first. What the books could not cover stands out. */
export function TransferTable({ accounts, mine, onCount }: TransferTableProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.transfers' });
  const transfers = useRows('transfer');
  const [account, setAccount] = useState('');
  const [which, setWhich] = useState('all');
  const [pages, setPages] = useState(1);
  const shown = useMemo(
    () => showTransfers(transfers, new Set(mine.map(({ id }) => id)), { account, overStock: which === 'over' }),
    [transfers, mine, account, which],
  );
  return (
    <Section title={t('title')}>
      <Group gap="sm" mb="sm" align="flex-end">
        <Select
          label={t('account')}
          searchable
          data={[{ value: '', label: t('all') }, ...mine.map(({ id, name }) => ({ value: id, label: name }))]}
          value={account}
          onChange={(next) => setAccount(next ?? '')}
        />
        <SegmentedControl
          aria-label={t('which')}
          data={[
            { value: 'all', label: t('every') },
            { value: 'over', label: t('overOnly') },
          ]}
          value={which}
          onChange={setWhich}
        />
      </Group>
      {shown.length === 0 && <Text c="dimmed">{t('empty')}</Text>}
      {shown.length > 0 && (
        <Table.ScrollContainer minWidth={600}>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('when')}</Table.Th>
                <Table.Th>{t('way')}</Table.Th>
                <Table.Th>{t('what')}</Table.Th>
                <Table.Th>{t('who')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.slice(0, pages * PAGE).map((transfer) => (
                <Line key={transfer.id} transfer={transfer} accounts={accounts} onCount={onCount} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {shown.length > pages * PAGE && (
        <Button size="sm" mt="sm" onClick={() => setPages(pages + 1)}>
          {t('older', { count: shown.length - pages * PAGE })}
        </Button>
      )}
    </Section>
  );
}

interface LineProps extends Pick<TransferTableProps, 'accounts' | 'onCount'> {
  transfer: TransferRow;
}

const Line = memo(function Line({ transfer, accounts, onCount }: LineProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.transfers' });
  const { view } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const words = usePieceWords();
  const { from, to, count, note, by, at, overStock } = transfer;
  const who = memberName(view, by);
  return (
    <Table.Tr data-over={overStock}>
      <Table.Td>{formatInstant(at, timezone)}</Table.Td>
      <Table.Td className={classes.way} style={{ whiteSpace: 'normal' }}>
        {accounts.name(from)} <IconArrowRight size={14} aria-label={t('to')} /> {accounts.name(to)}
        {note && <span className={classes.note}>{note}</span>}
        {overStock && (
          <span className={classes.over}>
            <IconAlertTriangleFilled size={15} aria-hidden /> {t('over', { name: accounts.name(from) })}
            <Button size="compact-sm" onClick={() => onCount(transfer)}>
              {t('count')}
            </Button>
          </span>
        )}
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'normal' }}>{words.pieces(count, transfer)}</Table.Td>
      <Table.Td>{who ?? '–'}</Table.Td>
    </Table.Tr>
  );
});
