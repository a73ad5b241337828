import type { Account, StockRow } from '../../../domain/model/stock.ts';

/** What the books say lies in this account, without what is used up; formats and motifs in a steady order. */
export function holdingsOf(stock: readonly StockRow[], account: Account): StockRow[] {
  return stock.filter((row) => row.account === account && row.count !== 0).sort((a, b) => (a.id < b.id ? -1 : 1));
}
