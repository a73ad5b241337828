import * as z from 'zod/mini';
import { day, instant, latitude, longitude, rowId, shortText, uuid } from './fields.ts';

const longText = z.string().check(z.trim(), z.minLength(1), z.maxLength(10_000));

/** What the city (or anybody) complained about, until the answer is out. */
export const complaintRow = z.strictObject({
  id: rowId,
  /** As the notice names it: "Halberstädter Straße 12". */
  place: shortText,
  lon: z.nullable(longitude),
  lat: z.nullable(latitude),
  reason: shortText,
  /** The last day to put it right. */
  deadline: z.nullable(day),
  /** The notice itself; only the office and leads have it. */
  notice: z.nullable(longText),
  placement: z.nullable(rowId),
  /** Who puts it right: a team, or one member; null and null: nobody yet. */
  team: z.nullable(rowId),
  member: z.nullable(rowId),
  /** What was done, with its proof. */
  fixed: z.nullable(
    z.strictObject({
      at: instant,
      by: z.nullable(rowId),
      lon: z.nullable(longitude),
      lat: z.nullable(latitude),
      note: z.nullable(shortText),
      photo: z.nullable(uuid),
    }),
  ),
  /** When the answer went to the city. */
  answeredAt: z.nullable(instant),
  by: z.nullable(rowId),
  at: instant,
});
export type ComplaintRow = z.infer<typeof complaintRow>;
