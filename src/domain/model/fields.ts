import * as z from 'zod/mini';

/** Fields that several rows and mutator arguments share. Sizes are limits against broken clients, not wishes. */
export const rowId = z.string().check(z.minLength(1), z.maxLength(64));
export const uuid = z.uuid();
/** Milliseconds since 1970-01-01 UTC. */
export const instant = z.int().check(z.nonnegative());
/** A calendar day in the campaign's timezone, "2027-02-14". */
export const day = z.iso.date();
export const longitude = z.number().check(z.minimum(-180), z.maximum(180));
export const latitude = z.number().check(z.minimum(-90), z.maximum(90));
export const shortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** What the phone's receiver said: degrees, and the radius in metres that it is 68 % sure of. */
export const fix = z.strictObject({
  lon: longitude,
  lat: latitude,
  accuracy: z.number().check(z.nonnegative(), z.maximum(100_000)),
});
export type Fix = z.infer<typeof fix>;
