import type { StockRow } from '../../../domain/model/stock.ts';
import type { StockAlarm } from '../../../domain/rules/stock-alarms.ts';
import type { MoveDraft } from './move-draft.ts';
import type { NamedAccount } from './use-accounts.ts';

/**
 * What would help a ward that runs dry: as much as it lacks, out of the depot that has most of one kind. Undefined where no
 * depot has anything left. Depots of its own ward or of another one are not asked: the first counts already, the second is theirs.
 */
export function refillFor(
  { ward, left, reach }: StockAlarm,
  stock: readonly StockRow[],
  accounts: readonly NamedAccount[],
): MoveDraft | undefined {
  const depots = new Set(accounts.filter((one) => one.kind === 'depot' && one.ward === null).map(({ id }) => id));
  const fullest = stock
    .filter(({ account, count }) => count > 0 && depots.has(account))
    .reduce<StockRow | undefined>((best, row) => (best && best.count >= row.count ? best : row), undefined);
  if (!fullest) return undefined;
  const { account, format, motif, count } = fullest;
  return { from: account, to: `ward:${ward}`, format, motif, count: Math.min(left - reach, count), note: '' };
}

/** Below zero: more left an account than ever came. What is lost may be: it was found again, and nobody had missed it. */
export function negativeBalances(stock: readonly StockRow[], accounts: readonly NamedAccount[]): StockRow[] {
  const mine = new Set(accounts.map(({ id }) => id));
  return stock
    .filter(({ account, count }) => count < 0 && account !== 'print' && account !== 'lost' && mine.has(account))
    .sort((a, b) => a.count - b.count || (a.id < b.id ? -1 : 1));
}
