import { Button, Group } from '@mantine/core';
import { IconArrowsExchange, IconListNumbers, IconTruckDelivery } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TransferRow } from '../../../domain/model/stock.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import { useOffline } from '../../ui/use-offline.ts';
import entries from '../entries.module.css';
import pages from '../page.module.css';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';
import { useScope } from '../use-scope.ts';
import { AlarmList } from './alarm-list.tsx';
import { CountForm } from './count-form.tsx';
import { DepotSection } from './depot-section.tsx';
import { FiguresSection } from './figures-section.tsx';
import { type MoveDraft, newMove } from './move-draft.ts';
import { MoveForm } from './move-form.tsx';
import { OrderForm } from './order-form.tsx';
import { RecountSection } from './recount-section.tsx';
import { TandemSection } from './tandem-section.tsx';
import { TransferTable } from './transfer-table.tsx';
import { type NamedAccount, useAccounts } from './use-accounts.ts';
import { usePieceWords } from './use-piece-words.ts';
import { useStockAlarms } from './use-stock-figures.ts';

type Dialog = { readonly kind: 'order' | 'move' | 'count'; readonly start: MoveDraft };

/** Where posters go that nobody is going to hang. */
const AWAY = ['returned', 'scrap', 'lost'] as const;

/** Where the posters are, what to do so that none is missing, and everything that people moved. */
export function StockPage() {
  const { t } = useTranslation('stock', { keyPrefix: 'office' });
  const actor = useCampaign((client) => client.actor);
  const { motifs } = useCampaignRow();
  const offline = useOffline();
  const words = usePieceWords();
  const accounts = useAccounts();
  const stock = useRows('stock');
  const mine = useMyAccounts(accounts.list);
  const inScope = useScope();
  const alarms = useStockAlarms().filter(({ ward }) => inScope(ward));
  const [dialog, setDialog] = useState<Dialog>();
  const [booked, setBooked] = useState<MoveDraft>();
  const motif = motifs[0]?.id ?? null;
  const orders = actor.role === 'office';
  const whole = orders || actor.ward === null;
  const counts = stock.some(({ account }) => account === 'print');
  const movable = mine.filter(({ kind }) => kind !== 'street' && (orders || kind !== 'print'));
  const depots = mine.filter(({ kind, open }) => kind === 'depot' && open);
  const start = (kind: Dialog['kind'], from: MoveDraft = newMove(motif)) => {
    setBooked(undefined);
    setDialog({ kind, start: from });
  };
  const done = (move: MoveDraft) => {
    setDialog(undefined);
    setBooked(move);
  };
  const bookedWords = ({ from, to, count, ...piece }: MoveDraft) => {
    const away = AWAY.find((account) => account === to);
    const said = { pieces: words.pieces(count, piece), from: accounts.name(from!), to: accounts.name(to!) };
    return away ? t(`bookedAway.${away}`, said) : t('booked', said);
  };
  const recount = (moved: TransferRow) =>
    start('count', { ...newMove(moved.motif), from: moved.from, format: moved.format });
  const props = { accounts: movable, onDone: done, onClose: () => setDialog(undefined) };
  return (
    <div className={pages.wide}>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('title')}</h1>
        <Group gap="sm">
          {counts && (
            <>
              <Button leftSection={<IconArrowsExchange size={18} aria-hidden />} onClick={() => start('move')}>
                {t('move.open')}
              </Button>
              <Button leftSection={<IconListNumbers size={18} aria-hidden />} onClick={() => start('count')}>
                {t('count.open')}
              </Button>
            </>
          )}
          {orders && depots.length > 0 && (
            <Button
              color="lamp"
              variant="filled"
              leftSection={<IconTruckDelivery size={18} aria-hidden />}
              onClick={() => start('order')}
            >
              {t('order.open')}
            </Button>
          )}
        </Group>
      </div>
      <p role="status" className={pages.lead}>
        {booked && [bookedWords(booked), offline && t('sentLater')].filter(Boolean).join(' ')}
      </p>
      <div className={pages.column}>
        {!counts && (
          <div className={entries.empty}>
            <strong>{t('empty')}</strong>
            <span>{depots.length === 0 && orders ? t('emptyNoDepot') : t('emptyHint')}</span>
          </div>
        )}
        <AlarmList
          alarms={alarms}
          stock={stock}
          accounts={accounts}
          mine={mine}
          onMove={(draft) => start('move', draft)}
          onOrder={orders && depots.length > 0 ? () => start('order') : undefined}
        />
        {counts && <FiguresSection whole={whole} />}
        <div className={pages.columns}>
          <div className={pages.column}>
            <DepotSection />
          </div>
          <div className={pages.column}>
            <TandemSection />
            {whole && counts && <RecountSection accounts={accounts} />}
          </div>
        </div>
        {counts && <TransferTable accounts={accounts} mine={mine} onCount={recount} />}
      </div>
      {dialog?.kind === 'order' && <OrderForm {...props} depots={depots} motif={motif} />}
      {dialog?.kind === 'move' && <MoveForm {...props} start={dialog.start} />}
      {dialog?.kind === 'count' && (
        <CountForm {...props} start={dialog.start} accounts={movable.filter(({ kind }) => kind !== 'print')} />
      )}
    </div>
  );
}

/** The accounts that this person looks after, and those that everybody shares. Closed ones stay while they hold something. */
function useMyAccounts(list: readonly NamedAccount[]): readonly NamedAccount[] {
  const inScope = useScope();
  const stock = useRows('stock');
  return useMemo(() => {
    const held = new Set(stock.filter(({ count }) => count !== 0).map(({ account }) => account));
    return list.filter(({ id, ward, open }) => inScope(ward) && (open || held.has(id)));
  }, [list, stock, inScope]);
}
