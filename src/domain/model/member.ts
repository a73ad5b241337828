import * as z from 'zod/mini';
import { instant, rowId, shortText } from './fields.ts';

export const role = z.enum(['volunteer', 'lead', 'office']);
export type Role = z.infer<typeof role>;

/** Somebody who takes part. A display name is all that is asked for. */
export const memberRow = z.strictObject({
  id: rowId,
  name: shortText,
  role,
  /** The ward a lead looks after, or a volunteer feels at home in; null: the whole city. */
  ward: z.nullable(rowId),
  /** The team they hang with. */
  team: z.nullable(rowId),
  joinedAt: instant,
  revokedAt: z.nullable(instant),
});
export type MemberRow = z.infer<typeof memberRow>;
