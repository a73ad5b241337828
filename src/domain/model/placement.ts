import * as z from 'zod/mini';
import { fix, instant, latitude, longitude, rowId } from './fields.ts';

/** `both`: a pair, one poster on each side of the post. Front faces oncoming traffic. */
export const side = z.enum(['both', 'front', 'back']);
export type Side = z.infer<typeof side>;

/** planned: wished by the office · hung · undone: never hung, a slip of the thumb · taken-down. */
const placementState = z.enum(['planned', 'hung', 'undone', 'taken-down']);

/**
 * Something about a placement that a person must look at: `embargo`, `excluded:<reason>`, `too-close`, `post-full`,
 * `unknown-post`. It stays after it is cleared, so that the office can see what was decided.
 */
export const flag = z.strictObject({
  code: z.string().check(z.minLength(1), z.maxLength(160)),
  cleared: z.nullable(z.strictObject({ by: z.nullable(rowId), at: instant })),
});
export type Flag = z.infer<typeof flag>;

/** One poster (or pair) at one place, with a life. */
export const placementRow = z.strictObject({
  id: rowId,
  post: rowId,
  /** Where the post stands, kept here so that a placement outlives its post. */
  lon: longitude,
  lat: latitude,
  ward: z.nullable(rowId),
  motif: z.nullable(rowId),
  side,
  state: placementState,
  /** The member who hung or planned it; null where the reader's role may not know. */
  by: z.nullable(rowId),
  /** When it got into this state, by the phone's clock corrected by the server's. */
  at: instant,
  /** When it was hung; stays when it is taken down. */
  hungAt: z.nullable(instant),
  fix: z.nullable(fix),
  flags: z.array(flag).check(z.maxLength(20)),
});
export type PlacementRow = z.infer<typeof placementRow>;
