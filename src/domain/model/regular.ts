import * as z from 'zod/mini';
import { instant, latitude, longitude, rowId, shortText } from './fields.ts';

/** A place that proved good and shall be used again in the next campaign. */
export const regularRow = z.strictObject({
  /** The post's id. */
  id: rowId,
  lon: longitude,
  lat: latitude,
  ward: z.nullable(rowId),
  note: z.nullable(shortText),
  /** false: it was one, and no longer is. */
  kept: z.boolean(),
  by: z.nullable(rowId),
  at: instant,
});
export type RegularRow = z.infer<typeof regularRow>;
