import type { Account } from '../../../domain/model/stock.ts';
import type { Piece } from '../../../domain/rules/ledger.ts';

/** A movement as somebody fills it in: no account yet, and NaN while the number is empty. */
export interface MoveDraft extends Piece {
  readonly from: Account | null;
  readonly to: Account | null;
  readonly count: number;
  readonly note: string;
}

export const newMove = (motif: string | null): MoveDraft => ({
  from: null,
  to: null,
  format: 'a1-pair',
  motif,
  count: Number.NaN,
  note: '',
});

/** The arguments of moveStock; what is missing is for its schema to name. The id is the form's: a second press moves nothing. */
export const toMoveStock =
  (transferId: string) =>
  ({ from, to, format, motif, count, note }: MoveDraft) => ({
    transferId,
    from: from ?? undefined,
    to: to ?? undefined,
    format,
    motif,
    count,
    note: note.trim() || null,
  });
