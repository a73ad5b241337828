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
  'args of addPost': '8bf312fff8e8e572',
  'args of announceStart': '88f26a69c439e598',
  'args of answerSurvey': '4415519c637c6f38',
  'args of assignComplaint': '264ea431279fc261',
  'args of assignMember': '23a3242476fca9c8',
  'args of assignTour': '65e98598f58fe121',
  'args of assignTurfs': 'a0add8df859d6d5c',
  'args of attachPhoto': '4fdafe225a296432',
  'args of cancelShift': '7b6c1a7a6875654b',
  'args of checkPoster': 'b40e57d9e612c002',
  'args of clearFlag': 'fd2ae0a42314c2cd',
  'args of closeComplaint': '1de9f5c8709d796e',
  'args of closeTour': '123f24a588d7dc5f',
  'args of dropPlan': '8bb4ccaf68637535',
  'args of enterComplaint': 'c69c23c3f91f19ea',
  'args of excludePosts': '2244fa9050dd038c',
  'args of fixComplaint': '796da9c299977fcc',
  'args of hangPoster': '072c26c3a75d9ef5',
  'args of inviteToShift': '12eadbe896bff41d',
  'args of joinShift': 'aef60d95237b6512',
  'args of joinTeam': '59c92337331fea32',
  'args of keepRegular': '417dfb9434cfd085',
  'args of leaveShift': '3e96763ebbb36153',
  'args of liftExclusion': '972eb17349de4e34',
  'args of makeShifts': '31e6014b6f9a1ee3',
  'args of makeTour': '481d66fab8ad9c5b',
  'args of moveHang': 'f88c3cc6143fb9c5',
  'args of moveStock': 'ff76879ff6997ad5',
  'args of planPoster': '582d5f17803a8b82',
  'args of putOnShift': '43191dd162bf23e2',
  'args of reorderTour': '7c843332b0d2ddbe',
  'args of repairPoster': '6594a3e787377b7f',
  'args of replacePoster': 'cbce115530261090',
  'args of reportPoster': '062606aa2e239594',
  'args of revokeMember': '67503a340b495ef8',
  'args of seekCover': '9f6f3fa28af713d7',
  'args of setActivity': 'd97632e7b89d2840',
  'args of setCampaign': '2fcbfcd6359f4fb9',
  'args of setDepot': 'e4a45fd29280668b',
  'args of setGreeter': '1070e186098b5e49',
  'args of setGroup': '79c807251e911619',
  'args of setShift': '56e6a23155252c9a',
  'args of setTandem': '6318d9b4fd0f77a2',
  'args of setTeam': '42ed24bde46bbd97',
  'args of setTemplate': 'c176b3925926fb9d',
  'args of setTurf': '57582b88dc962230',
  'args of setTurfState': 'cc672204bddb94a0',
  'args of skipStop': '8a671dbc7d88ca21',
  'args of spareDoor': '4910c3dcf5b31150',
  'args of splitTour': 'b95f645d9473047b',
  'args of takeBackInvitation': '12eadbe896bff41d',
  'args of takeDown': 'ece09459bcfb4d56',
  'args of tallyDoors': 'fdc518bfde9a3485',
  'args of tickShift': 'ef4116c394227b09',
  'args of undoStep': 'bec4909b0009b354',
};

const wire: Record<string, z.core.$ZodType> = {
  syncRequest,
  syncResponse,
  ...Object.fromEntries(Object.entries(mutators).map(([name, mutator]) => [`args of ${name}`, mutator.args])),
};

test('the wire is the one of protocol 2', () => {
  expect(PROTOCOL).toBe(2);
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
