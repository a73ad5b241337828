import type { PlacementRow } from '../model/placement.ts';
import type { Account } from '../model/stock.ts';

const counted = new WeakMap<PlacementRow, ReadonlyMap<Account, number>>();

/**
 * What a poster's whole life moved: pieces by account, below zero where they left it, without what came to nothing. A row is
 * counted once, for rows never change: with 14,000 steps an office page would be late otherwise.
 */
export function netMoves(placement: PlacementRow): ReadonlyMap<Account, number> {
  const known = counted.get(placement);
  if (known) return known;
  const pieces = new Map<Account, number>();
  for (const { moves } of placement.steps) {
    if (!moves) continue;
    for (const { from, to } of moves) {
      pieces.set(from, (pieces.get(from) ?? 0) - 1);
      pieces.set(to, (pieces.get(to) ?? 0) + 1);
    }
  }
  for (const [account, count] of pieces) if (count === 0) pieces.delete(account);
  counted.set(placement, pieces);
  return pieces;
}
