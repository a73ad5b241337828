import type { TransferRow } from '../../../domain/model/stock.ts';

interface Filter {
  /** '' for all. */
  readonly account: string;
  /** Only what the books could not cover. */
  readonly overStock: boolean;
}

/** The movements that touch one of these accounts and pass the filter, newest first. */
export function showTransfers(
  transfers: readonly TransferRow[],
  mine: ReadonlySet<string>,
  { account, overStock }: Filter,
): TransferRow[] {
  return transfers
    .filter(({ from, to }) => mine.has(from) || mine.has(to))
    .filter(({ from, to }) => account === '' || from === account || to === account)
    .filter((transfer) => !overStock || transfer.overStock)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
