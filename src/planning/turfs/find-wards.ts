import { areaContains } from '../../domain/geometry/area.ts';
import type { Area, Ward } from '../../domain/geometry/city-pack.ts';
import { UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';

/** Index of the ward around each place, -1 outside all of them. @param lon 1e-7 degrees, as `lat` */
export function findWards(wards: readonly Ward[], lon: ArrayLike<number>, lat: ArrayLike<number>): Int16Array {
  const boxes = wards.map(({ area }) => boxAround(area));
  return Int16Array.from({ length: lon.length }, (_, place) => {
    const [x, y] = [lon[place]!, lat[place]!];
    const at = { lon: x / UNITS_PER_DEGREE, lat: y / UNITS_PER_DEGREE };
    return wards.findIndex(({ area }, ward) => {
      const { west, south, east, north } = boxes[ward]!;
      return x >= west && x <= east && y >= south && y <= north && areaContains(area, at);
    });
  });
}

function boxAround({ coords }: Area) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < coords.length; at += 2) {
    [west, east] = [Math.min(west, coords[at]!), Math.max(east, coords[at]!)];
    [south, north] = [Math.min(south, coords[at + 1]!), Math.max(north, coords[at + 1]!)];
  }
  return { west, south, east, north };
}
