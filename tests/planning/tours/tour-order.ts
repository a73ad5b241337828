import { METRES_PER_DEGREE } from '../../../src/domain/geometry/lon-lat.ts';
import type { PlanningCity } from '../../../src/planning/planning-city.ts';
import { seededRandom } from '../../../src/planning/random.ts';
import type { Crew, TourStop, ToursOrder, ToursPlan, ToursSettings } from '../../../src/planning/tours/tours-plan.ts';
import { smallCity } from '../../fixtures/small-city.ts';

/** Where the small city lies. */
const MIDDLE = { lon: 11.602, lat: 52.1012 };

export const planningCity = (): PlanningCity => ({
  pack: smallCity().pack,
  residents: null,
  addresses: null,
  places: null,
});

/** So many metres east and north of the small city's middle. */
export const place = (east: number, north: number) => ({
  lon: MIDDLE.lon + east / (METRES_PER_DEGREE * Math.cos((MIDDLE.lat * Math.PI) / 180)),
  lat: MIDDLE.lat + north / METRES_PER_DEGREE,
});

/** Stops 's0', 's1', … anywhere within `metres` of the middle; the wards' border runs through it from south to north. */
export function someStops(count: number, metres: number, seed: number): TourStop[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const east = (random() * 2 - 1) * metres;
    const at = place(east, (random() * 2 - 1) * metres);
    return { id: `s${index}`, post: `p${index}`, ward: east < 0 ? '01' : '02', ...at };
  });
}

/** On foot from the middle, with enough of everything. */
export const crew = (id: string, more: Partial<Crew> = {}): Crew => ({
  id,
  team: null,
  name: `Crew ${id}`,
  day: null,
  mode: 'foot',
  capacity: 30,
  minutes: 240,
  start: place(0, 0),
  end: place(0, 0),
  ...more,
});

export function order(
  stops: readonly TourStop[],
  settings: Partial<ToursSettings> = {},
  more: Partial<ToursOrder> = {},
) {
  const all: ToursSettings = {
    kind: 'hang',
    crews: [crew('a'), crew('b'), crew('c')],
    minutesPerStop: 3,
    wardBorders: 'none',
    aim: 'fewest',
    ...settings,
  };
  return { settings: all, stops, fixed: [], start: null, ...more } satisfies ToursOrder;
}

/** Every stop that is in a tour. */
export const visited = (plan: ToursPlan): string[] => plan.tours.flatMap(({ stops }) => stops);
