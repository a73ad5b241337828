import * as z from 'zod/mini';
import { day, instant, latitude, longitude, rowId, shortText } from './fields.ts';

/** Which posts it takes: one or many by id, all along a street, or all inside a ring of [lon, lat]. */
export const exclusionTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('posts'), posts: z.array(rowId).check(z.minLength(1), z.maxLength(20_000)) }),
  z.strictObject({ kind: z.literal('street'), street: shortText }),
  z.strictObject({
    kind: z.literal('polygon'),
    ring: z.array(z.tuple([longitude, latitude])).check(z.minLength(3), z.maxLength(5_000)),
  }),
]);
export type ExclusionTarget = z.infer<typeof exclusionTarget>;

/** From the first day to the last, both included, in the campaign's timezone. */
export const season = z
  .strictObject({ from: day, until: day })
  .check(z.refine((s) => s.from <= s.until, { error: 'season ends before it starts', path: ['until'] }));

export const exclusionRow = z.strictObject({
  id: rowId,
  target: exclusionTarget,
  /** A short key (`lichterwelten`) that the app may have words for, or the office's own words. */
  reason: shortText,
  /** null: at any time. */
  season: z.nullable(season),
  by: z.nullable(rowId),
  at: instant,
  liftedAt: z.nullable(instant),
});
export type ExclusionRow = z.infer<typeof exclusionRow>;
