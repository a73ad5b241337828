import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/mutator.ts';
import { emptyProfile } from '../../../src/domain/rules/empty-profile.ts';
import { noticesFor } from '../../../src/domain/rules/notices-for.ts';
import { seenShift } from '../../../src/domain/rules/seen-shift.ts';
import { DAY, HOUR, putShift, shiftWorld } from '../../fixtures/shift-world.ts';
import { signUpOf as signUp } from '../../fixtures/sign-up-of.ts';
import { NOON } from '../../fixtures/small-campaign.ts';

function world() {
  const { view, people, run } = shiftWorld(4);
  const [me, other, third] = people as [Actor, Actor, Actor, Actor];
  view.put('profile', { ...view.get('profile', me.id)!, answeredAt: NOON });
  const kinds = (now = NOON, who = me) => noticesFor(view, who, now).map(({ kind }) => kind);
  return { view, run, me, other, third, kinds };
}

describe('what somebody is told of the shifts', () => {
  test('nothing, when nothing is the matter', () => {
    const { view, me, other, kinds } = world();
    putShift(view, 1, { start: NOON + 25 * HOUR, signUps: [signUp(me, 'coming'), signUp(other, 'coming')] });
    putShift(view, 2, { start: NOON + HOUR });
    expect(kinds()).toEqual([]);
  });

  test('a shift of mine from a day before it until it is over', () => {
    const { view, me, kinds } = world();
    putShift(view, 1, { start: NOON + DAY, signUps: [signUp(me, 'coming')] });
    expect(kinds(NOON - 1)).toEqual([]);
    expect(kinds(NOON)).toEqual(['soon']);
    expect(kinds(NOON + DAY + HOUR)).toEqual(['soon']);
    expect(kinds(NOON + DAY + 2 * HOUR)).toEqual([]);
  });

  test('a shift that I lead is mine, too', () => {
    const { view, me, other, third, kinds } = world();
    putShift(view, 1, { lead: me.id, signUps: [signUp(other, 'coming'), signUp(third, 'coming')] });
    expect(kinds()).toEqual(['soon']);
  });

  test.each(['coming', 'waiting', 'asked'] as const)('one that does not take place, when I was %s', (state) => {
    const { view, me, kinds } = world();
    putShift(view, 1, { start: NOON + 9 * DAY, state: 'cancelled', signUps: [signUp(me, state)] });
    expect(kinds()).toEqual(['cancelled']);
    expect(kinds(NOON + 10 * DAY)).toEqual([]);
  });

  test('the place that I waited for, each time anew', () => {
    const { view, me } = world();
    const start = NOON + 9 * DAY;
    putShift(view, 1, { start, signUps: [signUp(me, 'coming', { movedUpAt: NOON - 5 })] });
    const [first] = noticesFor(view, me, NOON);
    putShift(view, 1, { start, signUps: [signUp(me, 'coming', { movedUpAt: NOON - 1 })] });
    const [second] = noticesFor(view, me, NOON);
    expect([first!.kind, second!.kind]).toEqual(['moved-up', 'moved-up']);
    expect(first!.id).not.toBe(second!.id);
  });

  test('an invitation until it is answered', () => {
    const { view, run, me, kinds } = world();
    const { id } = putShift(view, 1, { start: NOON + 9 * DAY, signUps: [signUp(me, 'invited')] });
    expect(kinds()).toEqual(['invited']);
    run('leaveShift', { shiftId: id, memberId: me.id }, me);
    expect(kinds()).toEqual([]);
  });

  test('that somebody covers for me, but not that I withdrew', () => {
    const { view, run, me, other, kinds } = world();
    const { id } = putShift(view, 1, { start: NOON + 9 * DAY, max: 1, min: 1, signUps: [signUp(me, 'coming')] });
    run('seekCover', { shiftId: id, seeking: true }, me);
    expect(kinds()).toEqual([]);
    run('joinShift', { shiftId: id, instead: null }, other);
    expect(kinds()).toEqual(['covered']);
    run('leaveShift', { shiftId: id, memberId: other.id }, other);
    expect(kinds(NOON, other)).not.toContain('covered');
  });

  test('people missing in a shift that I lead, from three days before it', () => {
    const { view, me, other, kinds } = world();
    putShift(view, 1, { start: NOON + 3 * DAY, min: 2, lead: me.id, signUps: [signUp(other, 'coming')] });
    expect(kinds(NOON - 1)).toEqual([]);
    expect(noticesFor(view, me, NOON)).toMatchObject([{ kind: 'understaffed', missing: 1, late: 0 }]);
  });

  test('a late withdrawal to who leads it, even where enough others come; not one that somebody made good', () => {
    const { view, run, me, other, third } = world();
    const signUps = [signUp(other, 'coming'), signUp(third, 'coming')];
    const { id } = putShift(view, 1, { start: NOON + HOUR, min: 1, max: 2, lead: me.id, signUps });
    run('leaveShift', { shiftId: id, memberId: other.id }, other);
    expect(noticesFor(view, me, NOON)).toMatchObject([{ kind: 'soon' }, { kind: 'understaffed', late: 1, missing: 0 }]);
    run('seekCover', { shiftId: id, seeking: true }, third);
    run('joinShift', { shiftId: id, instead: null }, other);
    expect(noticesFor(view, me, NOON)).toMatchObject([{ kind: 'soon' }]);
  });

  test('to say who came to a shift that I led, for two weeks or until it is said', () => {
    const { view, run, me, other, kinds } = world();
    const { id, end } = putShift(view, 1, { lead: me.id, min: 1, signUps: [signUp(other, 'coming')] });
    expect(kinds(end)).toEqual(['unticked']);
    expect(kinds(end + 14 * DAY)).toEqual([]);
    run('tickShift', { shiftId: id, ticks: [{ member: other.id, came: false }] }, me, end);
    expect(kinds(end)).toEqual([]);
  });

  test('nobody asks who came to a shift to which nobody wanted', () => {
    const { view, me, kinds } = world();
    const { end } = putShift(view, 1, { lead: me.id });
    expect(kinds(end)).toEqual([]);
  });

  test('whom I am to greet, until I did', () => {
    const { view, run, me, other, kinds } = world();
    view.put('profile', { ...emptyProfile(other.id), greeter: me.id });
    expect(kinds()).toEqual(['greet']);
    run('setGreeter', { memberId: other.id, greeter: me.id, greeted: true }, me);
    expect(kinds()).toEqual([]);
  });

  test('the survey, when only the office wrote down what it knows of me', () => {
    const { view, me, kinds } = world();
    view.put('profile', { ...view.get('profile', me.id)!, answeredAt: null });
    expect(kinds()).toEqual(['survey']);
  });

  test('the most urgent first, the sooner one first, whatever order the rows come in', () => {
    const { view, me, other, kinds } = world();
    view.put('profile', emptyProfile(me.id));
    view.put('profile', { ...emptyProfile(other.id), greeter: me.id });
    const far = NOON + 9 * DAY;
    putShift(view, 9, { start: NOON - 5 * HOUR, lead: me.id, signUps: [signUp(other, 'coming')] });
    putShift(view, 8, { start: NOON + 2 * DAY, lead: me.id, min: 1 });
    putShift(view, 7, { start: far, signUps: [signUp(me, 'withdrawn', { seeksCover: true, leftAt: NOON })] });
    putShift(view, 6, { start: far, signUps: [signUp(me, 'invited')] });
    putShift(view, 5, { start: far, signUps: [signUp(me, 'coming', { movedUpAt: NOON })] });
    putShift(view, 4, { start: far, state: 'cancelled', signUps: [signUp(me, 'coming')] });
    const later = putShift(view, 3, { start: NOON + 5 * HOUR, signUps: [signUp(me, 'coming')] });
    const sooner = putShift(view, 2, { start: NOON + HOUR, signUps: [signUp(me, 'coming')] });
    expect(kinds()).toEqual([
      ...['soon', 'soon', 'cancelled', 'moved-up', 'invited', 'covered', 'understaffed', 'unticked'],
      ...['greet', 'survey'],
    ]);
    expect(noticesFor(view, me, NOON).slice(0, 2)).toMatchObject([{ shift: sooner }, { shift: later }]);
  });

  test('works from what a volunteer’s phone sees', () => {
    const { view, run, me, third, kinds } = world();
    const { id } = putShift(view, 1, { max: 1, min: 1, signUps: [signUp(me, 'coming', { seeksCover: true })] });
    run('joinShift', { shiftId: id, instead: null }, third);
    view.put('shift', seenShift(me, view.get('shift', id)!)!);
    expect(kinds()).toEqual(['covered']);
  });
});
