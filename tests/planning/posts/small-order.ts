import { UNITS_PER_DEGREE } from '../../../src/domain/geometry/lon-lat.ts';
import type { PlanningCity } from '../../../src/planning/planning-city.ts';
import type { PostsOrder, PostsSettings } from '../../../src/planning/posts/posts-plan.ts';
import { seededRandom } from '../../../src/planning/random.ts';
import { gridPlace, smallCity } from '../../fixtures/small-city.ts';

/** The city of 10 × 10 posts with people in so many cells, anywhere in it. */
export function peopledCity(seed: number, cells = 40): PlanningCity {
  const random = seededRandom(seed);
  const places = Array.from({ length: cells }, () => gridPlace(random() * 9, random() * 9));
  const units = (degrees: number) => Math.round(degrees * UNITS_PER_DEGREE);
  const residents = {
    count: cells,
    lon: Int32Array.from(places, ({ lon }) => units(lon)),
    lat: Int32Array.from(places, ({ lat }) => units(lat)),
    residents: Uint32Array.from(places, () => 1 + Math.floor(random() * 100)),
  };
  return { pack: smallCity().pack, residents, addresses: null, places: null };
}

/** Ten posters for whoever lives there, each seen 10 m beyond the cell, 50 m from each other. */
export function smallOrder(
  { pack }: PlanningCity,
  changed: Partial<PostsSettings> = {},
  rest: Partial<PostsOrder> = {},
): PostsOrder {
  return {
    settings: {
      posters: 10,
      weights: { residents: 1, stops: 1, schools: 1, mainStreets: 1 },
      sight: 10,
      again: 0.5,
      spacing: 50,
      postersPerPost: 1,
      junctionDistance: 0,
      wards: [],
      motifs: [],
      wanted: [],
      unwanted: [],
      ...changed,
    },
    ground: { closed: new Uint8Array(pack.posts.count), standing: [] },
    start: null,
    ...rest,
  };
}

/** All posts closed but these. */
export function onlyOpen({ pack }: PlanningCity, open: readonly string[]): PostsOrder['ground'] {
  const closed = new Uint8Array(pack.posts.count).fill(1);
  for (const id of open) closed[pack.posts.indexOf(id)] = 0;
  return { closed, standing: [] };
}
