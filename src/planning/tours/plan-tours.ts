import type { Planner } from '../orders.ts';
import type { PlanningCity } from '../planning-city.ts';
import { RouteAnnealer } from './anneal-routes.ts';
import { buildProblem } from './build-problem.ts';
import { checkEvenings } from './check-evenings.ts';
import { checkOrder } from './check-order.ts';
import { measureAllWays } from './measure-ways.ts';
import { TourReader } from './read-tours.ts';
import { startRoutes } from './start-routes.ts';
import { tourPlaces } from './tour-places.ts';

/**
 * Tours for the order's crews. The value is minutes of way, with what the order's wishes weigh: longer than ten minutes
 * for a border that is crossed or a stop that changes its crew, a long evening more than a short one, and a stop that nobody takes
 * more than all of them.
 * @throws Contradiction where the order cannot be kept
 */
export const planTours: Planner<'tours', PlanningCity> = (city, order, seed) => {
  checkOrder(order);
  const places = tourPlaces(order);
  const modes = new Set(order.settings.crews.map(({ mode }) => mode));
  const ways = measureAllWays(city.pack, modes, places.at);
  const problem = buildProblem(order, places, ways);
  checkEvenings(order, problem);
  const routes = new RouteAnnealer(problem, seed, startRoutes(order, places));
  const reader = new TourReader(order, places, ways, problem);
  return {
    step: (share) => routes.step(share),
    plan: () => reader.read(routes.plan()),
    value: () => routes.value() / 60,
    bound: () => undefined,
  };
};
