import type { Account } from '../model/stock.ts';
import type { View } from '../view.ts';
import { type Piece, stockId } from './ledger.ts';
import { netMoves } from './net-moves.ts';
import { wardOfAccount } from './ward-of-account.ts';

/** Where so many pieces are. All but `printed` add up to `printed`; below zero where more left a place than ever came. */
export interface StockFigures {
  readonly printed: number;
  readonly depots: number;
  /** In the wards' own accounts. */
  readonly wards: number;
  readonly teams: number;
  readonly hanging: number;
  readonly lost: number;
  readonly scrapped: number;
  readonly returned: number;
}

/** One ward's part, or with `ward: null` what belongs to none. These add up to the whole. */
export interface WardStock extends StockFigures {
  readonly ward: string | null;
  /** The ward that it shares its stock with. */
  readonly tandem: string | null;
  /** What depots, teams and account of the tandem hold: it may be taken from too. 0 without a tandem. */
  readonly shared: number;
}

export interface KindStock extends StockFigures, Piece {}

export interface Stock {
  readonly whole: StockFigures;
  /** By ward id, all wards; last what belongs to none. */
  readonly wards: readonly WardStock[];
  /** By format, then motif; only kinds that were ever booked. */
  readonly kinds: readonly KindStock[];
}

type Counts = { -readonly [K in keyof StockFigures]: number };

/**
 * Where all posters are. What the wards' depots, teams and accounts hold, and what of theirs hangs, was lost, scrapped or
 * returned: by the ward where the poster hangs or hung, or whose account gave it away. Needs every poster's steps (office, leads).
 * @param only counts just these kinds of poster
 */
export function stockFigures(view: View, only: (piece: Piece) => boolean = () => true): Stock {
  const whole = nothing();
  const kinds = new Map<string, { piece: Piece; counts: Counts }>();
  const wards = new Map<string | null, Counts>([...view.all('ward')].map(({ id }) => [id, nothing()]));
  const none = nothing();
  const wardCounts = (ward: string | null) => wards.get(ward) ?? none;

  for (const row of view.all('stock')) {
    if (!only(row)) continue;
    const { account, format, motif, count } = row;
    const id = stockId('', format, motif);
    const kind = kinds.get(id) ?? { piece: { format, motif }, counts: nothing() };
    kinds.set(id, kind);
    const column = columnOf(account);
    for (const counts of [whole, kind.counts]) put(counts, column, count);
    if (isHeld(column)) put(wardCounts(wardOfAccount(view, account)), column, count);
  }
  // What everybody shares has no ward in its account: it is where the piece came from or hangs.
  for (const { from, to, count, ...piece } of view.all('transfer')) {
    if (!only(piece)) continue;
    const counts = wardCounts(wardOfAccount(view, from) ?? wardOfAccount(view, to));
    if (!isHeld(columnOf(from))) put(counts, columnOf(from), -count);
    if (!isHeld(columnOf(to))) put(counts, columnOf(to), count);
  }
  for (const placement of view.all('placement')) {
    if (!only(placement)) continue;
    for (const [account, pieces] of netMoves(placement)) {
      const column = columnOf(account);
      if (!isHeld(column)) put(wardCounts(placement.ward), column, pieces);
    }
  }
  return {
    whole,
    wards: [
      ...[...view.all('ward')]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id: ward, tandem }) => ({
          ward,
          tandem,
          shared: tandem === null ? 0 : inHands(wardCounts(tandem)),
          ...wardCounts(ward),
        })),
      { ward: null, tandem: null, shared: 0, ...none },
    ],
    kinds: [...kinds.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { piece, counts }]) => ({ ...piece, ...counts })),
  };
}

/** What can be taken and hung: in depots, with wards and teams. */
export const inHands = ({ depots, wards, teams }: StockFigures): number => depots + wards + teams;

const nothing = (): Counts => ({
  printed: 0,
  depots: 0,
  wards: 0,
  teams: 0,
  hanging: 0,
  lost: 0,
  scrapped: 0,
  returned: 0,
});

const COLUMNS: Readonly<Record<string, keyof StockFigures>> = {
  print: 'printed',
  depot: 'depots',
  ward: 'wards',
  team: 'teams',
  street: 'hanging',
  lost: 'lost',
  scrap: 'scrapped',
  returned: 'returned',
};

function columnOf(account: Account): keyof StockFigures {
  const colon = account.indexOf(':');
  return COLUMNS[colon < 0 ? account : account.slice(0, colon)]!;
}

const isHeld = (column: keyof StockFigures) => column === 'depots' || column === 'wards' || column === 'teams';

/** The print shop's balance is what it gave away: printed is as much, above zero. */
function put(counts: Counts, column: keyof StockFigures, count: number): void {
  counts[column] += column === 'printed' ? -count : count;
}
