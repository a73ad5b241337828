import { describe, expect, it } from 'vitest';
import { carriesMuch, loadMs, spreadOf, workLoad } from '../../../src/domain/rules/work-load.ts';
import { aShift, aSignUp } from '../../fixtures/a-shift.ts';
import { HOUR, putMember } from '../../fixtures/shift-world.ts';
import { NOON, smallWorld } from '../../fixtures/small-campaign.ts';

function world() {
  const { view } = smallWorld();
  for (const member of [...view.all('member')]) view.put('member', { ...member, revokedAt: 1 });
  const people = Array.from({ length: 4 }, (_, n) => putMember(view, n).id) as [string, string, string, string];
  const loadOf = (id: string) => workLoad(view, NOON).find(({ member }) => member.id === id);
  return { view, people, loadOf };
}
const past = { start: NOON - 30 * HOUR, end: NOON - 28 * HOUR };

describe('what a person carries', () => {
  it('is what was ticked off, and what is to come', () => {
    const { view, people, loadOf } = world();
    const [anna, bela, cem] = people;
    const signUps = [
      aSignUp(anna, { came: true }),
      aSignUp(bela, { came: false }),
      aSignUp(cem, { state: 'withdrawn', leftAt: 1 }),
    ];
    view.put('shift', aShift({ id: 'past', ...past, signUps }));
    view.put('shift', aShift({ id: 'past-too', ...past, signUps: [aSignUp(anna)] }));
    view.put('shift', aShift({ id: 'next', signUps: [aSignUp(anna), aSignUp(bela, { state: 'invited' })] }));
    expect(loadOf(anna)).toMatchObject({
      came: 1,
      doneMs: 2 * HOUR,
      coming: 1,
      plannedMs: 2 * HOUR,
      unticked: 1,
      neverAsked: false,
    });
    expect(loadOf(bela)).toMatchObject({ came: 0, coming: 0, invited: 1, neverAsked: false });
    expect(loadOf(cem)).toMatchObject({ came: 0, coming: 0, invited: 0, neverAsked: false });
  });

  it('says who was never asked', () => {
    const { view, people, loadOf } = world();
    expect(loadOf(people[0])?.neverAsked).toBe(true);
    view.put('shift', aShift({ state: 'cancelled', signUps: [aSignUp(people[0])] }));
    expect(loadOf(people[0])).toMatchObject({ neverAsked: false, coming: 0 });
  });

  it('counts leading a shift once, signed up or not', () => {
    const { view, people, loadOf } = world();
    const [anna, bela] = people;
    view.put('shift', aShift({ id: 'led', ...past, lead: anna }));
    view.put('shift', aShift({ id: 'leads', lead: anna }));
    view.put('shift', aShift({ id: 'in', lead: bela, signUps: [aSignUp(bela)] }));
    expect(loadOf(anna)).toMatchObject({ came: 1, coming: 1, neverAsked: false });
    expect(loadOf(bela)).toMatchObject({ came: 0, coming: 1 });
  });

  it('leaves out who is locked out', () => {
    const { view, people, loadOf } = world();
    const member = view.get('member', people[0])!;
    view.put('member', { ...member, revokedAt: NOON });
    expect(loadOf(people[0])).toBeUndefined();
  });
});

describe('how evenly the work lies', () => {
  it('is the share of the busiest tenth', () => {
    const { view, people } = world();
    expect(spreadOf(workLoad(view, NOON))).toEqual({ topTenth: null, muchMs: Number.POSITIVE_INFINITY, neverAsked: 4 });
    const [anna, bela] = people;
    for (let n = 0; n < 9; n++) view.put('shift', aShift({ id: `of-anna-${n}`, signUps: [aSignUp(anna)] }));
    view.put('shift', aShift({ id: 'of-bela', signUps: [aSignUp(bela)] }));
    const loads = workLoad(view, NOON);
    const spread = spreadOf(loads);
    expect(spread).toEqual({ topTenth: 0.9, muchMs: 20 * HOUR, neverAsked: 2 });
    expect(loads.filter((load) => carriesMuch(load, spread))).toEqual([]);
    view.put('shift', aShift({ id: 'of-cem', signUps: [aSignUp(people[2])] }));
    const now = workLoad(view, NOON);
    expect(now.filter((load) => carriesMuch(load, spreadOf(now))).map(loadMs)).toEqual([18 * HOUR]);
  });
});
