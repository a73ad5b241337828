import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { blameRunner, type Outcome } from './outcome.ts';
import { projectRoot, runProgram } from './run-program.ts';

const REPORT = join(projectRoot, 'test-results/unit.json');

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: ReadonlyArray<{ status: string; assertionResults: ReadonlyArray<{ status: string }> }>;
}

/** Unit and contract tests (Vitest): all of tests/ but the journeys. `filters` narrow it to paths that contain them. */
export async function runUnitTests(filters: readonly string[]): Promise<Outcome> {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const exitCode = await runProgram('vitest', ['run', ...reporters, ...filters]);
  return blameRunner(readReport(), exitCode);
}

function readReport(): Outcome {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as VitestReport;
    // A file that cannot even be loaded has no failed test in it, and is a failure all the same.
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    ).length;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
