import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BREAKS, type Break } from './breaks.ts';
import { addVerdict, isClean, NOTHING_YET } from './counts.ts';
import { buildProgram, type Program } from './program.ts';
import { runSeed } from './run-seed.ts';
import type { Engine } from './server-fleet.ts';

const MUTATIONS = 80;
/** A broken safeguard needs the wrong moment to show; as many days as this bring it. */
const SEEDS_TO_CATCH = 5;

/** PostgreSQL where there is one to test on, as everywhere in these tests. */
const engines: Engine[] = process.env.TEST_DATABASE_URL ? ['pglite', 'postgres'] : ['pglite'];

describe.each(engines)('many phones, a faulty network and dying servers on %s', (engine) => {
  let program: Program;
  beforeAll(async () => {
    program = await buildProgram();
  }, 120_000);
  afterAll(() => program?.remove());

  test('nothing is lost, doubled or different, and every rule is flagged', { timeout: 180_000 }, async () => {
    const verdict = await runSeed({ program, engine, seed: 1, mutations: MUTATIONS });
    expect(verdict.mutations).toBeGreaterThan(MUTATIONS / 2);
    expect(verdict).toMatchObject({ lost: [], doubled: [], diverged: [], ruleViolations: [] });
  });

  // Where both engines are tested, one of them shows that a break is caught.
  const here = engine === engines.at(-1) ? BREAKS : [];
  test.each(here)('%s is caught', { timeout: 300_000 }, async (breaking: Break) => {
    let counts = NOTHING_YET;
    for (let seed = 1; seed <= SEEDS_TO_CATCH && isClean(counts); seed++) {
      counts = addVerdict(counts, await runSeed({ program, engine, seed, mutations: MUTATIONS, breaking }));
    }
    expect(isClean(counts), JSON.stringify(counts)).toBe(false);
  });
});
