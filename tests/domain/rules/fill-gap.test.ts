import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillGap } from '../../../src/domain/rules/fill-gap.ts';
import { placesOf } from '../../../src/domain/rules/sign-ups.ts';
import { suitsShift } from '../../../src/domain/rules/suits-shift.ts';
import { putMember, putShift, shiftWorld } from '../../fixtures/shift-world.ts';
import { NOON, office } from '../../fixtures/small-campaign.ts';

const ZONE = 'Europe/Berlin';

test('the proposal can be carried out at once, leaves nothing missing that these people can mend, and takes nobody too many', () => {
  const world = fc.record({
    max: fc.integer({ min: 1, max: 5 }),
    min: fc.integer({ min: 0, max: 5 }),
    minExperienced: fc.integer({ min: 0, max: 3 }),
    people: fc.array(fc.boolean(), { maxLength: 7 }),
    there: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(world, ({ max, min, minExperienced, people, there }) => {
      const { view, run } = shiftWorld(0);
      const members = people.map((experienced, n) => putMember(view, n, experienced));
      const limits = { max, min: Math.min(min, max), minExperienced: Math.min(minExperienced, max) };
      const { id } = putShift(view, 1, limits);
      for (const { id: memberId } of members.slice(0, there))
        run('putOnShift', { shiftId: id, memberIds: [memberId] }, office);
      const shift = view.get('shift', id)!;
      const before = placesOf(shift);
      const candidates = suitsShift(view, shift, ZONE, NOON);
      const chosen = fillGap(shift, candidates);
      expect(chosen.length).toBeLessThanOrEqual(Math.max(before.missing, before.missingExperienced));
      if (chosen.length > 0) {
        const outcome = run('putOnShift', { shiftId: id, memberIds: chosen.map(({ member }) => member.id) }, office);
        expect(outcome.status).toBe('applied');
      }
      const after = placesOf(view.get('shift', id)!);
      const rest = candidates.filter((one) => !chosen.includes(one));
      if (rest.some(({ experienced }) => experienced)) {
        expect(after.missing === 0 || after.free === 0).toBe(true);
        expect(after.missingExperienced === 0 || after.free === 0).toBe(true);
      }
    }),
  );
});

test('who was asked already is not proposed again', () => {
  const { view, run, people } = shiftWorld(3);
  const { id } = putShift(view, 1);
  run('inviteToShift', { shiftId: id, memberIds: [people[0]!.id] }, office);
  const shift = view.get('shift', id)!;
  const chosen = fillGap(shift, suitsShift(view, shift, ZONE, NOON)).map(({ member }) => member.id);
  expect(chosen).not.toContain(people[0]!.id);
  expect(chosen).toHaveLength(2);
});
