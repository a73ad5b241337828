import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/model/stock.ts';
import { type Discrepancy, discrepancies } from '../../../domain/rules/recount-stock.ts';
import { formatCount, formatInstant } from '../../texts/format.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { Section } from '../fields/section.tsx';
import { useCampaignRow } from '../use-campaign-rows.ts';
import type { Accounts } from './use-accounts.ts';
import { usePieceWords } from './use-piece-words.ts';

interface Recount {
  readonly at: number;
  readonly printed: number;
  readonly found: readonly Discrepancy[];
}

/** Adds everything up anew, from the print shop to the street, and says whether the books agree. */
export function RecountSection({ accounts }: { accounts: Accounts }) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.recount' });
  const client = useCampaignClient();
  const { timezone } = useCampaignRow();
  const words = usePieceWords();
  const [last, setLast] = useState<Recount>();
  const recount = () => {
    const { view } = client;
    const printed = [...view.all('stock')].filter(({ account }) => account === 'print');
    setLast({
      at: Date.now(),
      printed: -printed.reduce((sum, { count }) => sum + count, 0),
      found: discrepancies(view),
    });
  };
  const line = ({ id, booked, recounted }: Discrepancy) => {
    const [account = '', format = 'a1-pair', motif = '-'] = splitId(id);
    const kind = words.piece({ format: format as 'a1-pair', motif: motif === '-' ? null : motif });
    return t('off', {
      name: accounts.name(account as Account),
      kind,
      booked: formatCount(booked),
      recounted: formatCount(recounted),
    });
  };
  return (
    <Section
      title={t('title')}
      aside={
        <Button size="sm" onClick={recount}>
          {t('start')}
        </Button>
      }
    >
      <div role="status">
        {!last && <Text c="dimmed">{t('hint')}</Text>}
        {last && last.found.length === 0 && (
          <p>{t('right', { number: formatCount(last.printed), when: formatInstant(last.at, timezone) })}</p>
        )}
        {last && last.found.length > 0 && (
          <>
            <p className={entries.warning}>{t('wrong', { count: last.found.length })}</p>
            <ul>
              {last.found.map((one) => (
                <li key={one.id}>{line(one)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}

/** `<account>/<format>/<motif>`; no part of it has a slash of its own but the account, whose id might. */
function splitId(id: string): string[] {
  const parts = id.split('/');
  return [parts.slice(0, -2).join('/'), ...parts.slice(-2)];
}
