import * as z from 'zod/mini';
import { instant, latitude, longitude, rowId } from './fields.ts';

/** A lamp post that a volunteer found in the street and the city pack does not know. */
export const postRow = z.strictObject({
  id: rowId,
  lon: longitude,
  lat: latitude,
  ward: z.nullable(rowId),
  street: z.nullable(z.string()),
  by: z.nullable(rowId),
  at: instant,
});
export type PostRow = z.infer<typeof postRow>;
