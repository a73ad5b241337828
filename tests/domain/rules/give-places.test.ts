import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ShiftRow } from '../../../src/domain/model/shift.ts';
import type { Actor } from '../../../src/domain/mutator.ts';
import { findCollision, overlaps } from '../../../src/domain/rules/find-collision.ts';
import {
  fitsIn,
  isComing,
  isWaiting,
  lateWithdrawals,
  relievedBy,
  signUpOf,
} from '../../../src/domain/rules/sign-ups.ts';
import type { View } from '../../../src/domain/view.ts';
import { HOUR, putShift, shiftWorld } from '../../fixtures/shift-world.ts';
import { NOON, office } from '../../fixtures/small-campaign.ts';

const PEOPLE = 9;
const SHIFTS = 4;

const who = fc.nat(PEOPLE - 1);
const which = fc.nat(SHIFTS - 1);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('join' as const), who, which }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('swap' as const), who, which, other: which }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('leave' as const), who, which }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('cover' as const), who, which, seeking: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('put' as const), who, which }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('invite' as const), who, which }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('cancel' as const), which, cancelled: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('more' as const), which }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('learn' as const), who, knows: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('revoke' as const), who }) },
);

/** What must be true of the shifts at any moment, whatever happened. */
function brokenRules(view: View, known: ReadonlyMap<string, number>): string[] {
  const open = [...view.all('shift')].filter(({ state }) => state === 'open');
  const broken: string[] = [];
  for (const shift of view.all('shift')) {
    const coming = shift.signUps.filter(isComing);
    if (coming.length > shift.max) broken.push(`${coming.length} come to a shift for ${shift.max}`);
    const members = shift.signUps.map(({ member }) => member);
    if (new Set(members).size < members.length) broken.push('somebody stands there twice');
  }
  for (const shift of open) {
    for (const one of shift.signUps.filter(isComing)) {
      const twice = open.find(
        (other) => other.id > shift.id && overlaps(other, shift) && signUpOf(other, one.member!)?.state === 'coming',
      );
      // A shift that is cancelled and comes back may find its people elsewhere: the office sees that, no rule can.
      if (twice && !known.has(`back:${shift.id}`) && !known.has(`back:${twice.id}`))
        broken.push('one is at two places');
    }
    for (const one of shift.signUps.filter(isWaiting)) {
      const could = fitsIn(shift, one) || relievedBy(shift, one) !== undefined;
      if (could && !findCollision(view, one.member!, shift)) broken.push('one waits though there is a place');
    }
  }
  return broken;
}

test('whatever people do in whatever order: never too many, never at two places at once, nobody waits beside a free place', () => {
  const capacities = fc.array(fc.record({ max: fc.integer({ min: 1, max: 4 }), known: fc.nat(1), at: fc.nat(3) }), {
    minLength: SHIFTS,
    maxLength: SHIFTS,
  });
  fc.assert(
    fc.property(capacities, fc.array(step, { maxLength: 50 }), (wishes, steps) => {
      const { view, run, people } = shiftWorld(PEOPLE);
      const shifts = wishes.map(({ max, known, at }, n) =>
        putShift(view, n, { start: NOON + 24 * HOUR + at * HOUR, max, min: 1, minExperienced: Math.min(known, max) }),
      );
      const known = new Map<string, number>();
      for (const { what, ...rest } of steps) {
        const {
          who = 0,
          which = 0,
          other = 0,
          seeking = true,
          cancelled = true,
          knows = true,
        } = rest as never as {
          [key: string]: never;
        };
        const person = people[who]!;
        const shift = view.get('shift', shifts[which]!.id)!;
        const before = [...view.all('shift')];
        const shiftId = shift.id;
        if (what === 'join') run('joinShift', { shiftId, instead: null }, person);
        if (what === 'swap') run('joinShift', { shiftId, instead: shifts[other]!.id }, person);
        if (what === 'leave') run('leaveShift', { shiftId, memberId: person.id }, person);
        if (what === 'cover') run('seekCover', { shiftId, seeking }, person);
        if (what === 'put') run('putOnShift', { shiftId, memberIds: [person.id] }, office);
        if (what === 'invite') run('inviteToShift', { shiftId, memberIds: [person.id] }, office);
        if (what === 'more') run('setShift', { shiftId, max: shift.max + 1 }, office);
        if (what === 'revoke') run('revokeMember', { memberId: person.id, revoked: true }, office);
        if (what === 'cancel') {
          if (!cancelled) known.set(`back:${shiftId}`, 1);
          run('cancelShift', { shiftId, cancelled, note: null }, office);
        }
        if (what === 'learn') {
          const {
            greeter: _g,
            greetedAt: _a,
            name: _n,
            answeredAt: _s,
            id: memberId,
            ...answer
          } = view.get('profile', person.id)!;
          run('answerSurvey', { memberId, ...answer, experienced: knows ? ['doors'] : [] }, person);
        }
        expect(brokenRules(view, known)).toEqual([]);
        expect(overtaken(before, view)).toEqual([]);
      }
    }),
    { numRuns: 800 },
  );
});

/** Who got a place in this step although somebody of the same kind, who could have had it, asked before. */
function overtaken(before: readonly ShiftRow[], view: View): string[] {
  return before.flatMap((old) => {
    const now = view.get('shift', old.id)!;
    const rose = now.signUps.filter(
      (one) => isComing(one) && one.movedUpAt !== null && signUpOf(old, one.member!)?.state === 'waiting',
    );
    return rose.flatMap((one) => {
      const ahead = now.signUps.slice(0, now.signUps.indexOf(one)).filter(isWaiting);
      return ahead
        .filter((other) => other.experienced === one.experienced && !findCollision(view, other.member!, now))
        .map((other) => `${one.name} overtook ${other.name}`);
    });
  });
}

describe('the places of a shift', () => {
  test('are given in the order in which people ask, then there is a waiting list that moves up by itself', () => {
    const { view, run, people, stateOf, entryOf } = shiftWorld();
    const [a, b, c] = people as [Actor, Actor, Actor];
    const { id } = putShift(view, 1, { max: 1, min: 1 });
    for (const one of [a, b, c]) run('joinShift', { shiftId: id, instead: null }, one);
    expect([a, b, c].map((one) => stateOf(id, one))).toEqual(['coming', 'waiting', 'waiting']);
    run('leaveShift', { shiftId: id, memberId: a.id }, a);
    expect([a, b, c].map((one) => stateOf(id, one))).toEqual(['withdrawn', 'coming', 'waiting']);
    expect(entryOf(id, b)?.movedUpAt).toBe(NOON);
  });

  test('are kept for the experienced as long as too few of them come', () => {
    const { view, run, people, stateOf } = shiftWorld();
    const [old, fresh, other] = people as [Actor, Actor, Actor];
    const { id } = putShift(view, 1, { max: 2, minExperienced: 1 });
    for (const one of [fresh, other, old]) run('joinShift', { shiftId: id, instead: null }, one);
    expect([fresh, other, old].map((one) => stateOf(id, one))).toEqual(['coming', 'waiting', 'coming']);
  });

  test('that are kept for the experienced go to who says of themselves that they are', () => {
    const { view, run, people, stateOf } = shiftWorld();
    const fresh = people[1]!;
    const { id } = putShift(view, 1, { max: 1, minExperienced: 1 });
    run('joinShift', { shiftId: id, instead: null }, fresh);
    expect(stateOf(id, fresh)).toBe('waiting');
    const {
      id: memberId,
      greeter: _,
      greetedAt: _at,
      answeredAt: _said,
      name: _n,
      ...answer
    } = view.get('profile', fresh.id)!;
    run('answerSurvey', { memberId, ...answer, experienced: ['doors'] }, fresh);
    expect(stateOf(id, fresh)).toBe('coming');
  });

  test('of who seeks cover go to the next who asks, and only then they are out', () => {
    const { view, run, people, stateOf } = shiftWorld();
    const [a, b] = people as [Actor, Actor];
    const { id } = putShift(view, 1, { max: 1, min: 1 });
    run('joinShift', { shiftId: id, instead: null }, a);
    run('seekCover', { shiftId: id, seeking: true }, a);
    expect(stateOf(id, a)).toBe('coming');
    run('joinShift', { shiftId: id, instead: null }, b);
    expect([a, b].map((one) => stateOf(id, one))).toEqual(['withdrawn', 'coming']);
  });

  test('free somebody for what they wait for at the same time', () => {
    const { view, run, people, stateOf } = shiftWorld();
    const [a, b] = people as [Actor, Actor];
    const first = putShift(view, 1, { max: 1 });
    const second = putShift(view, 2, { max: 1 });
    run('joinShift', { shiftId: second.id, instead: null }, b);
    run('joinShift', { shiftId: second.id, instead: null }, a);
    run('joinShift', { shiftId: first.id, instead: null }, a);
    run('leaveShift', { shiftId: second.id, memberId: b.id }, b);
    expect(stateOf(second.id, a)).toBe('waiting');
    run('leaveShift', { shiftId: first.id, memberId: a.id }, a);
    expect(stateOf(second.id, a)).toBe('coming');
  });

  test('of somebody who is locked out are free, and the shifts they led have no lead', () => {
    const { view, run, people, stateOf } = shiftWorld();
    const [a, b] = people as [Actor, Actor];
    const { id } = putShift(view, 1, { max: 1, lead: a.id });
    run('joinShift', { shiftId: id, instead: null }, a);
    run('joinShift', { shiftId: id, instead: null }, b);
    run('revokeMember', { memberId: a.id, revoked: true }, office);
    expect([a, b].map((one) => stateOf(id, one))).toEqual(['withdrawn', 'coming']);
    expect(view.get('shift', id)?.lead).toBeNull();
  });
});

describe('a sign-up is refused with its reason', () => {
  test('when the shift was cancelled meanwhile, is over, is unknown, or is not for them', () => {
    const { view, run, people } = shiftWorld();
    const person = people[0]!;
    const join = (shiftId: string) => run('joinShift', { shiftId, instead: null }, person);
    expect(join(putShift(view, 1, { state: 'cancelled' }).id)).toMatchObject({ reason: 'shift-cancelled' });
    expect(join(putShift(view, 2, { start: NOON - 9 * HOUR }).id)).toMatchObject({ reason: 'shift-over' });
    expect(join('no-such-shift')).toMatchObject({ reason: 'unknown-shift' });
    expect(join(putShift(view, 3, { audience: 'office' }).id)).toMatchObject({ reason: 'not-allowed' });
  });

  test('when they are at another one then; to change over needs a place there', () => {
    const { view, run, people, stateOf } = shiftWorld();
    const [a, b] = people as [Actor, Actor];
    const mine = putShift(view, 1);
    const full = putShift(view, 2, { max: 1 });
    const free = putShift(view, 3);
    run('joinShift', { shiftId: mine.id, instead: null }, a);
    run('joinShift', { shiftId: full.id, instead: null }, b);
    expect(run('joinShift', { shiftId: free.id, instead: null }, a)).toMatchObject({
      reason: 'collides',
      detail: mine.id,
    });
    expect(run('joinShift', { shiftId: full.id, instead: mine.id }, a)).toMatchObject({ reason: 'shift-full' });
    expect(stateOf(mine.id, a)).toBe('coming');
    expect(run('joinShift', { shiftId: free.id, instead: mine.id }, a)).toMatchObject({ status: 'applied' });
    expect([stateOf(mine.id, a), stateOf(free.id, a)]).toEqual(['withdrawn', 'coming']);
  });

  test('and asking twice, on two phones, is asking once', () => {
    const { view, run, people } = shiftWorld();
    const { id } = putShift(view, 1);
    for (let phone = 0; phone < 2; phone++) {
      expect(run('joinShift', { shiftId: id, instead: null }, people[0]!)).toMatchObject({ status: 'applied' });
    }
    expect(view.get('shift', id)?.signUps).toHaveLength(1);
  });
});

test('a withdrawal on the last day is late, one on the day before is not, and a slip of the thumb is none', () => {
  const { view, run, people } = shiftWorld();
  const [late, early, slip] = people as [Actor, Actor, Actor];
  const shift = putShift(view, 1, { start: NOON + 30 * HOUR });
  const leave = (who: Actor, at: number) => run('leaveShift', { shiftId: shift.id, memberId: who.id }, who, at);
  for (const who of [late, early]) run('joinShift', { shiftId: shift.id, instead: null }, who, NOON);
  leave(early, NOON + HOUR);
  leave(late, NOON + 7 * HOUR);
  run('joinShift', { shiftId: shift.id, instead: null }, slip, NOON + 8 * HOUR);
  leave(slip, NOON + 8 * HOUR + 5_000);
  expect(lateWithdrawals(view.get('shift', shift.id)!).map(({ member }) => member)).toEqual([late.id]);
});
