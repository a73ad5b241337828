import type { Account, StockRow } from '../../../domain/model/stock.ts';
import { keepsLedger, type Piece } from '../../../domain/rules/ledger.ts';
import type { View } from '../../../domain/view.ts';

/**
 * What an account holds by the books, the most first; below zero where more left it than ever came. As long as the campaign
 * does not count its posters, nothing is below zero: what hangs came from nowhere then.
 */
export function holdingsOf(view: View, account: Account): StockRow[] {
  const counts = keepsLedger(view);
  const rows: StockRow[] = [];
  for (const row of view.all('stock')) {
    if (row.account === account && (row.count > 0 || (counts && row.count < 0))) rows.push(row);
  }
  return rows.sort((a, b) => b.count - a.count);
}

/** What somebody most likely takes out of an account: what it holds most of, else A1 pairs of the first motif. */
export function likelyPiece(view: View, account: Account): Piece {
  const [most] = holdingsOf(view, account);
  if (most && most.count > 0) return { format: most.format, motif: most.motif };
  return { format: 'a1-pair', motif: view.get('campaign', 'campaign')?.motifs[0]?.id ?? null };
}
