import type { PlacementRow } from '../model/placement.ts';
import type { Account, PosterFormat, StockRow } from '../model/stock.ts';
import type { Actor } from '../mutator.ts';
import type { Transaction, View } from '../view.ts';

/** What kind of poster, as the ledger counts it. */
export type Piece = Pick<StockRow, 'format' | 'motif'>;

export const stockId = (account: Account, format: PosterFormat, motif: string | null): string =>
  `${account}/${format}/${motif ?? '-'}`;

/** How many pieces the books say that an account holds. */
export function balance(view: View, account: Account, { format, motif }: Piece): number {
  return view.get('stock', stockId(account, format, motif))?.count ?? 0;
}

/** How many pieces an account holds that this one could be: where nobody said which motif, any of its format. */
export function held(view: View, account: Account, piece: Piece): number {
  if (piece.motif !== null) return balance(view, account, piece);
  let sum = 0;
  for (const row of view.all('stock')) if (row.account === account && row.format === piece.format) sum += row.count;
  return sum;
}

/** Books pieces from one account to another. The sum over all accounts never changes: every piece that comes has left. */
export function book(tx: Transaction, from: Account, to: Account, piece: Piece, count = 1): void {
  if (from === to || count === 0) return;
  add(tx, from, piece, -count);
  add(tx, to, piece, count);
}

function add(tx: Transaction, account: Account, { format, motif }: Piece, count: number): void {
  const id = stockId(account, format, motif);
  tx.put('stock', { id, account, format, motif, count: balance(tx, account, { format, motif }) + count });
}

/** Whether the campaign counts its posters: it does as soon as a print order is in the books. */
export function keepsLedger(view: View): boolean {
  for (const { account } of view.all('stock')) if (account === 'print') return true;
  return false;
}

/**
 * The account that a poster comes from when this actor hangs it here: the team's; without a team, or where it has none
 * left, that of the ward, then of the ward's tandem; where none is left anywhere, the first of these, which goes below zero.
 */
export function handsOf(view: View, actor: Pick<Actor, 'id'>, ward: string | null, piece: Piece): Account {
  const team = teamOf(view, actor);
  const home = ward ?? (team && view.get('team', team)?.ward) ?? null;
  const tandem = home === null ? null : (view.get('ward', home)?.tandem ?? null);
  const accounts: Account[] = [];
  if (team) accounts.push(`team:${team}`);
  if (home !== null) accounts.push(`ward:${home}`);
  if (tandem !== null) accounts.push(`ward:${tandem}`);
  return accounts.find((account) => held(view, account, piece) > 0) ?? accounts[0] ?? 'returned';
}

/** The account that a poster goes to when this actor takes it along. */
export function bagOf(view: View, actor: Pick<Actor, 'id'>, { ward }: Pick<PlacementRow, 'ward'>): Account {
  const team = teamOf(view, actor);
  if (team) return `team:${team}`;
  return ward === null ? 'returned' : `ward:${ward}`;
}

/** The actor's team while it is open. */
export function teamOf(view: View, actor: Pick<Actor, 'id'>): string | null {
  const team = view.get('member', actor.id)?.team ?? null;
  return team !== null && view.get('team', team)?.closedAt === null ? team : null;
}
