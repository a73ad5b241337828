import { describe, expect, test } from 'vitest';
import type { Street } from '../../../src/domain/geometry/city-pack.ts';
import { metresBetween } from '../../../src/domain/geometry/lon-lat.ts';
import { findJunctions } from '../../../src/planning/streets/find-junctions.ts';
import { at, street } from './draw-streets.ts';

/** The junctions as metres east and north, rounded to the metre. */
function junctions(...streets: Street[]): string[] {
  const found = findJunctions(streets);
  return Array.from({ length: found.length / 2 }, (_, index) => {
    const place = { lon: found[index * 2]!, lat: found[index * 2 + 1]! };
    const east = metresBetween(at(0, 0), { lon: place.lon, lat: at(0, 0).lat });
    const north = metresBetween(at(0, 0), { lon: at(0, 0).lon, lat: place.lat });
    return `${Math.round(east)},${Math.round(north)}`;
  }).sort();
}

const across = street('Querweg', 2, [
  [
    [0, 50],
    [50, 50],
    [100, 50],
  ],
]);

describe('a junction', () => {
  test('is where two streets cross in a common point, and not where a street bends', () => {
    const up = street('Hauptweg', 2, [
      [
        [50, 0],
        [50, 50],
        [60, 100],
        [50, 150],
      ],
    ]);
    expect(junctions(across, up)).toEqual(['50,50']);
  });

  test('is not where one line of a street goes on as the next', () => {
    const inTwo = street('Hauptweg', 2, [
      [
        [0, 0],
        [50, 0],
      ],
      [
        [50, 0],
        [100, 0],
      ],
    ]);
    expect(junctions(inTwo)).toEqual([]);
  });

  test('is where the end of a street touches the middle of another, or stops two metres short of it', () => {
    const touching = street('Stichweg', 2, [
      [
        [25, 90],
        [25, 50],
      ],
    ]);
    const short = street('Kurzweg', 2, [
      [
        [75, 90],
        [75, 52],
      ],
    ]);
    expect(junctions(across, touching, short)).toEqual(['25,50', '75,52']);
  });

  test('is where a street has a point in the middle of another that has none there', () => {
    const through = street('Durchweg', 2, [
      [
        [25, 90],
        [25, 50],
        [25, 10],
      ],
    ]);
    expect(junctions(across, through)).toEqual(['25,50']);
  });

  test('is not where a bridge crosses a street without a common point', () => {
    const bridge = street('Brücke', 4, [
      [
        [25, 90],
        [25, 10],
      ],
    ]);
    expect(junctions(across, bridge)).toEqual([]);
  });

  test('is not where a path meets a street', () => {
    const path = street('', 0, [
      [
        [50, 0],
        [50, 50],
      ],
    ]);
    expect(junctions(across, path)).toEqual([]);
  });

  test('is not made by the same street drawn twice, with other points', () => {
    const again = street('Querweg', 2, [
      [
        [0, 50],
        [20, 50],
        [100, 50],
      ],
    ]);
    expect(junctions(across, again)).toEqual([]);
  });

  test('is nowhere in a city without streets', () => {
    expect(findJunctions([])).toHaveLength(0);
    expect(findJunctions([street('Nur ein Name', 2, [])])).toHaveLength(0);
  });
});
