import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPlanned } from '../../../../../src/app/office/plan/turfs/cut-planned.ts';
import { defaultTurfs } from '../../../../../src/app/office/plan/turfs/default-turfs.ts';
import { gatherTurfs, shortName } from '../../../../../src/app/office/plan/turfs/gather-turfs.ts';
import { holdTurf } from '../../../../../src/app/office/plan/turfs/hold-turf.ts';
import { labelPlace } from '../../../../../src/app/office/plan/turfs/label-place.ts';
import { orderTurfs } from '../../../../../src/app/office/plan/turfs/order-turfs.ts';
import { begunWith } from '../../../../../src/app/office/plan/turfs/publish-turf.ts';
import { meets } from '../../../../../src/app/office/plan/turfs/rings-meet.ts';
import { TINTS, tintAreas } from '../../../../../src/app/office/plan/turfs/tint-areas.ts';
import { balanceOf } from '../../../../../src/app/office/plan/turfs/turfs-figures.ts';
import type { TallyRow } from '../../../../../src/domain/model/tally.ts';
import { section, type TurfRow } from '../../../../../src/domain/model/turf.ts';
import { insideLasso } from '../../../../../src/domain/rules/tour-area.ts';
import type { PlannedTurf, TurfsPlan } from '../../../../../src/planning/turfs/turfs-plan.ts';

type Ring = [number, number][];

/** A square of 0.01 degrees. */
const square = (x: number, y: number): Ring => [
  [x, y],
  [x + 0.01, y],
  [x + 0.01, y + 0.01],
  [x, y + 0.01],
];

const turf = (number: number, but: Partial<PlannedTurf> = {}): PlannedTurf => ({
  id: `04-${number}`,
  ward: '04',
  name: `Stadtfeld ${number}`,
  ring: square(number / 50, 52),
  doors: 180 + number,
  hours: 6,
  parts: 1,
  streets: ['Große Diesdorfer Straße'],
  ...but,
});
const planOf = (...turfs: PlannedTurf[]): TurfsPlan => ({ turfs, left: 0, source: 'addresses' });
const nothingHeld = { held: [], leftOut: [] };
const none: ReadonlySet<string> = new Set();

describe('turfs of a draft', () => {
  test('come by ward and number, and none is called like one that the campaign has', () => {
    const gathered = gatherTurfs(planOf(turf(10), turf(2), turf(1)), nothingHeld, new Set(['Stadtfeld 1']));
    expect(gathered.map(({ name }) => name)).toEqual(['Stadtfeld 2', 'Stadtfeld 3', 'Stadtfeld 10']);
  });

  test('that are held keep their name, also when the next run calls another one so', () => {
    const first = planOf(turf(1), turf(2));
    const [one] = gatherTurfs(first, nothingHeld, none);
    const { changes } = holdTurf(first, nothingHeld, { ...one!, name: 'Rund um den Markt' }, 'held', 1);
    const named = gatherTurfs(planOf(turf(1), turf(2)), changes, none);
    expect(named.map(({ name, hold }) => [name, hold])).toEqual([
      ['Rund um den Markt', 'held'],
      ['Stadtfeld 1', 'free'],
      ['Stadtfeld 2', 'free'],
    ]);
    const kept = holdTurf(first, nothingHeld, one!, 'held', 1).changes;
    const again = gatherTurfs(planOf(turf(1), turf(2)), kept, none);
    expect(again.find(({ hold }) => hold === 'held')!.name).toBe('Stadtfeld 1');
    expect(new Set(again.map(({ name }) => name)).size).toBe(3);
  });

  test('are each in one list only, whatever is done with them, and ids stay apart over runs', () => {
    const move = fc.record({ at: fc.nat(5), to: fc.constantFrom('free', 'held', 'out'), run: fc.boolean() });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let plan = planOf(turf(1), turf(2), turf(3));
        let lists: Parameters<typeof holdTurf>[1] = nothingHeld;
        let seed = 1;
        for (const { at, to, run } of moves) {
          const gathered = gatherTurfs(plan, lists, none);
          const chosen = gathered[at % gathered.length]!;
          const moved = holdTurf(plan, lists, chosen, to as 'free', seed);
          [plan, lists] = [moved.plan, moved.changes];
          const after = gatherTurfs(plan, lists, none);
          expect(after).toHaveLength(gathered.length);
          expect(after.find(({ id }) => id === moved.id)!.hold).toBe(to);
          expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
          if (run) {
            plan = planOf(turf(1), turf(2));
            seed++;
          }
        }
      }),
    );
  });

  test('that are left out count for no balance', () => {
    const plan = planOf(turf(1), turf(2), turf(30));
    const { plan: rest, changes } = holdTurf(plan, nothingHeld, { ...turf(30), hold: 'free' }, 'out', 1);
    expect(balanceOf(gatherTurfs(rest, changes, none))).toEqual({ largest: 182, smallest: 181 });
  });
});

describe('the order', () => {
  const standing = [
    { ring: square(1, 50), closedAt: null },
    { ring: square(2, 50), closedAt: 5 },
  ] as unknown as TurfRow[];

  test('keeps what is held, left out, and what the campaign has open', () => {
    const settings = { ...defaultTurfs(['04']), held: [turf(1)], leftOut: [turf(2)] };
    expect(orderTurfs(standing, settings, null).kept).toEqual([square(1, 50), turf(1).ring, turf(2).ring]);
  });

  test('cuts over the campaign’s turfs where the office says so', () => {
    expect(orderTurfs(standing, { ...defaultTurfs(['04']), keepOpen: false }, null).kept).toEqual([]);
  });
});

describe('the picture', () => {
  test('gives squares of a grid other tints than their eight neighbours', () => {
    const at = (x: number, y: number) => x * 7 + y;
    const tints = tintAreas(Array.from({ length: 49 }, (_, n) => square(Math.floor(n / 7) / 100, (n % 7) / 100)));
    let same = 0;
    for (let x = 0; x < 7; x++) {
      for (let y = 0; y < 6; y++) same += Number(tints[at(x, y)] === tints[at(x, y + 1)]);
      for (let y = 0; x < 6 && y < 7; y++) same += Number(tints[at(x, y)] === tints[at(x + 1, y)]);
    }
    expect(same).toBe(0);
    expect(tints.every((tint) => tint >= 0 && tint < TINTS)).toBe(true);
  });

  test('puts a number inside its area, also inside of a hook', () => {
    const hook: Ring = [
      [0, 0],
      [3, 0],
      [3, 3],
      [2, 3],
      [2, 1],
      [0, 1],
    ];
    for (const ring of [square(0, 0), hook]) {
      const place = labelPlace(ring);
      expect(insideLasso(ring)(place)).toBe(true);
      expect(place.width).toBeGreaterThan(0);
    }
  });

  test('numbers what is numbered, and calls what has a name by it', () => {
    expect(shortName('Stadtfeld Ost 12')).toBe('12');
    expect(shortName('Rund um den Markt')).toBe('Rund um den Markt');
  });
});

describe('publishing', () => {
  const row = { id: 'a', done: [], spared: [], holder: null, shift: null, state: 'open' } as unknown as TurfRow;

  test('takes a turf back as long as nobody has it and nothing is counted there', () => {
    expect(begunWith(row, [])).toBeUndefined();
    expect(begunWith({ ...row, holder: 'b' }, [])).toBe('taken');
    expect(begunWith({ ...row, shift: 'c' }, [])).toBe('taken');
    expect(begunWith(row, [{ turf: 'a' } as TallyRow])).toBe('counted');
  });

  test('takes a turf back that took over doors to be spared from another', () => {
    const spared = [{ street: 'Ring', number: '1', floor: null, side: null }];
    expect(begunWith({ ...row, spared }, [])).toBeUndefined();
  });

  describe('without house numbers', () => {
    const streets = (length: number) => [lane('Ringstraße', 52_000_000, length), lane('Parkweg', 52_001_000, length)];
    /** West to east from 11.6°, in degrees of a ten millionth each. */
    const lane = (name: string, at: number, length: number) => ({
      name,
      kind: 1,
      coords: Int32Array.from([116_000_000, at * 10, 116_000_000 + length, at * 10]),
      lines: Uint32Array.from([0, 2]),
    });
    const block = turf(1, {
      doors: 90,
      ring: [
        [11.59, 51.99],
        [11.7, 51.99],
        [11.7, 52.01],
        [11.59, 52.01],
      ],
    });

    test('spreads the households of the plan over its streets', () => {
      const sections = cutPlanned(block, streets(100_000) as never, null);
      const homes = sections.reduce((sum, section) => sum + section.homes, 0);
      expect(homes).toBeGreaterThan(90 - sections.length - 1);
      expect(homes).toBeLessThanOrEqual(90);
    });

    test('makes a turf of high houses along a short street one section', () => {
      const [only, ...others] = cutPlanned(block, streets(7_000) as never, null);
      expect(others).toEqual([]);
      expect(only).toMatchObject({ streets: ['Ringstraße', 'Parkweg'], side: 'both', homes: 90 });
      expect(section.safeParse(only).success).toBe(true);
      expect(cutPlanned({ ...block, doors: 5 }, streets(7_000) as never, null)).toEqual([]);
    });
  });

  test('sees where areas meet', () => {
    expect(meets(square(0, 0), square(0.005, 0.005))).toBe(true);
    expect(meets(square(0, 0), square(0.02, 0))).toBe(false);
  });
});
