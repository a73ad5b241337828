import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { mutators } from '../../src/domain/mutators/registry.ts';
import { PROTOCOL, syncRequest, syncResponse } from '../../src/sync/protocol.ts';

/**
 * Phones that were in a drawer for 180 days speak these words. When a hash differs, do not just write the new one: raise
 * PROTOCOL, add the step from the old version to src/sync/up-cast.ts with a test, and then write the new hash here.
 */
const FROZEN: Record<string, string> = {
  syncRequest: '916ae2f234313505',
  syncResponse: 'a58a344cafcd15c7',
  'args of addPost': '5bc9dc2c78f7a5d3',
  'args of announceStart': '88f26a69c439e598',
  'args of clearFlag': 'fd2ae0a42314c2cd',
  'args of dropPlan': '8bb4ccaf68637535',
  'args of excludePosts': '2244fa9050dd038c',
  'args of hangPoster': '19cad5fe1a318a47',
  'args of liftExclusion': '972eb17349de4e34',
  'args of moveHang': 'f88c3cc6143fb9c5',
  'args of planPoster': '582d5f17803a8b82',
  'args of setCampaign': 'd6cb2ac4fb7470c6',
  'args of takeDown': 'b40e57d9e612c002',
  'args of undoHang': '8bb4ccaf68637535',
};

const wire: Record<string, z.core.$ZodType> = {
  syncRequest,
  syncResponse,
  ...Object.fromEntries(Object.entries(mutators).map(([name, mutator]) => [`args of ${name}`, mutator.args])),
};

test('the wire is the one of protocol 1', () => {
  expect(PROTOCOL).toBe(1);
  const now = Object.fromEntries(Object.entries(wire).map(([name, schema]) => [name, hashOf(schema)]));
  expect(now).toEqual(FROZEN);
});

test('a changed limit, a new field and a missing field each change the hash', () => {
  const field = z.object({ a: z.string().max(5) });
  const others = [z.object({ a: z.string().max(6) }), z.object({ a: z.string().max(5), b: z.null() }), z.object({})];
  expect(new Set([field, ...others].map(hashOf)).size).toBe(4);
});

/** Words and structure of a schema, with sorted keys so that the order in a file does not matter. */
function hashOf(schema: z.core.$ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return createHash('sha256')
    .update(JSON.stringify(sorted(json)))
    .digest('hex')
    .slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}
