import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { searchFor } from '../../src/planning/run-search.ts';
import { RouteAnnealer } from '../../src/planning/tours/anneal-routes.ts';
import { projectRoot } from '../runner/run-program.ts';
import { benchClock } from './bench-clock.ts';
import { readMagdeburg } from './posts/magdeburg-order.ts';
import { reportFigure } from './report-figure.ts';
import { readCvrp } from './tours/read-cvrp.ts';
import { compareOnStreets } from './tours/streets.ts';

const FOLDER = resolve(projectRoot, '../shared/bench/cvrp');
const SEEDS = [1, 2, 3, 4, 5];

/**
 * tours.gap10 and tours.gap60: routes of CVRPLIB's X instances in ../shared/bench/cvrp after 10 s and after 60 s, mean above
 * the best known, in per cent. tours.streets: 1,400 stops of Magdeburg in 40 tours, see compareOnStreets.
 */
export async function bench(): Promise<void> {
  for (const seconds of [10, 60]) {
    const gaps = instances().map((instance) => meanGap(instance, seconds));
    const value = mean(gaps);
    reportFigure({ bench: 'tours', figure: `tours.gap${seconds}`, value, unit: '%', against: null, ratio: null });
  }
  const city = await readMagdeburg();
  const ratios: number[] = [];
  for (const seed of SEEDS) ratios.push(await compareOnStreets(city, seed));
  const value = mean(ratios);
  const against = 'nearest neighbour with 2-opt, minutes of way';
  reportFigure({ bench: 'tours', figure: 'tours.streets', value, unit: 'ratio', against, ratio: value });
}

interface Instance {
  readonly name: string;
  readonly text: string;
  readonly best: number;
}

function instances(): Instance[] {
  const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.vrp') ? [file.slice(0, -4)] : []));
  if (names.length === 0) throw new Error(`${FOLDER} has no instances`);
  return names
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((name) => ({
      name,
      text: readFileSync(join(FOLDER, `${name}.vrp`), 'utf8'),
      best: Number(/Cost\s*:?\s*([\d.]+)/i.exec(readFileSync(join(FOLDER, `${name}.sol`), 'utf8'))?.[1]),
    }));
}

/** Reading the instance's distances is not counted, building the search is. */
function meanGap({ name, text, best }: Instance, seconds: number): number {
  const problem = readCvrp(text);
  const gaps = SEEDS.map((seed) => {
    const began = benchClock();
    const search = new RouteAnnealer(problem, seed, null);
    searchFor(search, seconds * 1000 - (benchClock() - began), benchClock);
    return (search.value() / best - 1) * 100;
  });
  const all = gaps.map((gap) => gap.toFixed(2)).join(' ');
  console.error(`${name.padEnd(12)} ${seconds} s: ${mean(gaps).toFixed(3)} % above ${best} (${all})`);
  return mean(gaps);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
