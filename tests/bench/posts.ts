import type { PlanningCity } from '../../src/planning/planning-city.ts';
import { planPosts } from '../../src/planning/posts/plan-posts.ts';
import type { PostsOrder } from '../../src/planning/posts/posts-plan.ts';
import { searchFor } from '../../src/planning/run-search.ts';
import { benchClock } from './bench-clock.ts';
import { brokenRules } from './posts/broken-rules.ts';
import { orderFor, readMagdeburg } from './posts/magdeburg-order.ts';
import { reportFigure } from './report-figure.ts';

const SEEDS = [1, 2, 3, 4, 5];
const TIME_MS = 10_000;

/** posts.first.ms, posts.gap, posts.broken: 1,400 posters on the 21,808 lamp posts of Magdeburg. */
export async function bench(): Promise<void> {
  const city = await readMagdeburg();
  const order = orderFor(city);
  const runs: Awaited<ReturnType<typeof run>>[] = [];
  for (const seed of SEEDS) runs.push(await run(city, order, seed));
  const mean = (of: (one: (typeof runs)[number]) => number) =>
    runs.reduce((sum, one) => sum + of(one), 0) / runs.length;
  report(
    'posts.first.ms',
    mean(({ first }) => first),
    'ms',
  );
  report(
    'posts.gap',
    mean(({ gap }) => gap),
    'ratio',
  );
  report('posts.broken', mean(({ broken }) => broken) * runs.length, 'rules');
}

async function run(city: PlanningCity, order: PostsOrder, seed: number) {
  const began = benchClock();
  const search = await planPosts(city, order, seed);
  const before = search.plan();
  const first = benchClock() - began;
  const start = search.value();
  const plan = searchFor(search, TIME_MS - first, benchClock);
  const [value, bound] = [search.value(), search.bound() ?? Number.POSITIVE_INFINITY];
  const gap = 1 - value / bound;
  const broken = brokenRules(city, order, before).length + brokenRules(city, order, plan).length;
  console.error(
    `seed ${seed}: first plan ${first.toFixed(0)} ms, worth ${start.toFixed(0)}; after ${TIME_MS / 1000} s ${value.toFixed(0)}, ` +
      `bound ${bound.toFixed(0)}, gap ${(gap * 100).toFixed(3)} %, ${plan.reached} residents reached, ${broken} rules broken`,
  );
  return { first, gap, broken };
}

function report(figure: string, value: number, unit: string): void {
  reportFigure({ bench: 'posts', figure, value, unit, against: null, ratio: null });
}
