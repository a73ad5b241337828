import * as z from 'zod/mini';

/**
 * The wire between a phone and the server. Frozen: tests/sync/wire-is-frozen.test.ts hashes these schemas. To change
 * them, raise PROTOCOL and add a step to up-cast.ts, so that a phone that was in a drawer for 180 days still gets through.
 */
export const PROTOCOL = 2;

const id = z.string().check(z.minLength(1), z.maxLength(64));
const instant = z.int().check(z.nonnegative());

/** One deed on its way. `args` is checked by the mutator itself, so that a broken entry is parked and not lost. */
export const mutation = z.strictObject({
  /** UUID v7 made on the phone; the server never runs the same id twice. */
  id: z.uuid(),
  /** Counts up by one per client, allocated in the transaction that wrote the outbox. */
  seq: z.int().check(z.minimum(1)),
  protocol: z.int().check(z.minimum(1)),
  name: z.string().check(z.maxLength(64)),
  args: z.unknown(),
  /** The phone's clock when it happened, uncorrected. */
  occurredAt: instant,
  /** Server clock minus phone clock in ms, as last measured; 0 where never measured. */
  skew: z.int(),
});
export type Mutation = z.infer<typeof mutation>;

/** Where the last pull stopped: all rows up to (version, key) are here. key is `kind/id`, or '' for the whole version. */
export const cursor = z.strictObject({ version: z.int().check(z.nonnegative()), key: z.string() });
export type Cursor = z.infer<typeof cursor>;

export const syncRequest = z.strictObject({
  protocol: z.int().check(z.minimum(1)),
  clientId: z.uuid(),
  /** null: nothing pulled yet, send all. */
  cursor: z.nullable(cursor),
  epoch: z.nullable(id),
  /** The audience the rows here were made for, as the server named it; another one now means a new snapshot. */
  audience: z.nullable(z.string()),
  /** Lowest seq that this phone still holds (acknowledged ones of 30 days included), or the next one to be given. */
  oldestSeq: z.int().check(z.minimum(1)),
  /** How many entries wait on the phone, those in this request included. */
  pending: z.int().check(z.nonnegative()),
  sentAt: instant,
  mutations: z.array(mutation).check(z.maxLength(100)),
});
export type SyncRequest = z.infer<typeof syncRequest>;

/** What the server says may grow: a phone passes over fields that it does not know yet. */
export const ack = z.object({
  seq: z.int(),
  id: z.string(),
  status: z.enum(['applied', 'refused', 'parked']),
  reason: z.optional(z.string()),
  detail: z.optional(z.string()),
  flags: z.optional(z.array(z.string())),
});
export type Ack = z.infer<typeof ack>;

export const wireRow = z.object({
  kind: z.string(),
  version: z.int(),
  row: z.looseObject({ id: z.string() }),
});
export type WireRow = z.infer<typeof wireRow>;

export const syncResponse = z.object({
  protocol: z.int(),
  serverTime: instant,
  /** Changes when a backup was restored: the phone then re-sends what was acknowledged in the last 30 days. */
  epoch: z.string(),
  audience: z.string(),
  /** Who this session is, so that the phone can run the same permission rules offline. */
  actor: z.object({ id: z.string(), name: z.string(), role: z.string(), ward: z.nullable(z.string()) }),
  /** Highest seq of this client that the server has an answer for. */
  lastSeq: z.int(),
  acks: z.array(ack),
  /** gap: resend from `expected` on. fork: another device uses this client id, take a new one. */
  problem: z.nullable(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('gap'), expected: z.int() }),
      z.object({ kind: z.literal('fork') }),
    ]),
  ),
  /** true: forget all confirmed rows first, these start a new snapshot. */
  reset: z.boolean(),
  rows: z.array(wireRow),
  cursor,
  /** true: more rows wait behind the cursor, ask again at once. */
  more: z.boolean(),
});
export type SyncResponse = z.infer<typeof syncResponse>;

/** A phone that sends more than this gets 413 and sends half as much. */
export const MAX_BODY_BYTES = 512 * 1024;
export const PUSH_SIZE = 50;
export const PULL_SIZE = 2_000;
