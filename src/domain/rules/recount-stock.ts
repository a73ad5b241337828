import type { StockRow } from '../model/stock.ts';
import type { View } from '../view.ts';
import { stockId } from './ledger.ts';
import { netMoves } from './net-moves.ts';

/**
 * All balances counted anew, from the transfers and from what the steps of every poster's life moved: what the `stock` rows
 * must say, by their id, without those that come to nothing. Only where all steps are known: the server, the office, leads.
 */
export function recountStock(view: View): Map<string, StockRow> {
  const counts = new Map<string, StockRow>();
  const add = (account: string, { format, motif }: Pick<StockRow, 'format' | 'motif'>, pieces: number) => {
    const id = stockId(account, format, motif);
    const known = counts.get(id);
    if (known) known.count += pieces;
    else counts.set(id, { id, account, format, motif, count: pieces });
  };
  for (const transfer of view.all('transfer')) {
    add(transfer.from, transfer, -transfer.count);
    add(transfer.to, transfer, transfer.count);
  }
  for (const placement of view.all('placement')) {
    for (const [account, pieces] of netMoves(placement)) add(account, placement, pieces);
  }
  for (const [id, { count }] of counts) if (count === 0) counts.delete(id);
  return counts;
}

/** An account where the rows say one thing and the recount another. */
export interface Discrepancy {
  /** Of the stock row, `<account>/<format>/<motif or ->`. */
  readonly id: string;
  readonly booked: number;
  readonly recounted: number;
}

/** Where the books are wrong, by id; nowhere, unless somebody wrote into the database by hand. */
export function discrepancies(view: View): Discrepancy[] {
  const recount = recountStock(view);
  const booked = new Map([...view.all('stock')].map(({ id, count }) => [id, count]));
  return [...new Set([...booked.keys(), ...recount.keys()])]
    .map((id) => ({ id, booked: booked.get(id) ?? 0, recounted: recount.get(id)?.count ?? 0 }))
    .filter(({ booked, recounted }) => booked !== recounted)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
