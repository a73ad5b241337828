import { describe, expect, test } from 'vitest';
import type { MultiPolygon } from '../../../geo/city-draft.ts';
import { areaContains } from '../../../src/domain/geometry/area.ts';
import type { Area } from '../../../src/domain/geometry/city-pack.ts';

/** An area in whole degrees. */
function area(shape: MultiPolygon): Area {
  const rings = shape.flat();
  const starts = [0];
  for (const ring of rings) starts.push(starts.at(-1)! + ring.length);
  const polygons = [0];
  for (const polygon of shape) polygons.push(polygons.at(-1)! + polygon.length);
  return {
    coords: Int32Array.from(rings.flat(2), (degrees) => degrees * 1e7),
    rings: Uint32Array.from(starts),
    polygons: Uint32Array.from(polygons),
    label: { lon: 0, lat: 0 },
  };
}

const box = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('an area contains', () => {
  const withHoleAndIsland = area([[box(0, 0, 10), box(2, 2, 6)], [box(4, 4, 2)], [box(20, 0, 5)]]);

  test.each([
    [1, 1, true],
    [3, 3, false],
    [5, 5, true],
    [22, 3, true],
    [15, 3, false],
    [-1, 5, false],
  ])('%s, %s: %s', (lon, lat, inside) => {
    expect(areaContains(withHoleAndIsland, { lon, lat })).toBe(inside);
  });

  test('each place on a shared border exactly once', () => {
    const west = area([[box(0, 0, 10)]]);
    const east = area([[box(10, 0, 10)]]);
    for (const lat of [0.5, 5, 9.999]) {
      const owners = [west, east].filter((one) => areaContains(one, { lon: 10, lat }));
      expect(owners).toHaveLength(1);
    }
  });
});
