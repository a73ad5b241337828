import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { medians } from '../../src/planning/p-median/medians.ts';
import { projectRoot } from '../runner/run-program.ts';
import { benchClock } from './bench-clock.ts';
import { readInstance } from './p-median/read-instance.ts';
import { shortestPaths } from './p-median/shortest-paths.ts';
import { reportFigure } from './report-figure.ts';

const FOLDER = resolve(projectRoot, '../shared/bench/p-median');
const SEEDS = [1, 2, 3, 4, 5];
/** Of each instance and seed, shortest paths included. */
const TIME_MS = 5000;

/** p-median.missed: optima of the OR-Library's instances in ../shared/bench/p-median that were not found, mean of the seeds. */
export function bench(): void {
  const optima = readOptima();
  const files = readdirSync(FOLDER).filter((file) => optima.has(nameOf(file)));
  if (files.length === 0) throw new Error(`${FOLDER} has no instances`);
  let missed = 0;
  for (const file of files.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))) {
    const optimum = optima.get(nameOf(file))!;
    const runs = SEEDS.map((seed) => solve(join(FOLDER, file), seed));
    const misses = runs.filter(({ cost }) => cost !== optimum).length;
    missed += misses;
    const slowest = (of: (run: (typeof runs)[number]) => number) =>
      Math.max(...runs.map(of))
        .toFixed(0)
        .padStart(5);
    console.error(
      `${nameOf(file).padEnd(7)} optimum ${optimum}: missed by ${misses} of ${runs.length} seeds, worst found after ` +
        `${slowest(({ found }) => found)} ms, ${runs.filter(({ isProven }) => isProven).length} proven after ` +
        `${slowest(({ ended }) => ended)} ms`,
    );
    for (const { cost } of runs) if (cost < optimum) throw new Error(`${file}: ${cost} is below the optimum`);
  }
  const value = missed / SEEDS.length;
  reportFigure({ bench: 'p-median', figure: 'p-median.missed', value, unit: 'optima', against: null, ratio: null });
}

function nameOf(file: string): string {
  return file.replace(/\.txt$/, '');
}

function readOptima(): Map<string, number> {
  const lines = readFileSync(join(FOLDER, 'optima.txt'), 'utf8').trim().split('\n').slice(1);
  return new Map(lines.map((line) => line.trim().split(/\s+/)).map(([name, cost]) => [name!, Number(cost)]));
}

function solve(file: string, seed: number) {
  const began = benchClock();
  const instance = readInstance(file);
  const search = medians({ points: instance.nodes, distance: shortestPaths(instance) }, instance.p, seed);
  let found = benchClock() - began;
  let ended = found;
  for (let isWorking = true; isWorking && ended < TIME_MS; ) {
    const before = search.value();
    isWorking = search.step(ended / TIME_MS);
    ended = benchClock() - began;
    if (search.value() < before && ended < TIME_MS) found = ended;
  }
  return { cost: search.plan().cost, found, ended, isProven: search.bound() === search.value() };
}
