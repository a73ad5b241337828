import { placeOf } from '../../domain/geometry/post-index.ts';
import type { PlanningCity } from '../planning-city.ts';
import type { PlannedPost, PostsOrder, PostsPlan } from './posts-plan.ts';
import type { PostsProblem } from './posts-problem.ts';
import { spreadMotifs } from './spread-motifs.ts';
import type { StatedProblem } from './state-problem.ts';
import { gainOf, lossOf, type Tally, tally } from './tally.ts';
import { countedIn } from './weigh-targets.ts';

/** The taken candidates as a plan for people: where, with which motif, seen by whom, and why. In the order of the pack. */
export function describePlan(
  city: PlanningCity,
  order: PostsOrder,
  stated: StatedProblem,
  taken: Uint8Array,
  refused: PostsPlan['refused'],
): PostsPlan {
  const { problem } = stated;
  const { posts, wards } = city.pack;
  const chosen: number[] = [];
  for (let candidate = 0; candidate < problem.candidates; candidate++) if (taken[candidate]) chosen.push(candidate);
  chosen.sort((a, b) => problem.post[a]! - problem.post[b]!);
  const counted = tally(problem, taken);
  const places = chosen.map((candidate) => placeOf(posts, problem.post[candidate]!));
  const motifs = spreadMotifs(places, order);
  const why = reasonsFor(problem, taken, counted);
  const reached = stated.reached.slice();
  const planned = chosen.map((candidate, index): PlannedPost => {
    const post = problem.post[candidate]!;
    return {
      post: posts.id(post),
      ...places[index]!,
      ward: wards[posts.ward[post]!]?.id ?? null,
      motif: motifs[index] ?? null,
      sees: countSeen(stated, candidate, reached),
      gain: counted.value > 0 ? lossOf(problem, counted, candidate) / counted.value : 0,
      why: why(candidate),
    };
  });
  return { posts: planned, refused, reached: residentsReached(stated, reached), counted: countedIn(city) };
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
function reasonsFor(
  problem: PostsProblem,
  taken: Uint8Array,
  counted: Tally,
): (candidate: number) => PlannedPost['why'] {
  const { candidates, groupOf, least, most, near, wanted } = problem;
  const byHand = new Set(wanted);
  let elsewhere = 0;
  for (let candidate = 0; candidate < candidates; candidate++) {
    const group = groupOf[candidate]!;
    if (taken[candidate] || counted.inGroup[group]! >= most[group]!) continue;
    const gain = gainOf(problem, counted, candidate);
    if (gain <= elsewhere) continue;
    const around = near.to.subarray(near.at[candidate]!, near.at[candidate + 1]!);
    if (around.every((other) => !taken[other])) elsewhere = gain;
  }
  return (candidate) => {
    if (byHand.has(candidate)) return 'wanted';
    const group = groupOf[candidate]!;
    const needed = least[group]! > 0 && counted.inGroup[group]! <= least[group]!;
    return needed && lossOf(problem, counted, candidate) < elsewhere ? 'min' : 'sight';
  };
}
