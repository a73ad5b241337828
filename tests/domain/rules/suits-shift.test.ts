import { expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/mutator.ts';
import { suitsShift } from '../../../src/domain/rules/suits-shift.ts';
import { DAY, HOUR, putShift, shiftWorld } from '../../fixtures/shift-world.ts';
import { NOON, office } from '../../fixtures/small-campaign.ts';

const ZONE = 'Europe/Berlin';
/** Noon of every day. */
const AT_NOON = [2, 2, 2, 2, 2, 2, 2];

function world() {
  const { view, run, people, ...rest } = shiftWorld(5);
  const says = (who: Actor, answer: object) => view.put('profile', { ...view.get('profile', who.id)!, ...answer });
  const shift = putShift(view, 1, { ward: '01' });
  const order = () => suitsShift(view, view.get('shift', shift.id)!, ZONE, NOON).map(({ member }) => member.id);
  return { view, run, people, says, shift, order, ...rest };
}

test('who wants to and can comes first, then who carries less', () => {
  const { view, run, people, says, order } = world();
  const [busy, keen, near, far] = people as [Actor, Actor, Actor, Actor];
  for (const one of [busy, keen]) says(one, { kinds: ['doors'], week: AT_NOON, ward: '01' });
  says(near, { kinds: ['doors'], week: [0, 0, 0, 0, 0, 0, 0], ward: '01' });
  says(far, { kinds: [], week: AT_NOON, ward: '02' });
  const other = putShift(view, 2, { start: NOON + 3 * DAY });
  run('joinShift', { shiftId: other.id, instead: null }, busy);
  expect(order().slice(0, 4)).toEqual([keen, busy, near, far].map(({ id }) => id));
});

test('who knows it comes first where experience is missing', () => {
  const { view, people, says, shift, order } = world();
  const [experienced, keen] = people as [Actor, Actor];
  says(keen, { kinds: ['doors'], week: AT_NOON, ward: '01' });
  expect(order()[0]).toBe(keen.id);
  view.put('shift', { ...shift, minExperienced: 1 });
  expect(order()[0]).toBe(experienced.id);
});

test('who is in, has said no, leads it, is locked out or is elsewhere then is not asked', () => {
  const { view, run, people, shift, order } = world();
  const [comes, declined, elsewhere, out, leads] = people as [Actor, Actor, Actor, Actor, Actor];
  run('joinShift', { shiftId: shift.id, instead: null }, comes);
  run('inviteToShift', { shiftId: shift.id, memberIds: [declined.id] }, office);
  run('leaveShift', { shiftId: shift.id, memberId: declined.id }, declined);
  const other = putShift(view, 2, { start: shift.start + HOUR });
  run('joinShift', { shiftId: other.id, instead: null }, elsewhere);
  run('revokeMember', { memberId: out.id, revoked: true }, office);
  run('setShift', { shiftId: shift.id, lead: leads.id }, office);
  expect(order()).toEqual([]);
});
