import { describe, expect, test } from 'vitest';
import type { Street } from '../../../src/domain/geometry/city-pack.ts';
import { buildStreetGraph } from '../../../src/planning/streets/build-street-graph.ts';
import { wayMatrix } from '../../../src/planning/streets/measure-ways.ts';
import { snapTo } from '../../../src/planning/streets/snap-to-streets.ts';
import type { TravelMode } from '../../../src/planning/tours/tours-plan.ts';
import { at, street } from './draw-streets.ts';

type Spot = readonly [east: number, north: number];

/** The way from one spot to another in whole metres. */
function metres(streets: Street[], from: Spot, to: Spot, mode: TravelMode = 'foot'): number {
  const graph = buildStreetGraph(streets, mode);
  return Math.round(wayMatrix(graph, snapTo(graph, [at(...from), at(...to)])).metres[1]!);
}

const line = (kind: number, ...spots: Spot[]) => street('', kind, [spots]);
/** A block of 100 by 100 m with a street all around. */
const block = street('Ring', 2, [
  [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
    [0, 0],
  ],
]);

describe('a way', () => {
  test('follows the streets, and the last steps lead from the street to the post', () => {
    expect(metres([block], [50, -5], [50, 105])).toBe(5 + 50 + 100 + 50 + 5);
    expect(metres([block], [10, -5], [90, 5])).toBe(5 + 80 + 5);
  });

  test('takes the shorter side of a ring', () => {
    expect(metres([block], [20, 0], [20, 100])).toBe(20 + 100 + 20);
    expect(metres([block], [100, 20], [20, 0])).toBe(20 + 80);
  });

  test('takes the path that only those on foot or by bike may take', () => {
    const path = line(0, [50, 0], [50, 100]);
    expect(metres([block, path], [50, 0], [50, 100])).toBe(100);
    expect(metres([block, path], [50, 0], [50, 100], 'bike')).toBe(100);
    expect(metres([block, path], [50, 0], [50, 100], 'car')).toBe(200);
  });

  test('of a car keeps to a one-way street, and that of people on foot does not', () => {
    for (const [oneWay, there, back] of [
      [1, 60, 340],
      [2, 340, 60],
      [0, 60, 60],
    ] as const) {
      const ring = { ...block, oneWay: Uint8Array.of(oneWay) };
      expect(metres([ring], [20, 0], [80, 0], 'car')).toBe(there);
      expect(metres([ring], [80, 0], [20, 0], 'car')).toBe(back);
      expect(metres([ring], [80, 0], [20, 0], 'foot')).toBe(60);
    }
  });

  test('leads back out of a one-way street that the border of the map cuts off', () => {
    const cutOff = street(
      'Aus der Stadt',
      2,
      [
        [
          [100, 50],
          [300, 50],
        ],
      ],
      [1],
    );
    expect(metres([block, cutOff], [300, 50], [100, 50], 'car')).toBe(200);
  });

  test('leads on where a street ends in the middle of another, or three metres before it', () => {
    for (const gap of [0, 2.5]) {
      const stub = line(2, [200, 50], [100 + gap, 50]);
      expect(Math.abs(metres([block, stub], [200, 50], [100, 0]) - 150)).toBeLessThan(3);
    }
  });

  test('leads over the gap that a square tears into a street', () => {
    const torn = street('Marktstraße', 2, [
      [
        [0, 0],
        [50, 0],
      ],
      [
        [62, 0],
        [120, 0],
      ],
    ]);
    const graph = buildStreetGraph([torn], 'foot');
    expect(graph.parts.islands).toBe(0);
    expect(metres([torn], [0, 0], [120, 0])).toBe(120);
  });
});

describe('an island', () => {
  const island = street('Insel', 2, [
    [
      [500, 0],
      [700, 0],
    ],
  ]);
  const far = street('Weit weg', 2, [
    [
      [0, 3000],
      [200, 3000],
    ],
  ]);

  test('is reached over the air line and a third more, and every such way is counted', () => {
    const graph = buildStreetGraph([block, island, far], 'foot');
    expect(graph.parts.islands).toBe(2);
    const stops = snapTo(graph, [at(0, 0), at(100, 0), at(500, 0), at(700, 0), at(0, 3000)]);
    const ways = wayMatrix(graph, stops);
    expect(ways.byAir).toBe(20 - 2 * 2);
    const way = (from: number, to: number) => Math.round(ways.metres[from * 5 + to]!);
    expect(way(0, 1)).toBe(100);
    expect(way(1, 2)).toBe(400 * 1.3);
    expect(way(2, 3)).toBe(200);
    expect(way(0, 4)).toBe(3000 * 1.3);
  });

  test('has a post only if it is clearly nearer than the streets that lead on', () => {
    const graph = buildStreetGraph([block, line(0, [40, 160], [60, 160])], 'foot');
    const [onIsland, beside] = snapTo(graph, [at(50, 165), at(50, 128)]).asideMetres;
    expect(Math.round(onIsland!)).toBe(5);
    expect(Math.round(beside!)).toBe(28);
  });
});

describe('a post', () => {
  test('far from every street is reached over the air line: nobody walks so far from a car', () => {
    const graph = buildStreetGraph([block], 'car');
    const stops = snapTo(graph, [at(100, 50), at(1250, 50)]);
    expect([...stops.byAir]).toEqual([0, 1]);
    const ways = wayMatrix(graph, stops);
    expect(ways.byAir).toBe(2);
    expect(Math.round(ways.metres[1]!)).toBe(1150 * 1.3);
  });

  test('in a city without streets, or without streets for cars, is reached by air', () => {
    for (const streets of [[], [line(0, [0, 0], [100, 0])], [street('Nur ein Name', 2, [])]]) {
      expect(metres(streets, [0, 0], [1000, 0], 'car')).toBe(1300);
    }
  });

  test('at the same place as another is no way from it', () => {
    expect(metres([block], [50, 0], [50, 0])).toBe(0);
  });
});
