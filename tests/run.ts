/**
 * `npm test`: check, unit and contract tests, journeys. `npm test -- journeys two-phones` runs one part, narrowed to files.
 * Ends with one line: `N passed, N failed`.
 */
import { describeOutcome, type Outcome, sumOutcomes } from './runner/outcome.ts';
import { runChecks } from './runner/run-checks.ts';
import { runJourneys } from './runner/run-journeys.ts';
import { runUnitTests } from './runner/run-unit-tests.ts';

const PARTS: Record<string, (filters: readonly string[]) => Promise<Outcome>> = {
  check: runChecks,
  unit: runUnitTests,
  journeys: runJourneys,
};

const [wanted, ...filters] = process.argv.slice(2);
if (wanted !== undefined && !(wanted in PARTS)) {
  console.error(`There is no part "${wanted}". Parts: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    process.exitCode = 1;
    stopped = true;
  });
let stopped = false;
const outcomes: Outcome[] = [];
for (const [name, run] of Object.entries(PARTS)) {
  if (stopped || (wanted !== undefined && wanted !== name)) continue;
  try {
    outcomes.push(await run(filters));
  } catch (error) {
    console.error(`${name}:`, error);
    outcomes.push({ passed: 0, failed: 1, skipped: 0 });
  }
}
const total = sumOutcomes(outcomes);
console.log(`\n${describeOutcome(total)}`);
process.exit(stopped || total.failed > 0 ? 1 : 0);
