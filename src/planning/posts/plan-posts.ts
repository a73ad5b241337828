import type { Planner } from '../orders.ts';
import type { PlanningCity } from '../planning-city.ts';
import { seededRandom } from '../random.ts';
import { barPosts } from './bar-posts.ts';
import { checkOpenPosts, checkOrder } from './check-order.ts';
import { checkQuotas, checkWhole } from './check-quotas.ts';
import { describePlan } from './describe-plan.ts';
import { firstChoice } from './first-choice.ts';
import { searchPosts } from './search-posts.ts';
import { settleWishes } from './settle-wishes.ts';
import { stateProblem } from './state-problem.ts';

/**
 * Which posts carry the new posters, so that most is seen. The plan's value counts residents that the new posters reach,
 * or what weighs as much, the first sight of each whole and the further ones as `again` says.
 * @throws Contradiction with a code of PostsContradiction
 */
export const planPosts: Planner<'posts', PlanningCity> = (city, order, seed) => {
  checkOrder(city, order);
  const bars = barPosts(city, order);
  const { wanted, refused } = settleWishes(city, order, bars);
  checkOpenPosts(bars, order);
  const stated = stateProblem(city, order, bars, wanted);
  checkQuotas(city, order, stated.problem);
  const random = seededRandom(seed);
  const choice = firstChoice(stated.problem, stated.start, random);
  checkWhole(city, order, choice);
  const search = searchPosts(choice, random);
  return { ...search, plan: () => describePlan(city, order, stated, search.plan(), refused) };
};
