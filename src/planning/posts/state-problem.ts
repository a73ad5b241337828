import type { PlanningCity } from '../planning-city.ts';
import type { Bars } from './bar-posts.ts';
import { columnsOf, type Links, linkNear, type PlaceColumns, pickColumns, turnLinks } from './link-near.ts';
import type { PostsOrder } from './posts-plan.ts';
import type { PostsProblem, Sights } from './posts-problem.ts';
import { gatherTargets, type Targets, worthOf } from './weigh-targets.ts';

/** A problem with what is needed to tell its solution to people. */
export interface StatedProblem {
  readonly problem: PostsProblem;
  /** Targets of all kinds, in the order of the problem's: the first kind's first. */
  readonly targets: readonly Targets[];
  /** Candidates of the plan to begin with, as far as it still has any. */
  readonly start: readonly number[];
  /** 1 for each target that a standing poster reaches. */
  readonly reached: Uint8Array;
}

/**
 * Puts an order into numbers. Sights reach as far as the settings say, and what a standing poster shows already is worth
 * only what falling returns leave of it.
 * @param bars the rule that forbids each post of the pack, where one does
 * @param wanted posts of the pack that must be chosen, none of them barred
 */
export function stateProblem(
  city: PlanningCity,
  order: PostsOrder,
  bars: Bars,
  wanted: readonly number[],
): StatedProblem {
  const { settings, ground } = order;
  const { posts, wards } = city.pack;
  const groups = wards.length + 1;
  const groupOfPost = (post: number) => Math.min(posts.ward[post]!, wards.length);

  const groupStart = new Uint32Array(groups + 1);
  for (let post = 0; post < posts.count; post++) if (!bars[post]) groupStart[groupOfPost(post) + 1]!++;
  for (let group = 0; group < groups; group++) groupStart[group + 1]! += groupStart[group]!;
  const candidates = groupStart[groups]!;
  const post = new Uint32Array(candidates);
  const groupOf = new Uint16Array(candidates);
  const next = groupStart.slice(0, groups);
  for (let p = 0; p < posts.count; p++) {
    if (bars[p]) continue;
    const candidate = next[groupOfPost(p)]!++;
    post[candidate] = p;
    groupOf[candidate] = groupOfPost(p);
  }

  const places = pickColumns(posts, post);
  const targets = gatherTargets(city);
  const { seenBy, worth } = linkSights(places, targets, order);
  const standing = columnsOf(ground.standing);
  const shown = linkSights(standing, targets, order).seenBy;
  const { again } = settings;
  const reached = new Uint8Array(worth.length);
  for (const target of shown.to) {
    reached[target] = 1;
    worth[target]! *= again;
  }
  const sights: Sights = {
    targets: worth.length,
    worth,
    again,
    seenBy,
    sees: turnLinks(seenBy, worth.length),
  };
  const candidateOf = (p: number) => (p < 0 || bars[p] ? -1 : post.indexOf(p, groupStart[groupOfPost(p)]));
  const start = order.start?.posts.map((planned) => candidateOf(posts.indexOf(planned.post))) ?? [];
  const limits = limitsOf(city, order, groupStart);
  const problem: PostsProblem = {
    posters: settings.posters,
    candidates,
    post,
    groupStart,
    groupOf,
    ...limits,
    wanted: Uint32Array.from(wanted, (p) => candidateOf(p)),
    near: linkNear(places, places, settings.spacing),
    sights,
  };
  return { problem, targets, start: start.filter((candidate) => candidate >= 0), reached };
}

/** What each place is seen by, over all kinds of targets, and what the first sight is worth to each. */
function linkSights(places: PlaceColumns, targets: readonly Targets[], { settings }: PostsOrder) {
  const unit = worthOf(targets, settings.weights);
  const worth = Float64Array.from(
    targets.flatMap(({ count, amount }, kind) => Array.from({ length: count }, (_, t) => amount[t]! * unit[kind]!)),
  );
  const links = targets.map((kind) => linkNear(places, kind, settings.sight + kind.spread));
  return { seenBy: joinLinks(links, targets, places.count), worth };
}

/** Links to several lists of targets as links to the one list that they are together. */
function joinLinks(links: readonly Links[], targets: readonly Targets[], count: number): Links {
  const at = new Uint32Array(count + 1);
  const to = new Uint32Array(links.reduce((sum, link) => sum + link.to.length, 0));
  let end = 0;
  for (let place = 0; place < count; place++) {
    let first = 0;
    for (let kind = 0; kind < links.length; kind++) {
      const link = links[kind]!;
      for (let k = link.at[place]!; k < link.at[place + 1]!; k++) to[end++] = first + link.to[k]!;
      first += targets[kind]!.count;
    }
    at[place + 1] = end;
  }
  return { at, to };
}

/** How many new posters each group may and must get, once those that stand are counted. */
function limitsOf({ pack }: PlanningCity, { settings, ground }: PostsOrder, groupStart: Uint32Array) {
  const groups = groupStart.length - 1;
  const least = new Int32Array(groups);
  const most = Int32Array.from({ length: groups }, (_, group) => groupStart[group + 1]! - groupStart[group]!);
  for (const { ward, min, max } of settings.wards) {
    const group = pack.wards.findIndex(({ id }) => id === ward);
    if (group < 0) continue;
    const standing = ground.standing.filter((poster) => poster.ward === ward).length;
    least[group] = Math.max(0, min - standing);
    most[group] = Math.max(0, Math.min(most[group]!, max - standing));
  }
  return { least, most };
}
