import * as z from 'zod/mini';
import { instant, rowId } from './fields.ts';
import { role } from './member.ts';

/** An invitation as the office wishes it: who may join, how many, and until when (ms since 1970). */
export const inviteWish = z.strictObject({
  role,
  ward: z.nullable(rowId),
  uses: z.int().check(z.minimum(1), z.maximum(10_000)),
  expiresAt: instant,
});
export type InviteWish = z.infer<typeof inviteWish>;

const YEAR_MS = 366 * 86_400_000;

/** An invitation ends in the future, and within a year: a forgotten link must not stay open for ever. */
export function endsInTime({ expiresAt }: Pick<InviteWish, 'expiresAt'>, now: number): boolean {
  return expiresAt > now && expiresAt <= now + YEAR_MS;
}
