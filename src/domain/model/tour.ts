import * as z from 'zod/mini';
import { day, instant, latitude, longitude, rowId, shortText } from './fields.ts';

export const tourKind = z.enum(['hang', 'check', 'take-down']);
export type TourKind = z.infer<typeof tourKind>;

/** Why a stop was left out. */
export const skipReason = z.enum(['blocked', 'occupied', 'not-found', 'forbidden', 'dangerous', 'other']);
export type SkipReason = z.infer<typeof skipReason>;

/** One post of a tour. That it is done is never stored: it shows in what happened to its placement (rules/tour-progress.ts). */
export const stop = z.strictObject({
  id: rowId,
  post: rowId,
  lon: longitude,
  lat: latitude,
  /** What is reserved there, or hangs there. */
  placement: rowId,
  skipped: z.nullable(z.strictObject({ reason: skipReason, at: instant })),
});
export type Stop = z.infer<typeof stop>;

/** An ordered list of stops for one team. */
export const tourRow = z.strictObject({
  id: rowId,
  name: shortText,
  kind: tourKind,
  /** null: nobody has it yet, any team may take it. */
  team: z.nullable(rowId),
  ward: z.nullable(rowId),
  /** The day that it is meant for. */
  day: z.nullable(day),
  stops: z.array(stop).check(z.maxLength(500)),
  /** closed: over, whatever was left. */
  state: z.enum(['open', 'closed']),
  by: z.nullable(rowId),
  at: instant,
});
export type TourRow = z.infer<typeof tourRow>;
