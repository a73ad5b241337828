import type { CityPack } from '../../../src/domain/geometry/city-pack.ts';
import { UNITS_PER_DEGREE } from '../../../src/domain/geometry/lon-lat.ts';
import type { PlanningCity } from '../../../src/planning/planning-city.ts';
import { addressesOf, type House, placeAt, ringAround } from '../../fixtures/house-rows.ts';
import { smallCity } from '../../fixtures/small-city.ts';

const BLOCK = 100;
const BACK = 12;
const STEP = 20;

/** A town of square blocks: `blocks` a side, houses on both sides of every street, each with these households. */
export function turfTown(blocks: number, homesOf: (house: number) => number = () => 4): PlanningCity {
  const whole = blocks * BLOCK;
  const streets: CityPack['streets'][number][] = [];
  const houses: House[] = [];
  for (let line = 0; line <= blocks; line++) {
    for (const runsEast of [true, false]) {
      const at = line * BLOCK;
      const point = (along: number) => (runsEast ? placeAt(along, at) : placeAt(at, along));
      const corners = Array.from({ length: blocks + 1 }, (_, n) => point(n * BLOCK)).flat();
      const street = streets.length;
      const coords = Int32Array.from(corners, (degrees) => Math.round(degrees * UNITS_PER_DEGREE));
      streets.push({
        name: `${runsEast ? 'Row' : 'Column'} ${line}`,
        kind: 2,
        coords,
        lines: Uint32Array.of(0, blocks + 1),
      });
      let number = 1;
      for (let along = STEP; along < whole; along += STEP) {
        if (along % BLOCK === 0) continue;
        for (const side of [-BACK, BACK]) {
          const [east, north] = runsEast ? [along, at + side] : [at + side, along];
          houses.push({ street, number: String(number++), east, north, homes: homesOf(houses.length) });
        }
      }
    }
  }
  const border = [...ringAround(-60, -60, whole + 60, whole + 60), placeAt(-60, -60)].flat();
  const area = {
    coords: Int32Array.from(border, (degrees) => Math.round(degrees * UNITS_PER_DEGREE)),
    rings: Uint32Array.of(0, 5),
    polygons: Uint32Array.of(0, 1),
    label: { lon: 11.6, lat: 52.1 },
  };
  const ward = { id: '01', name: 'Mitte', residents: 1_000, approximate: false, area };
  const pack = { ...smallCity().pack, streets, wards: [ward] };
  return { pack, residents: null, addresses: addressesOf(houses), places: null };
}
