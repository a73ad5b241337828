import * as z from 'zod/mini';
import { instant, latitude, longitude, rowId } from './fields.ts';

/** lamp: the rules of the city for lamp posts hold · fence and stand: private ground · large: a place for large formats. */
export const postKind = z.enum(['lamp', 'fence', 'stand', 'large']);
export type PostKind = z.infer<typeof postKind>;

/** A place that a volunteer found in the street and the city pack does not know: a lamp post, or something else that carries posters. */
export const postRow = z.strictObject({
  id: rowId,
  kind: postKind,
  lon: longitude,
  lat: latitude,
  ward: z.nullable(rowId),
  street: z.nullable(z.string()),
  by: z.nullable(rowId),
  at: instant,
});
export type PostRow = z.infer<typeof postRow>;
