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

/** An account that gave away more than ever came. */
export interface Shortfall {
  /** So many pieces of all kinds. */
  readonly count: number;
  /** The kind that most of them are of. */
  readonly worst: StockRow;
}

/**
 * Accounts with something below zero, the worst first. What is lost may be: it was found again, and nobody had missed it.
 * None before the first print order: until then nobody counts.
 */
export function shortfalls(stock: readonly StockRow[], accounts: readonly NamedAccount[]): Shortfall[] {
  if (!stock.some(({ account }) => account === 'print')) return [];
  const mine = new Set(accounts.map(({ id }) => id).filter((id) => id !== 'print' && id !== 'lost'));
  const found = new Map<string, Shortfall>();
  for (const row of stock) {
    if (row.count >= 0 || !mine.has(row.account)) continue;
    const { count = 0, worst = row } = found.get(row.account) ?? {};
    found.set(row.account, { count: count - row.count, worst: row.count < worst.count ? row : worst });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.worst.id < b.worst.id ? -1 : 1));
}
