import type { PostsProblem } from './posts-problem.ts';

/**
 * As many candidates as fit beside each other, whatever they are worth: always the one that keeps fewest others out
 * (minimum-degree greedy, Halldórsson and Radhakrishnan 1997). No group gets more than its most, the wanted are taken.
 * @param first groups that are packed before all others
 * @returns 1 for each that was taken
 */
export function packClosely(problem: PostsProblem, first: ReadonlySet<number>): Uint8Array {
  const { candidates, groupOf, most, near, wanted } = problem;
  const taken = new Uint8Array(candidates);
  const gone = new Uint8Array(candidates);
  const inGroup = new Int32Array(most.length);
  /** How many that are still there each would keep out. */
  const keepsOut = new Uint32Array(candidates);
  for (let one = 0; one < candidates; one++) keepsOut[one] = near.at[one + 1]! - near.at[one]!;
  /** Candidates by how many they keep out; entries that have changed since are passed over. */
  let buckets: number[][] = [];
  let lowest = 0;

  const around = (one: number) => near.to.subarray(near.at[one]!, near.at[one + 1]!);
  const enter = (one: number) => {
    const bucket = keepsOut[one]!;
    while (buckets.length <= bucket) buckets.push([]);
    buckets[bucket]!.push(one);
    lowest = Math.min(lowest, bucket);
  };
  const leave = (one: number) => {
    gone[one] = 1;
    for (const other of around(one)) {
      keepsOut[other]!--;
      if (!gone[other] && eligible(other)) enter(other);
    }
  };
  const take = (one: number) => {
    taken[one] = 1;
    inGroup[groupOf[one]!]!++;
    leave(one);
    for (const other of around(one)) if (!gone[other]) leave(other);
  };
  let eligible = (_one: number) => false;
  const takeAll = (which: (one: number) => boolean) => {
    eligible = which;
    buckets = [];
    for (let one = 0; one < candidates; one++) if (!gone[one] && eligible(one)) enter(one);
    for (lowest = 0; lowest < buckets.length; ) {
      const one = buckets[lowest]?.pop();
      if (one === undefined) lowest++;
      else if (gone[one] || keepsOut[one] !== lowest) continue;
      else if (inGroup[groupOf[one]!]! >= most[groupOf[one]!]!) leave(one);
      else take(one);
    }
  };

  for (const one of wanted) take(one);
  if (first.size > 0) takeAll((one) => first.has(groupOf[one]!));
  takeAll(() => true);
  return taken;
}
