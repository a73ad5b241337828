import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DepotRow, StockRow } from '../../../domain/model/stock.ts';
import { may } from '../../../domain/permissions.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { Section } from '../fields/section.tsx';
import { useWards } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import { useRows } from '../use-rows.ts';
import { useScope } from '../use-scope.ts';
import { DepotForm } from './depot-form.tsx';
import { holdingsOf } from './holdings-of.ts';
import { usePieceWords } from './use-piece-words.ts';

/** Where the posters wait: cellars, garages, the office. A closed depot stays in sight while something lies in it. */
export function DepotSection() {
  const { t } = useTranslation('stock', { keyPrefix: 'office.depots' });
  const mine = useScope();
  const manages = useCampaign(({ actor }) => may(actor, 'setDepot'));
  const stock = useRows('stock');
  const depots = useRows('depot')
    .filter(({ ward }) => mine(ward))
    .toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null) || a.name.localeCompare(b.name));
  const [editing, setEditing] = useState<DepotRow | 'new'>();
  return (
    <Section
      title={t('title')}
      aside={
        manages && (
          <Button
            size="sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            // The first thing to do in this room, until there is one.
            {...(depots.length === 0 && { color: 'lamp', variant: 'filled' })}
            onClick={() => setEditing('new')}
          >
            {t('open')}
          </Button>
        )
      }
    >
      {depots.length === 0 && <Text c="dimmed">{t('empty')}</Text>}
      <ul className={entries.list}>
        {depots.map((depot) => (
          <Depot key={depot.id} depot={depot} stock={stock} onEdit={manages ? () => setEditing(depot) : undefined} />
        ))}
      </ul>
      {editing && <DepotForm depot={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </Section>
  );
}

interface DepotProps {
  depot: DepotRow;
  stock: readonly StockRow[];
  /** Left out for who may not change it. */
  onEdit: (() => void) | undefined;
}

function Depot({ depot, stock, onEdit }: DepotProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.depots' });
  const words = usePieceWords();
  const wards = useWards();
  const deed = useDeed();
  const [failure, setFailure] = useState<string>();
  const { id, name, ward, address, closedAt } = depot;
  const holds = holdingsOf(stock, `depot:${id}`);
  const put = async (closed: boolean) => {
    const result = await deed('setDepot', { depotId: id, name, ward, address, closed });
    setFailure(result.done ? undefined : result.why);
  };
  const where = [address, wards.find((one) => one.id === ward)?.name].filter(Boolean).join(' · ');
  return (
    <li className={entries.entry}>
      <div className={entries.head}>
        <h3>{name}</h3>
        {closedAt !== null && <span className={entries.count}>{t('closed')}</span>}
      </div>
      {where && <p className={entries.line}>{where}</p>}
      <p>{holds.length > 0 ? holds.map((row) => words.pieces(row.count, row)).join(' · ') : t('nothing')}</p>
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      {onEdit && (
        <div className={entries.actions}>
          <Button size="sm" aria-label={`${t('edit')}: ${name}`} onClick={onEdit}>
            {t('edit')}
          </Button>
          {closedAt === null ? (
            <ConfirmButton
              size="sm"
              label={t('close')}
              describe={name}
              question={holds.length > 0 ? t('confirmFull') : t('confirm')}
              yes={t('yes')}
              onConfirm={() => put(true)}
            />
          ) : (
            <Button size="sm" aria-label={`${t('reopen')}: ${name}`} onClick={() => void put(false)}>
              {t('reopen')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
