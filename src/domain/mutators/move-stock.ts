import * as z from 'zod/mini';
import { rowId, uuid } from '../model/fields.ts';
import { account, posterFormat, transferRow } from '../model/stock.ts';
import { type Actor, applied, defineFact, parked } from '../mutator.ts';
import { balance, book, keepsLedger } from '../rules/ledger.ts';
import type { View } from '../view.ts';

/**
 * "So many pieces went from here to there": a print order that arrived, a hand-over, a return, a count that was put right.
 * What the books can't cover is booked and marked: the posters are where people say they are.
 */
export const moveStock = defineFact({
  args: z.strictObject({
    transferId: uuid,
    from: account,
    to: account,
    format: posterFormat,
    motif: z.nullable(rowId),
    count: transferRow.shape.count,
    note: transferRow.shape.note,
  }),
  run(tx, { transferId, from, to, count, note, ...piece }, { actor, at, receivedAt }) {
    const known = tx.get('transfer', transferId);
    if (known) {
      // Both sides of a hand-over may tell it under one id. Other pieces under the same id are another movement.
      const told = { from, to, count, ...piece };
      const same = Object.entries(told).every(([field, value]) => known[field as keyof typeof told] === value);
      return same ? applied() : parked('already-exists', transferId);
    }
    const unknown = [from, to].find((name) => !isAccount(tx, name));
    if (unknown !== undefined) return parked('unknown-account', unknown);
    if (from === to) return parked('invalid', 'to');
    if (!mayMove(tx, actor, from, to)) return parked('not-allowed', `${from} > ${to}`);
    const overStock = from !== 'print' && keepsLedger(tx) && balance(tx, from, piece) < count;
    book(tx, from, to, piece, count);
    tx.put('transfer', { id: transferId, from, to, ...piece, count, note, by: actor.id, at, receivedAt, overStock });
    return applied(overStock ? ['over-stock'] : []);
  },
});

/** What hangs is moved by the posters' own steps, never by hand. */
function isAccount(view: View, name: string): boolean {
  const [kind, id] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
  if (kind === 'depot' || kind === 'ward' || kind === 'team') return view.get(kind, id) !== undefined;
  return name !== 'street';
}

/**
 * The office books the print order; leads move everything else, for wards help each other out; anybody what comes to or
 * from the own team, even a closed one: its posters must still be handed over.
 */
function mayMove(view: View, actor: Actor, from: string, to: string): boolean {
  if (from === 'print' || to === 'print') return actor.role === 'office';
  if (actor.role !== 'volunteer') return true;
  const team = view.get('member', actor.id)?.team ?? null;
  return team !== null && [from, to].includes(`team:${team}`);
}
