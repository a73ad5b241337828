import { Contradiction, type Remedy } from '../contradiction.ts';
import type { PlanningCity } from '../planning-city.ts';
import type { Bars } from './bar-posts.ts';
import type { PostsContradiction, PostsOrder, PostsRule, PostsSettings } from './posts-plan.ts';
import { gatherTargets } from './weigh-targets.ts';

/** Metres. Nobody reads a poster from farther away, and a city in which all see all has no room in memory. */
const MOST_SIGHT = 200;

/** What is wrong with an order before anything is counted. @throws Contradiction */
export function checkOrder(city: PlanningCity, { settings }: PostsOrder): void {
  const { posters, wards, sight } = settings;
  if (city.pack.posts.count === 0) contradict('no-posts', {});
  if (!(posters >= 1)) contradict('no-posters', { posters }, [{ setting: 'posters', from: posters, to: 1 }]);
  if (sight > MOST_SIGHT) {
    contradict('sight-too-far', { sight, most: MOST_SIGHT }, [{ setting: 'sight', from: sight, to: MOST_SIGHT }]);
  }
  checkWeights(city, settings);
  const crossed = wards.filter(({ min, max }) => min > max);
  const [first] = crossed;
  if (!first) return;
  contradict(
    'min-over-max',
    { ...first },
    crossed.map(({ ward, min, max }) => ({ setting: `wards.${ward}.min`, from: min, to: max })),
  );
}

function checkWeights(city: PlanningCity, { weights }: PostsSettings): void {
  const kinds = gatherTargets(city).map(({ kind }) => kind);
  if (kinds.some((kind) => weights[kind] > 0)) return;
  const [known] = kinds;
  const remedies = known ? [{ setting: `weights.${known}`, from: weights[known], to: 1 }] : [];
  contradict('nothing-to-see', {}, remedies);
}

/** @throws Contradiction when not one post is open */
export function checkOpenPosts(bars: Bars, { settings }: PostsOrder): void {
  const counts = new Map<PostsRule, number>();
  for (const rule of bars) {
    if (!rule) return;
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const [rule, closed] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  const remedies: Partial<Record<PostsRule, Remedy>> = {
    junction: { setting: 'junctionDistance', from: settings.junctionDistance, to: 0 },
    unwanted: { setting: 'unwanted', from: settings.unwanted.length, to: null },
    'too-close': { setting: 'spacing', from: settings.spacing, to: 0 },
  };
  contradict('no-open-posts', { posts: bars.length, rule, closed }, remedies[rule] ? [remedies[rule]] : []);
}

export function contradict(
  code: PostsContradiction,
  values: Contradiction['values'],
  remedies: readonly Remedy[] = [],
): never {
  throw new Contradiction(code, values, remedies);
}
