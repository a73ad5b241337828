import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEWEST_HOMES, section } from '../../../src/domain/model/turf.ts';
import { cutSections } from '../../../src/domain/rules/cut-sections.ts';
import { addressesOf, type House, houseRow, ringAround, streetOf } from '../../fixtures/house-rows.ts';

const EVERYWHERE = ringAround(-1_000, -1_000, 5_000, 5_000);
const STREETS = ['Lange Straße', 'Am Markt', 'Kurze Gasse', ''].map((name) => streetOf(name));

const cut = (houses: readonly House[], ring = EVERYWHERE) =>
  cutSections({ ring, streets: STREETS, addresses: addressesOf(houses) });
const brief = (sections: ReturnType<typeof cut>) =>
  sections.map(({ id, side, homes, doors }) => [id, side, homes, doors.map(({ numbers }) => numbers.join(' '))]);

describe('a turf with house numbers', () => {
  test('has a section for each side of a street', () => {
    expect(brief(cut(houseRow(0, 14)))).toEqual([
      ['lange-strasse-even-2', 'even', 7, ['2 4 6 8 10 12 14']],
      ['lange-strasse-odd-1', 'odd', 7, ['1 3 5 7 9 11 13']],
    ]);
  });

  test('takes only the houses inside its border', () => {
    const [first, ...others] = cut(houseRow(0, 40), ringAround(-10, -10, 130, 10));
    expect(others).toEqual([]);
    expect(first?.doors).toEqual([{ street: 'Lange Straße', numbers: ['1', '3', '5', '7', '9', '11', '13'] }]);
  });

  test('cuts a long side into runs of about forty households, where the street has a gap', () => {
    // A street crosses behind 44 houses, a little later than the middle.
    const side = houseRow(0, 160)
      .filter((_, n) => n % 2 === 0)
      .map((house, n) => ({ ...house, east: house.east + (n >= 44 ? 40 : 0) }));
    expect(cut(side).map(({ homes, doors }) => [homes, doors[0]!.numbers[0]])).toEqual([
      [44, '1'],
      [36, '89'],
    ]);
  });

  test('counts households where they are known and one for a house where they are not', () => {
    const [odd, even] = [houseRow(0, 2, 0, 9)[0]!, houseRow(0, 14).filter((_, n) => n % 2 === 1)];
    expect(cut([odd, ...even]).map(({ homes }) => homes)).toEqual([7, 9]);
  });

  test('merges a side of fewer than six households with the other side', () => {
    expect(brief(cut(houseRow(0, 11)))).toEqual([['lange-strasse-odd-1', 'both', 11, ['1 3 5 7 9 11', '2 4 6 8 10']]]);
  });

  test('merges a small street with the nearest section', () => {
    const sections = cut([...houseRow(0, 14), ...houseRow(1, 3, 60), ...houseRow(2, 14, 500)]);
    expect(sections.map(({ streets, homes }) => [streets, homes])).toContainEqual([['Lange Straße', 'Am Markt'], 10]);
    expect(sections).toHaveLength(4);
  });

  test('has no section where all of it has fewer than six households', () => {
    expect(cut(houseRow(0, 5))).toEqual([]);
    expect(cut([])).toEqual([]);
  });

  test('follows numbers that run up one side and down the other', () => {
    const up = Array.from({ length: 12 }, (_, n) => ({ street: 0, number: `${n + 1}`, east: n * 20, north: 0 }));
    const down = Array.from({ length: 12 }, (_, n) => ({
      street: 0,
      number: `${n + 41}`,
      east: (11 - n) * 20,
      north: 30,
    }));
    const sections = cut([...up, ...down]);
    expect(sections.map(({ side, doors }) => [side, doors[0]!.numbers[0], doors[0]!.numbers.at(-1)]).sort()).toEqual([
      ['both', '1', '12'],
      ['both', '41', '52'],
    ]);
  });

  test('keeps its sections when its border is moved', () => {
    const before = cut(houseRow(0, 14), ringAround(-10, -10, 1_000, 30)).map(({ id }) => id);
    const after = cut([...houseRow(0, 14), ...houseRow(1, 14, 100)], ringAround(-10, -10, 1_000, 200));
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
  });

  test('tells two streets apart that are spelt alike', () => {
    const streets = [streetOf('Haupt-Weg'), streetOf('Haupt Weg')];
    const addresses = addressesOf([...houseRow(0, 14), ...houseRow(1, 14, 300)]);
    const ids = cutSections({ ring: EVERYWHERE, streets, addresses }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('a turf in a city without house numbers', () => {
  const streets = [streetOf('Long Lane', 0, 1_000), streetOf('Short Lane', 60, 100), streetOf('Path', 90, 1_000, 0)];
  const cutLanes = (ring: typeof EVERYWHERE) => cutSections({ ring, streets, addresses: null });

  test('has whole streets as far as they lie inside, with a cautious guess of who lives there', () => {
    expect(cutLanes(ringAround(-10, -10, 400, 10))).toMatchObject([
      { id: 'long-lane-both', streets: ['Long Lane'], side: 'both', doors: [], homes: 10 },
    ]);
  });

  test('merges what is too short and leaves paths out', () => {
    expect(cutLanes(EVERYWHERE)).toMatchObject([{ streets: ['Long Lane', 'Short Lane'], homes: 27 }]);
  });

  test('has none where there are too few', () => {
    expect(cutLanes(ringAround(-10, -10, 200, 10))).toEqual([]);
  });
});

const anyNumber = fc.oneof(
  fc.nat(80).map((n) => `${n + 1}`),
  fc
    .tuple(fc.nat(80), fc.constantFrom('a', ' B', '-90', ' 1/2', '/95', ' - 99', ' II', ''))
    .map((parts) => parts.join('')),
);
const anyHouse: fc.Arbitrary<House> = fc.record({
  street: fc.constantFrom(0, 1, 2, 3, 0xffff),
  number: anyNumber,
  east: fc.integer({ min: -200, max: 900 }),
  north: fc.integer({ min: -200, max: 900 }),
  homes: fc.oneof(fc.constant(0), fc.nat(40)),
});
const anyHouses = fc.array(anyHouse, { maxLength: 120 });
/** No house, which stands on whole metres, is on its border. */
const RING = ringAround(-100.5, -100.5, 700.5, 700.5);

describe('whatever the houses are', () => {
  test('a section fits the model: it has at least six households, and no two have one id', () => {
    fc.assert(
      fc.property(anyHouses, (houses) => {
        const sections = cut(houses, RING);
        for (const one of sections) expect(section.safeParse(one).error).toBeUndefined();
        expect(Math.min(...sections.map(({ homes }) => homes), FEWEST_HOMES)).toBe(FEWEST_HOMES);
        expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
      }),
    );
  });

  test('each house inside is in exactly one section, or there is none because all are too few', () => {
    fc.assert(
      fc.property(anyHouses, (houses) => {
        const inside = houses.filter(
          ({ street, east, north }) => street < 3 && east >= -100 && east <= 700 && north >= -100 && north <= 700,
        );
        const homes = inside.reduce((sum, { homes = 0 }) => sum + Math.max(1, homes), 0);
        const sections = cut(houses, RING);
        expect(sections.reduce((sum, one) => sum + one.homes, 0)).toBe(homes >= FEWEST_HOMES ? homes : 0);
        const doors = sections.flatMap((one) =>
          one.doors.flatMap((row) => row.numbers.map((n) => `${row.street} ${n}`)),
        );
        expect(new Set(doors).size).toBe(doors.length);
      }),
    );
  });

  test('the same houses in any order give the same sections', () => {
    fc.assert(
      fc.property(anyHouses, fc.infiniteStream(fc.nat()), (houses, random) => {
        // Of one number that stands twice the first is the place of both.
        const once = [
          ...new Map(houses.map((house) => [`${house.street} ${Number.parseInt(house.number, 10)}`, house])).values(),
        ];
        const shuffled = once
          .map((house) => ({ house, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ house }) => house);
        expect(cut(shuffled, RING)).toEqual(cut(once, RING));
      }),
    );
  });
});
