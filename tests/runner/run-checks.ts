import type { Outcome } from './outcome.ts';
import { runProgram } from './run-program.ts';

const CHECKS: ReadonlyArray<readonly [name: string, packageName: string, ...args: string[]]> = [
  ['types', 'typescript', '--noEmit'],
  ['lint and format', '@biomejs/biome', 'check', '--error-on-warnings'],
  ['arrows between the rooms', 'dependency-cruiser', 'src', 'geo', 'tests'],
  ['dead code', 'knip', '--no-progress'],
];

/** Types, lint, arrows, dead code. All of them run even when one fails, so that one look shows all there is to mend. */
export async function runChecks(): Promise<Outcome> {
  const failed: string[] = [];
  for (const [name, packageName, ...args] of CHECKS) {
    console.log(`\ncheck: ${name}`);
    if ((await runProgram(packageName, args)) !== 0) failed.push(name);
  }
  for (const name of failed) console.log(`check failed: ${name}`);
  return { passed: CHECKS.length - failed.length, failed: failed.length, skipped: 0 };
}
