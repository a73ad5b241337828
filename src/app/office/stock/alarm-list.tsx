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
import { type MoveDraft, newMove } from './move-draft.ts';
import { refillFor, type Shortfall, shortfalls } from './refill.ts';
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
  const isUrgent = ({ daysLeft }: StockAlarm) => daysLeft !== null && daysLeft < URGENT_DAYS;
  const dry = (alarm: StockAlarm) => {
    const refill = refillFor(alarm, stock, mine);
    return (
      <Line
        key={alarm.ward}
        urgent={isUrgent(alarm)}
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
  };
  const short = ({ count, worst }: Shortfall) => (
    <Line
      key={worst.account}
      urgent
      words={t('short', {
        name: accounts.name(worst.account),
        number: formatCount(count),
        worst: words.pieces(-worst.count, worst),
        count,
      })}
    >
      <Button
        size="sm"
        onClick={() =>
          onMove({ ...newMove(worst.motif), format: worst.format, to: worst.account, count: -worst.count })
        }
      >
        {t('bookArrival')}
      </Button>
    </Line>
  );
  // Who stands in the street with nothing to hang comes first, then books that can't be right, then what is due later.
  const lines = [
    ...alarms.filter(isUrgent).map(dry),
    ...shortfalls(stock, mine).map(short),
    ...alarms.filter((alarm) => !isUrgent(alarm)).map(dry),
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
