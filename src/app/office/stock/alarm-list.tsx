import { Button } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StockRow } from '../../../domain/model/stock.ts';
import type { StockAlarm } from '../../../domain/rules/stock-alarms.ts';
import { formatCount } from '../../texts/format.ts';
import entries from '../entries.module.css';
import { Section } from '../fields/section.tsx';
import { useWards } from '../use-campaign-rows.ts';
import type { MoveDraft } from './move-draft.ts';
import { negativeBalances, refillFor } from './refill.ts';
import classes from './stock.module.css';
import type { Accounts, NamedAccount } from './use-accounts.ts';
import { usePieceWords } from './use-piece-words.ts';

/** So many at once: the most urgent are what one does today. */
const FEW = 4;
/** A stock that lasts less than this is urgent. */
const URGENT_DAYS = 3;

interface AlarmListProps {
  alarms: readonly StockAlarm[];
  stock: readonly StockRow[];
  accounts: Accounts;
  mine: readonly NamedAccount[];
  onMove(start: MoveDraft): void;
  /** Left out for who can't order. */
  onOrder: (() => void) | undefined;
}

/** What needs doing so that nobody stands in the street without posters: each a sentence with one button. */
export function AlarmList({ alarms, stock, accounts, mine, onMove, onOrder }: AlarmListProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.alarms' });
  const words = usePieceWords();
  const alarmWords = useAlarmWords();
  const [all, setAll] = useState(false);
  const lines = [
    ...negativeBalances(stock, mine).map((row) => (
      <Line
        key={row.id}
        urgent
        words={t('negative', { name: accounts.name(row.account), pieces: words.pieces(row.count, row) })}
      >
        <Button size="sm" onClick={() => onMove({ ...row, from: null, to: row.account, count: -row.count, note: '' })}>
          {t('bookArrival')}
        </Button>
      </Line>
    )),
    ...alarms.map((alarm) => {
      const refill = refillFor(alarm, stock, mine);
      return (
        <Line
          key={alarm.ward}
          urgent={alarm.daysLeft !== null && alarm.daysLeft < URGENT_DAYS}
          words={refill ? alarmWords(alarm) : `${alarmWords(alarm)} ${t('noDepot')}`}
        >
          {refill && (
            <Button size="sm" onClick={() => onMove(refill)}>
              {t('give', { number: formatCount(refill.count), name: accounts.name(refill.from!) })}
            </Button>
          )}
          {!refill && onOrder && (
            <Button size="sm" onClick={onOrder}>
              {t('order')}
            </Button>
          )}
        </Line>
      );
    }),
  ];
  if (lines.length === 0) return null;
  const hidden = lines.length - FEW;
  return (
    <Section title={t('title')}>
      <ul className={classes.alarms}>{all ? lines : lines.slice(0, FEW)}</ul>
      {hidden > 0 && !all && (
        <Button size="sm" mt="sm" onClick={() => setAll(true)}>
          {t('more', { count: hidden })}
        </Button>
      )}
    </Section>
  );
}

function Line({ words, urgent, children }: { words: string; urgent: boolean; children: ReactNode }) {
  return (
    <li className={classes.alarm}>
      <p className={urgent ? entries.warning : undefined}>
        {urgent && <IconAlertTriangleFilled size={16} aria-hidden />} <span>{words}</span>
      </p>
      {children}
    </li>
  );
}

/** 'Ostelbien hat noch 12 Plakate, bei dem Tempo reicht das 2 Tage.' */
function useAlarmWords() {
  const { t } = useTranslation('stock', { keyPrefix: 'office.alarms' });
  const wards = useWards();
  const name = (id: string) => wards.find((ward) => ward.id === id)?.name ?? id;
  const lasting = (days: number | null) => {
    if (days === null) return t('idle');
    return days < 1 ? t('today') : t('lasts', { count: Math.floor(days) });
  };
  return ({ ward, tandem, reach, left, daysLeft }: StockAlarm): string => {
    const who = tandem === null ? name(ward) : t('both', { one: name(ward), other: name(tandem) });
    const said = { who, left: formatCount(left), number: formatCount(reach) };
    if (reach === 0) return t(tandem === null ? 'dry' : 'dryBoth', said);
    return `${t(tandem === null ? 'holds' : 'holdsBoth', said)} ${lasting(daysLeft)}`;
  };
}
