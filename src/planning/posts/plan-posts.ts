import type { Planner } from '../orders.ts';
import type { PlanningCity } from '../planning-city.ts';
import { seededRandom } from '../random.ts';
import { barPosts } from './bar-posts.ts';
import { Choice } from './choice.ts';
import { describePlan } from './describe-plan.ts';
import { fillChoice } from './fill-choice.ts';
import { searchPosts } from './search-posts.ts';
import { stateProblem } from './state-problem.ts';

/** Which posts carry the new posters, so that most is seen. @throws Contradiction where that cannot be */
export const planPosts: Planner<'posts', PlanningCity> = (city, order, seed) => {
  const { posts } = city.pack;
  const bars = barPosts(city, order);
  const refused: { post: string; rule: string }[] = [];
  const wanted: number[] = [];
  for (const id of new Set(order.settings.wanted)) {
    const post = posts.indexOf(id);
    const rule = post < 0 ? 'unknown-post' : bars[post];
    if (rule) refused.push({ post: id, rule });
    else wanted.push(post);
  }
  const stated = stateProblem(city, order, bars, wanted);
  const choice = new Choice(stated.problem);
  for (const candidate of stated.problem.wanted) choice.add(candidate);
  fillChoice(choice);
  const search = searchPosts(choice, seededRandom(seed));
  return { ...search, plan: () => describePlan(city, order, stated, search.plan(), refused) };
};
