import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barPosts } from '../../../src/planning/posts/bar-posts.ts';
import { Choice } from '../../../src/planning/posts/choice.ts';
import { fillChoice } from '../../../src/planning/posts/fill-choice.ts';
import { changeChoice } from '../../../src/planning/posts/improve-choice.ts';
import { stateProblem } from '../../../src/planning/posts/state-problem.ts';
import { gainOf, lossOf, tally } from '../../../src/planning/posts/tally.ts';
import { seededRandom } from '../../../src/planning/random.ts';
import { peopledCity, smallOrder } from './small-order.ts';

function smallProblem(seed: number, again: number) {
  const city = peopledCity(seed);
  const wards = [{ ward: '01', min: 4, max: 6 }];
  const order = smallOrder(city, { again, wards });
  return stateProblem(city, order, barPosts(city, order), []).problem;
}

test('after any changes it holds what counting from nothing gives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(0, 0.5, 1), (seed, again) => {
      const problem = smallProblem(seed, again);
      const choice = new Choice(problem);
      const random = seededRandom(seed);
      fillChoice(choice);
      for (let k = 0; k < 60; k++) changeChoice(choice, random, k / 60);
      const counted = tally(problem, choice.taken);
      expect(choice.value).toBeCloseTo(counted.value, 6);
      expect([...choice.inGroup]).toEqual([...counted.inGroup]);
      expect(choice.total).toBe(counted.total);
      expect(choice.short).toBe(0);
      for (let one = 0; one < problem.candidates; one++) {
        const around = problem.near.to.slice(problem.near.at[one], problem.near.at[one + 1]);
        const blockers = [...around].filter((other) => choice.taken[other]).length;
        expect(choice.blockers[one]).toBe(blockers);
        const free = blockers === 0 && choice.taken[one] === 0;
        expect(choice.gains.score[one]).toBeCloseTo(free ? gainOf(problem, counted, one) : -Infinity, 9);
        expect(choice.losses.score[one]).toBeCloseTo(choice.taken[one] ? -lossOf(problem, counted, one) : -Infinity, 9);
      }
      problem.least.forEach((_, group) => {
        const range = (scores: Float64Array) => scores.slice(problem.groupStart[group], problem.groupStart[group + 1]);
        for (const { score, best } of [
          { score: choice.gains.score, best: choice.gains.best(group) },
          { score: choice.losses.score, best: choice.losses.best(group) },
        ]) {
          const highest = Math.max(-Infinity, ...range(score));
          expect(best < 0 ? -Infinity : score[best]).toBe(highest);
        }
      });
    }),
    { numRuns: 20 },
  );
});
