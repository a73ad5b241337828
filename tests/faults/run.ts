/**
 * `npm run faults -- --engine pglite|postgres --seeds N --mutations M [--break NAME] [--seed FIRST]`
 *
 * Many phones with the real client, a network that loses, doubles, delays and reorders, servers that are killed: then
 * everything heals, and nothing may be lost, doubled or different. A seed repeats every throw of the dice; what the
 * machine makes of the moments in between is its own affair, so a rare failure may need a few runs to show again.
 * The last line is JSON. Exit code 0: all clean; 1: something was caught; 2: the question makes no sense.
 */
import { parseArgs } from 'node:util';
import { BREAKS, type Break } from './breaks.ts';
import { isClean } from './counts.ts';
import { runFaults } from './run-faults.ts';
import type { Engine } from './server-fleet.ts';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'pglite' },
    seeds: { type: 'string', default: '3' },
    mutations: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    break: { type: 'string' },
  },
});

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function count(name: 'seeds' | 'mutations' | 'seed'): number {
  const number = Number(values[name]);
  return Number.isSafeInteger(number) && number > 0
    ? number
    : refuse(`--${name} ${values[name]}: must be a whole number above 0.`);
}

const engine = values.engine as Engine;
if (engine !== 'pglite' && engine !== 'postgres') refuse(`--engine ${engine}: must be pglite or postgres.`);
const breaking = values.break as Break | undefined;
if (breaking && !BREAKS.includes(breaking)) refuse(`--break ${breaking}: must be one of ${BREAKS.join(', ')}.`);
const counts = await runFaults(
  {
    engine,
    seeds: count('seeds'),
    mutations: count('mutations'),
    firstSeed: count('seed'),
    breaking,
    untilCaught: breaking !== undefined,
  },
  (line) => console.log(line),
);
console.log(JSON.stringify(counts));
process.exit(isClean(counts) ? 0 : 1);
