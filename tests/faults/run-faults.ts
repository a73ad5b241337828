import type { Break } from './breaks.ts';
import { addVerdict, type Counts, NOTHING_YET, WRONGS } from './counts.ts';
import type { Verdict } from './judge.ts';
import { buildProgram } from './program.ts';
import { runSeed } from './run-seed.ts';
import type { Engine } from './server-fleet.ts';

export interface FaultOptions {
  readonly engine: Engine;
  readonly seeds: number;
  readonly mutations: number;
  readonly firstSeed: number;
  readonly breaking?: Break;
  /** Stop at the first seed that shows something wrong. */
  readonly untilCaught: boolean;
}

/** Sentences per seed and kind of wrong; a broken safeguard has hundreds. */
const SHOWN = 5;

/** Runs seed after seed and adds up. @param say what people may want to read */
export async function runFaults(options: FaultOptions, say: (line: string) => void): Promise<Counts> {
  const { engine, seeds, mutations, firstSeed, breaking, untilCaught } = options;
  const program = await buildProgram();
  let counts = NOTHING_YET;
  try {
    for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
      const began = performance.now();
      const verdict = await runSeed({ program, engine, seed, mutations, breaking });
      counts = addVerdict(counts, verdict);
      say(`seed ${seed}: ${describe(verdict)} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
      const wrong = WRONGS.flatMap((kind) => verdict[kind].slice(0, SHOWN).map((what) => `  ${kind}: ${what}`));
      if (wrong.length === 0) continue;
      for (const line of wrong) say(line);
      const again = `--engine ${engine} --seeds 1 --mutations ${mutations} --seed ${seed}`;
      say(`  again: npm run faults -- ${again}${breaking ? ` --break ${breaking}` : ''}`);
      if (untilCaught) break;
    }
  } finally {
    program.remove();
  }
  return counts;
}

const describe = (verdict: Verdict) =>
  [
    `${verdict.mutations} mutations, ${verdict.kills} killed servers`,
    ...WRONGS.map((wrong) => `${verdict[wrong].length} ${wrong}`),
  ].join(', ');
