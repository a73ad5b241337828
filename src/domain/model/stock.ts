import * as z from 'zod/mini';
import { instant, rowId, shortText } from './fields.ts';

/** a1-pair: two A1 posters that share a post · a0: one A0 · large: a large-format board. Counted in pieces of these. */
export const posterFormat = z.enum(['a1-pair', 'a0', 'large']);
export type PosterFormat = z.infer<typeof posterFormat>;

/**
 * Where posters are: `print` (the print order, the source of all; its balance is minus what was ordered), `depot:<id>`,
 * `ward:<id>`, `team:<id>`, `street` (hanging), `scrap`, `lost`, `returned` (back in the cellar after the campaign).
 */
export const account = z
  .string()
  .check(z.maxLength(72), z.regex(/^(print|street|scrap|lost|returned|(depot|ward|team):.{1,64})$/));
export type Account = z.infer<typeof account>;

/** How many pieces an account holds of one format and motif; below zero where more left it than ever came. */
export const stockRow = z.strictObject({
  /** `<account>/<format>/<motif or ->` */
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  account,
  format: posterFormat,
  /** null: nobody said which. */
  motif: z.nullable(rowId),
  count: z.int(),
});
export type StockRow = z.infer<typeof stockRow>;

/** Pieces that people moved from one account to another. What a poster's own life moves stands in its steps. */
export const transferRow = z.strictObject({
  id: rowId,
  from: account,
  to: account,
  format: posterFormat,
  motif: z.nullable(rowId),
  count: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  note: z.nullable(shortText),
  by: z.nullable(rowId),
  at: instant,
  /** null until the server heard of it. */
  receivedAt: z.nullable(instant),
  /** More left the account than it held by the books. */
  overStock: z.boolean(),
});
export type TransferRow = z.infer<typeof transferRow>;

/** A place where posters are stored: a cellar, a garage, the office. */
export const depotRow = z.strictObject({
  id: rowId,
  name: shortText,
  ward: z.nullable(rowId),
  address: z.nullable(shortText),
  closedAt: z.nullable(instant),
});
export type DepotRow = z.infer<typeof depotRow>;
