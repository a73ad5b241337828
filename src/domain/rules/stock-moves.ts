import type { Fate, Move, PlacementState, StepKind } from '../model/placement.ts';
import type { Account } from '../model/stock.ts';

const HOLDS: Readonly<Partial<Record<PlacementState, Account>>> = {
  hung: 'street',
  checked: 'street',
  damaged: 'street',
  covered: 'street',
  'to-move': 'street',
  repaired: 'street',
  replaced: 'street',
  missing: 'lost',
};

/** The account that a poster in this state is in; undefined where it has none of its own (not hung yet, or put away). */
export const accountOf = (state: PlacementState | 'new'): Account | undefined =>
  state === 'new' ? undefined : HOLDS[state];

/**
 * What moves between accounts when a step is done: a hang takes one piece out of the hands of who hangs it, a missing one
 * is lost until somebody finds it, a replacement takes a new one and scraps the old.
 * @param hands the account that whoever does it carries
 */
export function stockMoves(
  before: PlacementState | 'new',
  kind: StepKind,
  after: PlacementState,
  hands: Account,
  fate: Fate | null,
): Move[] {
  const from = accountOf(before);
  if (kind === 'replace') {
    const old: Move[] = from === 'street' ? [{ from, to: 'scrap' }] : [];
    return [...old, { from: hands, to: 'street' }];
  }
  if (kind === 'take-down') {
    const to = fate === 'scrapped' ? 'scrap' : fate === 'stolen' ? 'lost' : hands;
    return from === undefined || from === to ? [] : [{ from, to }];
  }
  const to = accountOf(after);
  if (to === undefined || from === to) return [];
  return [{ from: from ?? hands, to }];
}
