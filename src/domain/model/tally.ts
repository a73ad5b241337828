import * as z from 'zod/mini';
import { day, rowId } from './fields.ts';

const count = z.int().check(z.minimum(0), z.maximum(10_000));

/** What is counted at doors. Nothing else is ever kept of a conversation. */
export const doorCounts = z.strictObject({
  notHome: count,
  opened: count,
  conversation: count,
  friendly: count,
  flyer: count,
});
export type DoorCounts = z.infer<typeof doorCounts>;
export const COUNTED = [
  'notHome',
  'opened',
  'conversation',
  'friendly',
  'flyer',
] as const satisfies (keyof DoorCounts)[];

/** One section on one day by one phone: sums of at least FEWEST_HOMES households, with a day and no time. */
export const tallyRow = z.strictObject({
  id: rowId,
  turf: rowId,
  section: rowId,
  shift: z.nullable(rowId),
  ward: z.nullable(rowId),
  group: z.nullable(rowId),
  day,
  ...doorCounts.shape,
  by: z.nullable(rowId),
});
export type TallyRow = z.infer<typeof tallyRow>;
