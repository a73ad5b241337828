import * as z from 'zod/mini';
import { rowId, shortText } from './fields.ts';

/** A ward's wishes; its borders and residents are in the city pack under the same id. */
export const wardRow = z.strictObject({
  id: rowId,
  name: shortText,
  /** The ward that it shares its stock with; that one names this one. */
  tandem: z.nullable(rowId),
  target: z.int().check(z.minimum(0), z.maximum(1_000_000)),
});
export type WardRow = z.infer<typeof wardRow>;
