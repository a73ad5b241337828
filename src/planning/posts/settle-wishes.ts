import type { Remedy } from '../contradiction.ts';
import type { PlanningCity } from '../planning-city.ts';
import type { Bars } from './bar-posts.ts';
import { contradict } from './check-order.ts';
import { linkNear, pickColumns } from './link-near.ts';
import type { PostsOrder, PostsPlan, PostsRule } from './posts-plan.ts';

/**
 * Which of the wanted posts can be had. One that a rule forbids is refused and the plan goes on without it; wishes that
 * forbid each other are a contradiction. What is too close to a wanted post is barred from now on.
 * @param bars the rule that forbids each post of the pack, as barPosts says; gets more
 * @throws Contradiction
 */
export function settleWishes(
  city: PlanningCity,
  { settings }: PostsOrder,
  bars: Bars,
): { wanted: number[]; refused: PostsPlan['refused'] } {
  const { posts } = city.pack;
  const unwanted = new Set(settings.unwanted);
  const refused: { post: string; rule: PostsRule }[] = [];
  const wanted: number[] = [];
  const both = settings.wanted.filter((id) => unwanted.has(id));
  if (both.length > 0) {
    contradict('wanted-and-unwanted', { post: both[0]!, count: both.length }, both.map(drop('unwanted')));
  }
  for (const id of new Set(settings.wanted)) {
    const post = posts.indexOf(id);
    const rule = post < 0 ? 'unknown-post' : bars[post];
    if (rule) refused.push({ post: id, rule });
    else wanted.push(post);
  }
  const places = pickColumns(posts, wanted);
  const among = linkNear(places, places, settings.spacing);
  if (among.to.length > 0) {
    const given = fewestToGiveUp(among.at, among.to).map((index) => posts.id(wanted[index]!));
    const one = among.at.findIndex((_, index) => among.at[index + 1]! > among.at[index]!);
    const other = among.to[among.at[one]!]!;
    const values = { one: posts.id(wanted[one]!), other: posts.id(wanted[other]!), spacing: settings.spacing };
    contradict('wanted-too-close', values, given.map(drop('wanted')));
  }
  const kept = new Set(wanted);
  for (const post of linkNear(places, posts, settings.spacing).to) {
    if (!kept.has(post)) bars[post] ??= 'too-close';
  }
  return { wanted, refused };
}

const drop =
  (list: 'wanted' | 'unwanted') =>
  (id: string): Remedy => ({ setting: `${list}.${id}`, from: id, to: null });

/** Gives up whoever is too close to most others, until nobody is too close to anybody. */
function fewestToGiveUp(at: Uint32Array, to: Uint32Array): number[] {
  const given: number[] = [];
  const left = Array.from({ length: at.length - 1 }, (_, index) => at[index + 1]! - at[index]!);
  for (;;) {
    let most = 0;
    for (let index = 1; index < left.length; index++) if (left[index]! > left[most]!) most = index;
    if (!(left[most]! > 0)) return given;
    given.push(most);
    left[most] = 0;
    for (const other of to.subarray(at[most]!, at[most + 1]!)) left[other]! = Math.max(0, left[other]! - 1);
  }
}
