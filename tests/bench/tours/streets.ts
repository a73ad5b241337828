import { placeOf } from '../../../src/domain/geometry/post-index.ts';
import type { PlanningCity } from '../../../src/planning/planning-city.ts';
import { seededRandom } from '../../../src/planning/random.ts';
import { searchFor } from '../../../src/planning/run-search.ts';
import { measureAllWays } from '../../../src/planning/tours/measure-ways.ts';
import { planTours } from '../../../src/planning/tours/plan-tours.ts';
import type { Crew, TourStop, ToursOrder } from '../../../src/planning/tours/tours-plan.ts';
import { benchClock } from '../bench-clock.ts';
import { nearestTours } from './nearest-tours.ts';

const STOPS = 1_400;
const TOURS = 40;
/** Posters a crew, one more than its share: without any slack no stop could change its tour alone. */
const CAPACITY = 36;
const MINUTES_PER_STOP = 3;
const TIME_MS = 30_000;

/**
 * 1,400 posts of the city, drawn by chance, for 40 crews on bikes who all begin and end in its middle and carry 36 posters
 * each, on both sides. Everything from the order to the last plan is in the 30 s.
 * The work at the stops is the same whatever is planned and is left out; what the ratio is with it is printed too.
 * @returns minutes of way of the plan ÷ those of nearest neighbour with 2-opt, on the same ways
 */
export async function compareOnStreets(city: PlanningCity, seed: number): Promise<number> {
  const order = orderFor(city, seed);
  const began = benchClock();
  const search = await planTours(city, order, seed);
  const first = benchClock() - began;
  const plan = searchFor(search, TIME_MS - first, benchClock);
  if (plan.left.length > 0) throw new Error('Stops are left');
  const minutes = plan.tours.reduce((sum, tour) => sum + tour.minutes - tour.stops.length * MINUTES_PER_STOP, 0);

  const places = [...order.stops, order.settings.crews[0]!.start!];
  const { seconds } = measureAllWays(city.pack, ['bike'], places).get('bike')!;
  const other = nearestTours(seconds, places.length, CAPACITY) / 60;
  const work = STOPS * MINUTES_PER_STOP;
  console.error(
    `seed ${seed}: first plan after ${first.toFixed(0)} ms, then ${minutes.toFixed(0)} minutes of way, nearest neighbour ` +
      `with 2-opt ${other.toFixed(0)}: ${(minutes / other).toFixed(3)} of way in ${plan.tours.length} tours, ` +
      `${((minutes + work) / (other + work)).toFixed(3)} with the work`,
  );
  return minutes / other;
}

function orderFor({ pack }: PlanningCity, seed: number): ToursOrder {
  const random = seededRandom(seed);
  const posts = new Set<number>();
  while (posts.size < STOPS) posts.add(Math.floor(random() * pack.posts.count));
  const stops = [...posts].map((post): TourStop => {
    const id = pack.posts.id(post);
    return { id, post: id, ward: pack.wards[pack.posts.ward[post]!]?.id ?? null, ...placeOf(pack.posts, post) };
  });
  const { centre } = pack.manifest;
  const crews = Array.from({ length: TOURS }, (_, index): Crew => {
    const [id, name] = [String(index), `Crew ${index}`];
    return {
      id,
      team: null,
      name,
      day: null,
      mode: 'bike',
      capacity: CAPACITY,
      minutes: 600,
      start: centre,
      end: centre,
    };
  });
  return {
    settings: { kind: 'hang', crews, minutesPerStop: MINUTES_PER_STOP, wardBorders: 'none', aim: 'fewest' },
    stops,
    fixed: [],
    start: null,
  };
}
