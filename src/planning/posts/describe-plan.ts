import { placeOf } from '../../domain/geometry/post-index.ts';
import type { PlanningCity } from '../planning-city.ts';
import type { Choice } from './choice.ts';
import type { PlannedPost, PostsOrder, PostsPlan } from './posts-plan.ts';
import { spreadMotifs } from './spread-motifs.ts';
import type { StatedProblem } from './state-problem.ts';

/** The taken candidates as a plan for people: where, with which motif, seen by whom, and why. In the order of the pack. */
export function describePlan(
  city: PlanningCity,
  order: PostsOrder,
  stated: StatedProblem,
  choice: Choice,
  refused: PostsPlan['refused'],
): PostsPlan {
  const { problem } = stated;
  const { posts, wards } = city.pack;
  const taken: number[] = [];
  for (let candidate = 0; candidate < problem.candidates; candidate++)
    if (choice.taken[candidate]) taken.push(candidate);
  taken.sort((a, b) => problem.post[a]! - problem.post[b]!);
  const places = taken.map((candidate) => placeOf(posts, problem.post[candidate]!));
  const motifs = spreadMotifs(places, order);
  const why = reasonsFor(choice);
  const reached = stated.reached.slice();
  const planned = taken.map((candidate, index): PlannedPost => {
    const post = problem.post[candidate]!;
    return {
      post: posts.id(post),
      ...places[index]!,
      ward: wards[posts.ward[post]!]?.id ?? null,
      motif: motifs[index] ?? null,
      sees: countSeen(stated, candidate, reached),
      gain: choice.value > 0 ? choice.loss(candidate) / choice.value : 0,
      why: why(candidate),
    };
  });
  return { posts: planned, refused, reached: residentsReached(stated, reached) };
}

/** What sees this candidate; marks it as reached. */
function countSeen({ problem, targets }: StatedProblem, candidate: number, reached: Uint8Array): PlannedPost['sees'] {
  const counts = { residents: 0, stops: 0, schools: 0, mainStreets: 0 };
  const { at, to } = problem.sights.seenBy;
  for (let k = at[candidate]!; k < at[candidate + 1]!; k++) {
    reached[to[k]!] = 1;
    let target = to[k]!;
    for (const { kind, count, amount } of targets) {
      if (target < count) {
        counts[kind] += amount[target]!;
        break;
      }
      target -= count;
    }
  }
  const { mainStreets, ...rest } = counts;
  return { ...rest, mainStreet: mainStreets > 0 };
}

function residentsReached({ targets }: StatedProblem, reached: Uint8Array): number {
  const [first] = targets;
  let people = 0;
  if (first?.kind === 'residents') for (let t = 0; t < first.count; t++) if (reached[t]) people += first.amount[t]!;
  return people;
}

/** A ward that has no more than it must, while another poster elsewhere would show more, has this one for its minimum. */
function reasonsFor(choice: Choice): (candidate: number) => PlannedPost['why'] {
  const { groupOf, least, most, wanted } = choice.problem;
  const byHand = new Set(wanted);
  let elsewhere = 0;
  for (let group = 0; group < most.length; group++) {
    if (choice.inGroup[group]! >= most[group]!) continue;
    const best = choice.gains.best(group);
    if (best >= 0) elsewhere = Math.max(elsewhere, choice.gains.score[best]!);
  }
  return (candidate) => {
    if (byHand.has(candidate)) return 'wanted';
    const group = groupOf[candidate]!;
    const needed = least[group]! > 0 && choice.inGroup[group]! <= least[group]!;
    return needed && choice.loss(candidate) < elsewhere ? 'min' : 'sight';
  };
}
