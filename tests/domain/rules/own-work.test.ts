import { describe, expect, it } from 'vitest';
import { ownWork } from '../../../src/domain/rules/own-work.ts';
import { aShift, aSignUp } from '../../fixtures/a-shift.ts';
import { smallWorld, uuid, volunteer } from '../../fixtures/small-campaign.ts';

const me = volunteer.id;
const HOUR = 3_600_000;

function world() {
  const { view } = smallWorld();
  const tally = { turf: 'turf', section: 'section', ward: '01', group: null, day: '2027-01-14', friendly: 3, flyer: 9 };
  view.put('shift', aShift({ id: 'came', signUps: [aSignUp(me, { came: true })] }));
  view.put('shift', aShift({ id: 'missed', signUps: [aSignUp(me, { came: false })] }));
  view.put('shift', aShift({ id: 'not-ticked', signUps: [aSignUp(me)] }));
  view.put('shift', aShift({ id: 'of-others', signUps: [aSignUp('other', { came: true })] }));
  view.put('tally', { ...tally, id: uuid(1), shift: 'came', notHome: 10, opened: 5, conversation: 4, by: me });
  view.put('tally', { ...tally, id: uuid(2), shift: null, notHome: 1, opened: 2, conversation: 1, by: me });
  view.put('tally', { ...tally, id: uuid(3), shift: 'came', notHome: 50, opened: 50, conversation: 50, by: 'other' });
  return view;
}

describe('what I have done', () => {
  it('is the shifts that were ticked off for me, and the doors that I counted', () => {
    expect(ownWork(world(), me)).toEqual({ shifts: 1, ms: 2 * HOUR, doors: 18, conversations: 5 });
  });

  it('can be asked for one shift', () => {
    expect(ownWork(world(), me, 'came')).toEqual({ shifts: 1, ms: 2 * HOUR, doors: 15, conversations: 4 });
    expect(ownWork(world(), me, 'missed')).toEqual({ shifts: 0, ms: 0, doors: 0, conversations: 0 });
  });
});
