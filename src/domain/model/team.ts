import * as z from 'zod/mini';
import { instant, rowId, shortText } from './fields.ts';

/** Four signs that nobody mishears or misreads: no 0 and O, no 1, I and L. */
export const teamCode = z.string().check(z.regex(/^[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{4}$/));

/** People who hang together and carry one stock. Who belongs to it stands in the members' rows. */
export const teamRow = z.strictObject({
  id: rowId,
  name: shortText,
  ward: z.nullable(rowId),
  /** Says which team, at a hand-over and when somebody joins. */
  code: teamCode,
  closedAt: z.nullable(instant),
});
export type TeamRow = z.infer<typeof teamRow>;
