import { readProblem } from '../../src/planning/shifts/read-problem.ts';
import { FOUR_WARDS, randomOrder } from '../planning/shifts/random-order.ts';
import { resolve } from '../planning/shifts/resolve.ts';
import { benchClock } from './bench-clock.ts';
import { reportFigure } from './report-figure.ts';
import { proveOurselves } from './shifts/prove-ourselves.ts';
import { solveWithHighs } from './shifts/solve-with-highs.ts';

const CASES = 1_000;
/** For either side; whoever has no proof by then counts with all of it. */
const GIVE_UP_SECONDS = 20;
const SEEDS = 5;

/**
 * `shifts.missed`: small campaigns of all sorts whose best plan is not worth what HiGHS proves. `shifts.time`: 300 people,
 * 150 shifts, four weeks, five campaigns, each filled to its minima and to its maxima: our time to a proven plan ÷ HiGHS' to
 * its own. Both read the same problem.
 */
export async function bench(): Promise<void> {
  let missed = 0;
  for (let seed = 0; seed < CASES; seed++) {
    const order = randomOrder(seed, { people: 3 + (seed % 10), shifts: 3 + (seed % 8), days: 2 + (seed % 5) });
    const { problem } = resolve(order, (asked) => readProblem(FOUR_WARDS, asked)).result;
    const theirs = await solveWithHighs(problem, benchClock, GIVE_UP_SECONDS);
    const ours = proveOurselves(problem, benchClock, GIVE_UP_SECONDS);
    if (theirs.isOptimal && theirs.value === ours.value && ours.isOptimal) continue;
    missed++;
    console.error(
      `case ${seed}: ours ${ours.value}, HiGHS ${theirs.value}, proven ${ours.isOptimal}/${theirs.isOptimal}`,
    );
  }
  reportFigure({
    bench: 'shifts',
    figure: 'shifts.missed',
    value: missed,
    unit: 'cases',
    against: 'HiGHS',
    ratio: null,
  });

  await compareTimes();
}

async function compareTimes(): Promise<void> {
  let ourMs = 0;
  let theirMs = 0;
  for (let seed = 0; seed < SEEDS; seed++) {
    const order = randomOrder(seed, { people: 300, shifts: 150, days: 28 });
    for (const fill of ['min', 'max'] as const) {
      // As the office finds them set.
      const asked = { ...order, settings: { ...order.settings, fill, mostPerWeek: 3, restHours: 8 } };
      const { problem } = resolve(asked, (one) => readProblem(FOUR_WARDS, one)).result;
      const ours = proveOurselves(problem, benchClock, GIVE_UP_SECONDS);
      const theirs = await solveWithHighs(problem, benchClock, GIVE_UP_SECONDS);
      ourMs += ours.isOptimal ? ours.ms : GIVE_UP_SECONDS * 1000;
      theirMs += theirs.isOptimal ? theirs.ms : GIVE_UP_SECONDS * 1000;
      console.error(
        `300 × 150, seed ${seed}, fill ${fill}, at most ${GIVE_UP_SECONDS} s: ` +
          `ours ${ours.value} in ${ours.ms.toFixed()} ms (bound ${ours.bound}, proven ${ours.isOptimal}), ` +
          `HiGHS ${theirs.value} in ${theirs.ms.toFixed()} ms (proven ${theirs.isOptimal})`,
      );
      if (ours.isOptimal && ours.value < theirs.value)
        throw new Error(`Seed ${seed}: HiGHS found better than the best.`);
    }
  }
  const cases = 2 * SEEDS;
  const against = `HiGHS ${(theirMs / cases).toFixed()} ms, ${cases} cases, at most ${GIVE_UP_SECONDS} s each`;
  const ratio = ourMs / theirMs;
  reportFigure({ bench: 'shifts', figure: 'shifts.time', value: ratio, unit: 'ratio', against, ratio });
}
