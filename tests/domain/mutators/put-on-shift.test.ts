import { expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/mutator.ts';
import { isCovered, lateWithdrawals, needsPeople } from '../../../src/domain/rules/sign-ups.ts';
import { putShift, shiftWorld } from '../../fixtures/shift-world.ts';
import { office } from '../../fixtures/small-campaign.ts';

test('whoever the office puts on a shift takes the place of who seeks cover, which is no late withdrawal', () => {
  const { view, run, people, entryOf, stateOf } = shiftWorld(3);
  const [tired, called, third] = people as [Actor, Actor, Actor];
  const { id } = putShift(view, 1, { min: 1, max: 1 });
  run('joinShift', { shiftId: id, instead: null }, tired);
  run('seekCover', { shiftId: id, seeking: true }, tired);
  run('putOnShift', { shiftId: id, memberIds: [called.id] }, office);
  expect(stateOf(id, called)).toBe('coming');
  expect(isCovered(entryOf(id, tired)!)).toBe(true);
  const shift = view.get('shift', id)!;
  expect(lateWithdrawals(shift)).toEqual([]);
  expect(needsPeople(shift)).toBe(false);
  const outcome = run('putOnShift', { shiftId: id, memberIds: [third.id] }, office);
  expect(outcome).toMatchObject({ status: 'refused', reason: 'shift-full' });
});

test('while people are missing, one who seeks cover stays until enough others come', () => {
  const { view, run, people, stateOf } = shiftWorld(3);
  const [tired, first, second] = people as [Actor, Actor, Actor];
  const { id } = putShift(view, 1, { min: 2, max: 4 });
  run('joinShift', { shiftId: id, instead: null }, tired);
  run('seekCover', { shiftId: id, seeking: true }, tired);
  run('putOnShift', { shiftId: id, memberIds: [first.id] }, office);
  expect(stateOf(id, tired)).toBe('coming');
  run('putOnShift', { shiftId: id, memberIds: [second.id] }, office);
  expect(stateOf(id, tired)).toBe('withdrawn');
});
