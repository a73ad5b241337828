import * as z from 'zod/mini';
import { instant, rowId, shortText } from './fields.ts';

/** People who belong together: a local branch, the youth association, a parliamentary group. */
export const groupRow = z.strictObject({
  id: rowId,
  name: shortText,
  /** A closed one keeps its name in what was done. */
  closedAt: z.nullable(instant),
});
export type GroupRow = z.infer<typeof groupRow>;
