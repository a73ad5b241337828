import { describe, expect, it } from 'vitest';
import { footFor } from '../../../../src/app/shifts/shift/foot-for.ts';
import type { ShiftNow } from '../../../../src/app/shifts/shift/use-shift.ts';
import type { SignUp, SignUpState } from '../../../../src/domain/model/shift.ts';
import type { TurfRow } from '../../../../src/domain/model/turf.ts';
import { aShift, aSignUp } from '../../../fixtures/a-shift.ts';
import { leadOfWest, volunteer } from '../../../fixtures/small-campaign.ts';

const HOUR = 3_600_000;
const me = (state: SignUpState, but: Partial<SignUp> = {}) => aSignUp(volunteer.id, { state, ...but });

/** A volunteer two days before, with a place to be had. */
function foot(own?: SignUp, but: Partial<ShiftNow> = {}) {
  const shift = aShift({ signUps: own ? [own] : [] });
  const facts = { begun: false, over: false, cancelled: false, manages: false, hasPlace: true };
  const now = shift.start - 48 * HOUR;
  return footFor({ shift, actor: volunteer, own, now, ...facts, collision: undefined, turfs: [], ...but });
}

describe('what a shift offers to the thumb', () => {
  it('is to come, or to wait where it is full', () => {
    expect(foot()).toEqual({ main: 'join', out: null });
    expect(foot(undefined, { hasPlace: false })).toEqual({ main: 'line-up', out: null });
    expect(foot(me('withdrawn'))).toEqual({ main: 'join', out: null });
  });

  it('is a yes and a no where somebody was asked', () => {
    expect(foot(me('invited'))).toEqual({ main: 'join', out: 'decline' });
    expect(foot(me('invited'), { hasPlace: false })).toEqual({ main: 'line-up', out: 'decline' });
  });

  it('is to come here instead at the time of another shift, if there is a place', () => {
    const collision = aShift({ id: 'other' });
    expect(foot(undefined, { collision })).toEqual({ main: 'instead', out: null });
    expect(foot(undefined, { collision, hasPlace: false })).toEqual({ main: null, out: null });
    expect(foot(me('invited'), { collision, hasPlace: false })).toEqual({ main: null, out: 'decline' });
  });

  it('is a way out for who is in, asked or waits', () => {
    expect(foot(me('asked'))).toEqual({ main: 'asked', out: 'withdraw' });
    expect(foot(me('waiting'))).toEqual({ main: null, out: 'leave-line' });
    expect(foot(me('coming'))).toEqual({ main: null, out: 'leave' });
  });

  it('leads to the doors as soon as it is time for them', () => {
    const turfs = [{ holder: volunteer.id } as TurfRow];
    const { start } = aShift();
    expect(foot(me('coming'), { turfs })).toEqual({ main: null, out: 'leave' });
    expect(foot(me('coming'), { turfs, now: start - HOUR })).toEqual({ main: 'count', out: 'leave' });
    expect(foot(me('coming'), { turfs, now: start + HOUR, begun: true })).toEqual({ main: 'count', out: null });
    expect(foot(me('coming'), { now: start - HOUR })).toEqual({ main: null, out: 'leave' });
  });

  it('is to tick who was there from the start on, for who looks after it, until everybody is ticked', () => {
    const ticking = { actor: leadOfWest, manages: true, begun: true };
    const shift = aShift({ signUps: [aSignUp('a'), aSignUp('b', { came: true })] });
    expect(foot(undefined, { ...ticking, shift })).toEqual({ main: 'all-there', out: null });
    expect(foot(undefined, { ...ticking, shift, over: true })).toEqual({ main: 'all-there', out: null });
    const ticked = aShift({ signUps: [aSignUp('a', { came: false }), aSignUp('b', { came: true })] });
    expect(foot(undefined, { ...ticking, shift: ticked, over: true })).toEqual({ main: null, out: null });
  });

  it('is nothing when it is cancelled or over', () => {
    for (const own of [undefined, me('coming'), me('waiting'), me('invited')]) {
      expect(foot(own, { cancelled: true })).toEqual({ main: null, out: null });
      expect(foot(own, { over: true, begun: true })).toEqual({ main: null, out: null });
    }
  });
});
