import { resolve } from 'node:path';
import type { City } from '../../src/domain/city.ts';
import { loadCity } from '../../src/server/city/load-city.ts';
import { buildIfStale } from '../../src/server/start/build-if-stale.mjs';
import { projectRoot } from '../runner/run-program.ts';
import { reportFigure } from './report-figure.ts';
import { rush } from './signup/rush.ts';

/** signup.filled, signup.lost: people and shifts. */
export async function bench(): Promise<void> {
  buildIfStale(projectRoot);
  const { city } = await loadCity(resolve(projectRoot, 'dist/demo-pack'));
  await benchRush(city);
}

function report(figure: string, value: number, unit: string): void {
  reportFigure({ bench: 'signup', figure, value, unit, against: null, ratio: null });
}

async function benchRush(city: City): Promise<void> {
  const { given, capacity, lost, disagreeing, broken, ...rest } = await rush(city);
  const { people, phones, wishes, ends, ms } = rest;
  console.error(
    `${people} people on ${phones} phones, ${wishes} wishes for ${capacity} places: ${given} given, ${lost} lost, ` +
      `${disagreeing} phones disagree, ${broken} rules broken; settled after ${(ms / 1000).toFixed(1)} s: ${JSON.stringify(ends)}`,
  );
  if (broken > 0) throw new Error(`${broken} people at two places or shifts with more people than places`);
  // A phone that believes something else than the server has given its places away twice.
  report('signup.filled', disagreeing > 0 ? 0 : given / capacity, 'ratio');
  report('signup.lost', lost, 'wishes');
}
