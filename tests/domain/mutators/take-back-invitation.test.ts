import { expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/mutator.ts';
import { putShift, shiftWorld } from '../../fixtures/shift-world.ts';
import { office } from '../../fixtures/small-campaign.ts';

test('an invitation that is taken back is as if it had never been, and can be made again; an answer stays', () => {
  const { view, run, people, entryOf, stateOf } = shiftWorld(3);
  const [silent, agreed, declined] = people as [Actor, Actor, Actor];
  const memberIds = people.map(({ id }) => id);
  const { id } = putShift(view, 1, { min: 1, max: 3 });
  run('inviteToShift', { shiftId: id, memberIds }, office);
  run('joinShift', { shiftId: id, instead: null }, agreed);
  run('leaveShift', { shiftId: id, memberId: declined.id }, declined);
  expect(run('takeBackInvitation', { shiftId: id, memberIds }, office).status).toBe('applied');
  expect(entryOf(id, silent)).toBeUndefined();
  expect([stateOf(id, agreed), stateOf(id, declined)]).toEqual(['coming', 'declined']);
  run('inviteToShift', { shiftId: id, memberIds: [silent.id] }, office);
  expect(stateOf(id, silent)).toBe('invited');
});

test('only who looks after a shift takes its invitations back', () => {
  const { view, run, people } = shiftWorld(2);
  const [one, other] = people as [Actor, Actor];
  const { id } = putShift(view, 1, { min: 1, max: 3 });
  run('inviteToShift', { shiftId: id, memberIds: [one.id] }, office);
  const outcome = run('takeBackInvitation', { shiftId: id, memberIds: [one.id] }, other);
  expect(outcome).toMatchObject({ status: 'refused', reason: 'not-allowed' });
});
