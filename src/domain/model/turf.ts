import * as z from 'zod/mini';
import { HOUSE_NUMBER } from '../geometry/house-number.ts';
import { day, instant, latitude, longitude, rowId, shortText } from './fields.ts';

/**
 * The fewest households that a count may stand for: what is counted of five may be traced to one. Sections of fewer are
 * merged with their neighbour before anything is stored (rules/cut-sections.ts), and no row can hold a smaller one.
 */
export const FEWEST_HOMES = 6;

/** What a house number looks like ("12", "12a", "14/15"), so that nothing else can be written there. */
export const houseNumber = z.string().check(z.regex(HOUSE_NUMBER));

/** A piece of street that is counted as one: a side of it, or what was merged. */
export const section = z.strictObject({
  id: rowId,
  /** The streets' names; more than one where small pieces were merged. */
  streets: z.array(shortText).check(z.minLength(1), z.maxLength(40)),
  side: z.enum(['odd', 'even', 'both']),
  /** Street and house numbers in walking order; empty where the pack has no addresses. */
  doors: z
    .array(z.strictObject({ street: shortText, numbers: z.array(houseNumber).check(z.maxLength(400)) }))
    .check(z.maxLength(40)),
  /** Households there, as far as the pack knows; never fewer than FEWEST_HOMES. */
  homes: z.int().check(z.minimum(FEWEST_HOMES), z.maximum(100_000)),
  /** Where it begins, for the way there. */
  lon: longitude,
  lat: latitude,
});
export type Section = z.infer<typeof section>;

/** A door that asked not to be rung at again: where it is, nothing else. Floor and side tell flats of one house apart. */
export const sparedDoor = z.strictObject({
  street: shortText,
  number: houseNumber,
  floor: z.nullable(z.int().check(z.minimum(-1), z.maximum(60))),
  side: z.nullable(z.enum(['left', 'middle', 'right'])),
});
export type SparedDoor = z.infer<typeof sparedDoor>;

export const turfState = z.enum(['open', 'in-work', 'done', 'later']);
export type TurfState = z.infer<typeof turfState>;

/** An area for canvassing: its border, and the sections that it is walked and counted in. */
export const turfRow = z.strictObject({
  id: rowId,
  name: shortText,
  ward: z.nullable(rowId),
  /** Open ring of lon, lat in degrees. */
  ring: z.array(z.tuple([longitude, latitude])).check(z.minLength(3), z.maxLength(500)),
  sections: z.array(section).check(z.maxLength(300)),
  /** Ids of sections that are through. */
  done: z.array(rowId).check(z.maxLength(300)),
  state: turfState,
  /** With `later`: when to come again. */
  again: z.nullable(day),
  /** The shift that it is walked in. */
  shift: z.nullable(rowId),
  /** The member whose phone counts. */
  holder: z.nullable(rowId),
  /** Only the holder and those who answer for the ward see these. */
  spared: z.array(sparedDoor).check(z.maxLength(2_000)),
  closedAt: z.nullable(instant),
  by: z.nullable(rowId),
  at: instant,
});
export type TurfRow = z.infer<typeof turfRow>;
