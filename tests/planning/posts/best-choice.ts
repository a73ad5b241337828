import { metresBetween, UNITS_PER_DEGREE } from '../../../src/domain/geometry/lon-lat.ts';
import { placeOf } from '../../../src/domain/geometry/post-index.ts';
import type { PlanningCity } from '../../../src/planning/planning-city.ts';
import type { PostsOrder } from '../../../src/planning/posts/posts-plan.ts';

/** Metres from a cell's centre at which its people still see a poster, beyond the sight. */
const HALF_CELL = 50;

/** What the best choice is worth to the residents, by trying all of them. A few open posts only. */
export function bestChoice({ pack, residents }: PlanningCity, { settings, ground }: PostsOrder): number {
  const open = [...ground.closed.keys()].filter((post) => ground.closed[post] === 0);
  const places = open.map((post) => placeOf(pack.posts, post));
  const sees = places.map((place) =>
    [...residents!.residents.keys()].filter((cell) => {
      const at = { lon: residents!.lon[cell]! / UNITS_PER_DEGREE, lat: residents!.lat[cell]! / UNITS_PER_DEGREE };
      return metresBetween(place, at) < settings.sight + HALF_CELL;
    }),
  );
  let best = -Infinity;
  for (let set = 0; set < 2 ** open.length; set++) {
    const chosen = open.map((_, index) => index).filter((index) => set & (1 << index));
    if (chosen.length !== settings.posters) continue;
    if (chosen.some((a) => chosen.some((b) => a < b && metresBetween(places[a]!, places[b]!) < settings.spacing)))
      continue;
    const inWard = (ward: string) =>
      chosen.filter((index) => pack.wards[pack.posts.ward[open[index]!]!]?.id === ward).length;
    if (settings.wards.some(({ ward, min, max }) => inWard(ward) < min || inWard(ward) > max)) continue;
    const times = new Uint32Array(residents!.count);
    let value = 0;
    for (const index of chosen) {
      for (const cell of sees[index]!) value += residents!.residents[cell]! * settings.again ** times[cell]!++;
    }
    best = Math.max(best, value);
  }
  return best;
}
