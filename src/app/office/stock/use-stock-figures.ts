import { useMemo } from 'react';
import type { PosterFormat } from '../../../domain/model/stock.ts';
import { type StockAlarm, stockAlarms } from '../../../domain/rules/stock-alarms.ts';
import { type Stock, stockFigures } from '../../../domain/rules/stock-figures.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';

/** Where all posters are, of one format or ('') of all. Counted anew only when a row that counts is another. */
export function useStockFigures(format: PosterFormat | ''): Stock {
  const client = useCampaignClient();
  const rows = useCountedRows();
  // The rows stand for the view, which is another after each change.
  return useMemo(
    () => stockFigures(client.view, (piece) => format === '' || piece.format === format),
    [client, format, ...rows],
  );
}

/** Which wards run dry, most urgent first; looked at again every few minutes, since the pace is one of time. */
export function useStockAlarms(): StockAlarm[] {
  const client = useCampaignClient();
  const now = useNow(5 * 60_000);
  const rows = useCountedRows();
  const campaign = useCampaignRow();
  return useMemo(() => stockAlarms(client.view, now), [client, now, campaign, ...rows]);
}

/** Always the same six, so that they can stand among the dependencies of a memo. */
function useCountedRows() {
  return [
    useRows('placement'),
    useRows('stock'),
    useRows('transfer'),
    useRows('ward'),
    useRows('team'),
    useRows('depot'),
  ] as const;
}
