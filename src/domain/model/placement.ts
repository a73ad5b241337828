import * as z from 'zod/mini';
import { fix, instant, latitude, longitude, rowId, shortText, uuid } from './fields.ts';
import { account, posterFormat } from './stock.ts';

/** `both`: a pair, one poster on each side of the post. Front faces oncoming traffic. */
export const side = z.enum(['both', 'front', 'back']);
export type Side = z.infer<typeof side>;

/**
 * What is known of one poster: the states of the machine in rules/placement-machine.ts. `undone`: it never hung, a slip of
 * the thumb or a dropped plan.
 */
export const placementState = z.enum([
  'planned',
  'reserved',
  'hung',
  'checked',
  'damaged',
  'missing',
  'covered',
  'to-move',
  'repaired',
  'replaced',
  'taken-down',
  'undone',
]);
export type PlacementState = z.infer<typeof placementState>;

/** What somebody did or found; what it makes of a poster is the machine's business. */
export const stepKind = z.enum([
  'plan',
  'reserve',
  'release',
  'drop',
  'hang',
  'check',
  'damage',
  'miss',
  'cover',
  'misplace',
  'repair',
  'replace',
  'move',
  'take-down',
  'undo',
]);
export type StepKind = z.infer<typeof stepKind>;

/** What became of a poster that no longer hangs: with its team on the way back, thrown away, or gone when they came. */
export const fate = z.enum(['returned', 'scrapped', 'stolen']);
export type Fate = z.infer<typeof fate>;

/** One piece of stock went from one account to another. */
export const move = z.strictObject({ from: account, to: account });
export type Move = z.infer<typeof move>;

/** One step of a poster's life. What is empty is left out: a campaign has some ten thousand of them. */
export const step = z.strictObject({
  /** The id of the mutation that did it. */
  id: rowId,
  kind: stepKind,
  /** null: made by the demo or an import, or the reader's role may not know. */
  by: z.nullable(rowId),
  /** By the phone's clock corrected by the server's. */
  at: instant,
  /** When the server heard of it; left out until it did. */
  receivedAt: z.optional(instant),
  fix: z.optional(fix),
  note: z.optional(shortText),
  photo: z.optional(uuid),
  fate: z.optional(fate),
  /** Of an undo: the step that it takes back. */
  undoes: z.optional(rowId),
  moves: z.optional(z.array(move).check(z.maxLength(4))),
  /** Of a `move`: the post that it hung on before. */
  post: z.optional(rowId),
  /** What the poster was before, where the steps at hand do not tell: a volunteer's phone holds only the owner's own. */
  was: z.optional(z.strictObject({ state: placementState, at: instant })),
  /** It was told, but cannot follow what was known then: kept, and without effect. */
  odd: z.optional(z.literal(true)),
});
export type Step = z.infer<typeof step>;

/**
 * Something about a placement that a person must look at: `embargo`, `excluded:<reason>`, `too-close`, `post-full`,
 * `unknown-post`, `over-stock`, `odd-step:<kind>`. It stays after it is cleared, so that the office can see what was decided.
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
  format: posterFormat,
  side,
  state: placementState,
  /** Of `taken-down`. */
  fate: z.nullable(fate),
  /** The tour that reserved it. */
  tour: z.nullable(rowId),
  /** The member who hung or planned it; null where the reader's role may not know. */
  by: z.nullable(rowId),
  /** When it got into this state, by the phone's clock corrected by the server's. */
  at: instant,
  /** When it was hung; stays when it is taken down. */
  hungAt: z.nullable(instant),
  fix: z.nullable(fix),
  flags: z.array(flag).check(z.maxLength(40)),
  /** Its life so far, in the order of the server. A volunteer's phone holds only the owner's own steps. */
  steps: z.array(step),
});
export type PlacementRow = z.infer<typeof placementRow>;
