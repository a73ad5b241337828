import { Contradiction } from '../contradiction.ts';
import type { Planner } from '../orders.ts';
import type { PlanningCity } from '../planning-city.ts';

export const planTurfs: Planner<'turfs', PlanningCity> = () => {
  throw new Contradiction('not-yet');
};
