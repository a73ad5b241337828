import { Contradiction } from '../contradiction.ts';
import type { Planner } from '../orders.ts';
import type { PlanningCity } from '../planning-city.ts';

export const planShifts: Planner<'shifts', PlanningCity> = () => {
  throw new Contradiction('not-yet');
};
