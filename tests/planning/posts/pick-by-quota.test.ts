import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QuotaPicker } from '../../../src/planning/posts/pick-by-quota.ts';
import type { PostsProblem } from '../../../src/planning/posts/posts-problem.ts';

const group = fc.record({ size: fc.integer({ min: 0, max: 4 }), least: fc.nat(2), spare: fc.nat(4) });

test('picks the best sum that the quotas allow, again and again', () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 3 }), fc.nat(8), fc.nat(1e6), (groups, posters, salt) => {
      const problem = quotasOf(groups, posters);
      const mins = problem.least.reduce((sum, some) => sum + some, 0);
      const maxs = problem.most.reduce((sum, some) => sum + some, 0);
      fc.pre(mins <= posters && posters <= maxs);
      const picker = new QuotaPicker(problem);
      const picked = new Uint8Array(problem.candidates);
      for (let round = 0; round < 3; round++) {
        const score = Float64Array.from(picked, (_, one) => ((salt + round * 7) * (one + 3) * 7919) % 11);
        expect(picker.pick(score.slice(), picked)).toBe(bestSum(problem, score));
        expect(picked.reduce((sum, one) => sum + one, 0)).toBe(posters);
      }
    }),
  );
});

function quotasOf(groups: readonly { size: number; least: number; spare: number }[], posters: number): PostsProblem {
  const groupStart = Uint32Array.from([0, ...groups.map((_, g) => sizes(groups.slice(0, g + 1)))]);
  return {
    posters,
    candidates: sizes(groups),
    groupStart,
    groupOf: Uint16Array.from(groups.flatMap(({ size }, g) => Array.from({ length: size }, () => g))),
    least: Int32Array.from(groups, ({ size, least }) => Math.min(size, least)),
    most: Int32Array.from(groups, ({ size, least, spare }) => Math.min(size, least + spare)),
    wanted: new Uint32Array(0),
  } as unknown as PostsProblem;
}

const sizes = (groups: readonly { size: number }[]) => groups.reduce((sum, { size }) => sum + size, 0);

/** The best of all subsets. */
function bestSum({ candidates, groupOf, least, most, posters }: PostsProblem, score: Float64Array): number {
  let best = -Infinity;
  for (let set = 0; set < 2 ** candidates; set++) {
    const inGroup = new Int32Array(least.length);
    let [count, sum] = [0, 0];
    for (let one = 0; one < candidates; one++) {
      if (!(set & (1 << one))) continue;
      count++;
      sum += score[one]!;
      inGroup[groupOf[one]!]!++;
    }
    if (count === posters && inGroup.every((n, g) => n >= least[g]! && n <= most[g]!)) best = Math.max(best, sum);
  }
  return best;
}
