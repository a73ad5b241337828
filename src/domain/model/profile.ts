import * as z from 'zod/mini';
import { instant, rowId, shortText } from './fields.ts';
import { phone } from './shift.ts';

/** The parts of a day in the week grid, as hours of the campaign's clock: from, up to. Doors open for canvassers at five. */
export const DAY_PARTS = [
  { name: 'morning', from: 6, to: 11 },
  { name: 'noon', from: 11, to: 14 },
  { name: 'afternoon', from: 14, to: 17 },
  { name: 'evening', from: 17, to: 24 },
] as const;

export const mobility = z.enum(['foot', 'bike', 'car', 'transit']);

/** A language by its ISO 639 code: "de", "uk", "ckb". */
const language = z.string().check(z.regex(/^[a-z]{2,3}$/));

/** What somebody said in the survey: what they take part in, when, and what they bring along. */
export const profileRow = z.strictObject({
  /** The member's id. */
  id: rowId,
  /** The member's name, for whoever greets them: a volunteer's phone has no members but its own. */
  name: z.nullable(shortText),
  group: z.nullable(rowId),
  /** Where they are at home. */
  ward: z.nullable(rowId),
  /** Helps in other wards too. */
  elsewhere: z.boolean(),
  phone: z.nullable(phone),
  /** Kinds of shift they want to take part in. */
  kinds: z.array(rowId).check(z.maxLength(50)),
  /** Kinds of shift they have done before. */
  experienced: z.array(rowId).check(z.maxLength(50)),
  /** Monday first; bit n stands for DAY_PARTS[n]. */
  week: z.array(z.int().check(z.minimum(0), z.maximum(15))).check(z.length(7)),
  languages: z.array(language).check(z.maxLength(20)),
  mobility: z.array(mobility).check(z.maxLength(4)),
  /** Who greets them and answers their first questions. */
  greeter: z.nullable(rowId),
  greetedAt: z.nullable(instant),
  /** null: the office wrote down what it knows, they have not answered themselves. */
  answeredAt: z.nullable(instant),
});
export type ProfileRow = z.infer<typeof profileRow>;
