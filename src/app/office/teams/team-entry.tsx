import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StockRow } from '../../../domain/model/stock.ts';
import type { TeamRow } from '../../../domain/model/team.ts';
import type { TourRow } from '../../../domain/model/tour.ts';
import entries from '../entries.module.css';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { holdingsOf } from '../stock/holdings-of.ts';
import { usePieceWords } from '../stock/use-piece-words.ts';
import { useWards } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import classes from './teams.module.css';

interface TeamEntryProps {
  team: TeamRow;
  stock: readonly StockRow[];
  /** Its tours that are still open. */
  tours: readonly TourRow[];
  members: ReactNode;
  /** This person may change it. */
  manages: boolean;
  onEdit(): void;
  onPrint(): void;
}

/** One team: its code, who belongs to it, what it carries and what it still has to do. */
export function TeamEntry({ team, stock, tours, members, manages, onEdit, onPrint }: TeamEntryProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.teams' });
  const words = usePieceWords();
  const wards = useWards();
  const deed = useDeed();
  const [failure, setFailure] = useState<string>();
  const { id, name, ward, code, closedAt } = team;
  const holds = holdingsOf(stock, `team:${id}`);
  const put = async (closed: boolean) => {
    const result = await deed('setTeam', { teamId: id, name, ward, code, closed });
    setFailure(result.done ? undefined : result.why);
  };
  return (
    <li className={entries.entry}>
      <div className={entries.head}>
        <h2>{name}</h2>
        <span className={classes.code} title={t('code')}>
          <span className="visually-hidden">{t('code')} </span>
          {code}
        </span>
      </div>
      <p className={entries.line}>
        {[wards.find((one) => one.id === ward)?.name ?? t('wholeCity'), closedAt !== null && t('closed')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl className={classes.facts}>
        <dt>{t('stock')}</dt>
        <dd>
          {holds.length === 0 && t('noStock')}
          {holds.map((row) => (
            <span key={row.id} data-below={row.count < 0}>
              {words.pieces(row.count, row)}
            </span>
          ))}
        </dd>
        <dt>{t('tours')}</dt>
        <dd>
          {tours.length === 0 && t('noTours')}
          {tours.map((tour) => (
            <span key={tour.id}>{t('tour', { name: tour.name, count: tour.stops.length })}</span>
          ))}
        </dd>
      </dl>
      {members}
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      {manages && (
        <div className={entries.actions}>
          {closedAt === null && (
            <>
              <Button
                size="sm"
                leftSection={<IconPrinter size={16} aria-hidden />}
                aria-label={`${t('print')}: ${name}`}
                onClick={onPrint}
              >
                {t('print')}
              </Button>
              <Button size="sm" aria-label={`${t('edit')}: ${name}`} onClick={onEdit}>
                {t('edit')}
              </Button>
              <ConfirmButton
                size="sm"
                label={t('close')}
                describe={name}
                question={holds.length > 0 ? t('confirmFull') : t('confirm')}
                yes={t('yes')}
                onConfirm={() => put(true)}
              />
            </>
          )}
          {closedAt !== null && (
            <Button size="sm" aria-label={`${t('reopen')}: ${name}`} onClick={() => void put(false)}>
              {t('reopen')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
