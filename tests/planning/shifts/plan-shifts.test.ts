import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Contradiction } from '../../../src/planning/contradiction.ts';
import { searchSteps } from '../../../src/planning/run-search.ts';
import type { Search } from '../../../src/planning/search.ts';
import { planShifts } from '../../../src/planning/shifts/plan-shifts.ts';
import type { ShiftsOrder, ShiftsPlan } from '../../../src/planning/shifts/shifts-plan.ts';
import { aShift, aSignUp } from '../../fixtures/a-shift.ts';
import { HOUR } from '../../fixtures/shift-world.ts';
import { brokenRules } from './broken-rules.ts';
import { FOUR_WARDS, randomOrder, SETTINGS } from './random-order.ts';
import { resolve, withRemedies } from './resolve.ts';

const search = (order: ShiftsOrder, seed = 1) => planShifts(FOUR_WARDS, order, seed) as Search<ShiftsPlan>;
const orders = fc
  .record({ seed: fc.nat(1e6), people: fc.integer({ min: 3, max: 14 }), shifts: fc.integer({ min: 2, max: 12 }) })
  .map(({ seed, people, shifts }) => resolve(randomOrder(seed, { people, shifts, days: 4 }), search).order);

/** Two people with all the time of the world who know doors, and one door evening for two. */
function twoFriends(): ShiftsOrder {
  const order = randomOrder(1, { people: 2, shifts: 1, days: 1 });
  const { now } = order;
  const profiles = order.profiles.map((profile) => ({
    ...profile,
    ward: '01',
    kinds: ['doors'],
    experienced: ['doors'],
    week: [15, 15, 15, 15, 15, 15, 15],
  }));
  const members = order.members.map((member) => ({ ...member, role: 'volunteer' as const, revokedAt: null }));
  const shift = aShift({ id: 'evening', start: now + 30 * HOUR, end: now + 33 * HOUR, ward: '01', min: 2, max: 2 });
  return { ...order, settings: SETTINGS, members, profiles, shifts: [shift] };
}
const [ANNA, BELA] = ['m0000', 'm0001'];

function contradictionOf(order: ShiftsOrder): Contradiction {
  try {
    search(order);
  } catch (error) {
    if (error instanceof Contradiction) return error;
    throw error;
  }
  throw new Error('Nothing contradicts');
}

describe('a plan of shifts', () => {
  it('breaks no rule, neither at first nor at last', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const run = search(order);
        expect(brokenRules(order, run.plan())).toEqual([]);
        expect(brokenRules(order, searchSteps(run, 300))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('never gets worse, nor better than its bound, nor its bound looser', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const run = search(order);
        let value = run.value();
        let bound = Number.POSITIVE_INFINITY;
        for (let step = 0; step < 100 && run.step(step / 100); step++) {
          expect(run.value()).toBeGreaterThanOrEqual(value);
          expect(run.bound() ?? bound).toBeLessThanOrEqual(bound);
          value = run.value();
          bound = run.bound() ?? bound;
          expect(bound).toBeGreaterThanOrEqual(value);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the same for the same seed', () => {
    const { order } = resolve(randomOrder(5, { people: 40, shifts: 25, days: 7 }), search);
    expect(searchSteps(search(order), 60)).toEqual(searchSteps(search(order), 60));
  });

  it('is never worse than the one it starts from', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const run = search(order);
        const start = searchSteps(run, 300);
        expect(search({ ...order, start }).value()).toBeGreaterThanOrEqual(run.value());
      }),
      { numRuns: 25 },
    );
  });

  it('keeps who comes already and who is put by hand, and says why each is there', () => {
    const order = twoFriends();
    const shifts = [{ ...order.shifts[0]!, signUps: [aSignUp(ANNA, { experienced: true })] }];
    const settings = { ...SETTINGS, wanted: [{ shift: 'evening', member: BELA }] };
    const plan = searchSteps(search({ ...order, shifts, settings }), 50);
    expect(plan.places).toEqual([
      { shift: 'evening', member: ANNA, why: 'fixed' },
      { shift: 'evening', member: BELA, why: 'wanted' },
    ]);
    expect(plan.gaps).toEqual([]);
    expect(plan.load).toEqual([
      { member: ANNA, hours: 3 },
      { member: BELA, hours: 3 },
    ]);
  });

  it('puts two who want to go together on one shift, and says where it cannot', () => {
    const order = twoFriends();
    const next = { ...order.shifts[0]!, id: 'next', start: order.now + 54 * HOUR, end: order.now + 57 * HOUR };
    const together = [[ANNA, BELA]];
    const single = [
      { ...order.shifts[0]!, min: 1 },
      { ...next, min: 1 },
    ];
    const settings = { ...SETTINGS, together, mostPerWeek: 1, fill: 'max' as const };
    const whole = searchSteps(search({ ...order, shifts: [{ ...single[0]! }], settings }), 50);
    expect(whole.places).toHaveLength(2);
    expect(whole.parted).toEqual([]);
    const parted = searchSteps(search({ ...order, shifts: single, settings }), 50);
    expect(parted.gaps).toEqual([]);
    expect(parted.parted).toEqual(together);
  });

  it('spreads the load: who had most comes last', () => {
    const order = twoFriends();
    const past = aShift({ id: 'past', start: 0, end: HOUR, signUps: [aSignUp(ANNA, { came: true })] });
    const plan = searchSteps(search({ ...order, shifts: [{ ...order.shifts[0]!, min: 1, max: 1 }, past] }), 50);
    expect(plan.places.map(({ member }) => member)).toEqual([BELA]);
  });

  it('leaves out who said no', () => {
    const order = twoFriends();
    const shifts = [{ ...order.shifts[0]!, signUps: [aSignUp(ANNA, { state: 'declined' })] }];
    const plan = searchSteps(search({ ...order, shifts }), 50);
    expect(plan.places.map(({ member }) => member)).toEqual([BELA]);
    expect(plan.gaps).toEqual([{ shift: 'evening', people: 1, experienced: 0, why: 'nobody' }]);
  });
});

describe('a gap', () => {
  it('says that those who could are needed elsewhere', () => {
    const order = twoFriends();
    const twice = [order.shifts[0]!, { ...order.shifts[0]!, id: 'same-time' }];
    const plan = searchSteps(search({ ...order, shifts: twice }), 50);
    expect(plan.gaps.map(({ people, why }) => ({ people, why })).at(-1)).toMatchObject({ why: 'busy' });
  });

  it('says that only newcomers are left', () => {
    const order = twoFriends();
    const profiles = order.profiles.map((profile) => ({ ...profile, experienced: [] }));
    const plan = searchSteps(search({ ...order, profiles }), 50);
    expect(plan.places).toEqual([]);
    expect(plan.gaps).toEqual([{ shift: 'evening', people: 2, experienced: 0, why: 'experienced' }]);
  });
});

describe('an order that contradicts itself', () => {
  const [evening] = twoFriends().shifts;
  it.each<[code: string, but: (order: ShiftsOrder) => Partial<ShiftsOrder>]>([
    ['until-before-from', () => ({ settings: { ...SETTINGS, from: '2027-01-05', until: '2027-01-04' } })],
    ['no-shifts', () => ({ settings: { ...SETTINGS, from: '2027-03-01' } })],
    ['no-shifts', () => ({ settings: { ...SETTINGS, kinds: ['stand'] } })],
    ['min-over-max', ({ shifts }) => ({ shifts: [{ ...shifts[0]!, min: 5 }] })],
    ['too-small', () => ({ settings: { ...SETTINGS, mostPerWeek: 0 } })],
    ['together-alone', () => ({ settings: { ...SETTINGS, together: [[ANNA, ANNA]] } })],
    ['wanted-gone', () => ({ settings: { ...SETTINGS, wanted: [{ shift: 'evening', member: 'nobody' }] } })],
    [
      'wanted-unwanted',
      () => {
        const place = { shift: 'evening', member: ANNA };
        return { settings: { ...SETTINGS, wanted: [place], unwanted: [place] } };
      },
    ],
    [
      'wanted-declined',
      () => ({
        settings: { ...SETTINGS, wanted: [{ shift: 'evening', member: ANNA }] },
        shifts: [{ ...evening!, signUps: [aSignUp(ANNA, { state: 'withdrawn' })] }],
      }),
    ],
    [
      'wanted-full',
      () => ({
        settings: { ...SETTINGS, wanted: [{ shift: 'evening', member: ANNA }] },
        shifts: [{ ...evening!, min: 1, max: 1, signUps: [aSignUp(BELA)] }],
      }),
    ],
    [
      'wanted-collides',
      () => ({
        settings: { ...SETTINGS, wanted: [{ shift: 'evening', member: ANNA }] },
        shifts: [evening!, { ...evening!, id: 'other', signUps: [aSignUp(ANNA)] }],
      }),
    ],
    [
      'wanted-rest',
      () => ({
        settings: { ...SETTINGS, restHours: 8, wanted: [{ shift: 'evening', member: ANNA }] },
        shifts: [
          evening!,
          {
            ...evening!,
            id: 'later',
            start: evening!.end + 2 * HOUR,
            end: evening!.end + 4 * HOUR,
            signUps: [aSignUp(ANNA)],
          },
        ],
      }),
    ],
    [
      'wanted-week',
      () => ({
        settings: { ...SETTINGS, mostPerWeek: 1, wanted: [{ shift: 'evening', member: ANNA }] },
        shifts: [
          evening!,
          {
            ...evening!,
            id: 'later',
            start: evening!.end + 20 * HOUR,
            end: evening!.end + 22 * HOUR,
            signUps: [aSignUp(ANNA)],
          },
        ],
      }),
    ],
  ])('says %s, and what it proposes resolves it', (code, but) => {
    const order = { ...twoFriends(), ...but(twoFriends()) };
    const contradiction = contradictionOf(order);
    expect(contradiction.code).toBe(code);
    expect(contradiction.remedies).toHaveLength(1);
    expect(() => search(withRemedies(order, contradiction.remedies))).not.toThrow();
  });

  it('says that nobody has told when they have time', () => {
    expect(contradictionOf({ ...twoFriends(), profiles: [] }).code).toBe('no-profiles');
  });
});
