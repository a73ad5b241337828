import { Contradiction } from '../contradiction.ts';
import type { Planner } from '../orders.ts';
import type { PlanningCity } from '../planning-city.ts';

export const planPosts: Planner<'posts', PlanningCity> = () => {
  throw new Contradiction('not-yet');
};
