import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../../src/server/start/build-if-stale.mjs';
import { blameRunner, type Outcome } from './outcome.ts';
import { projectRoot, runProgram } from './run-program.ts';

const REPORT = join(projectRoot, 'test-results/journeys.json');

interface PlaywrightReport {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Journeys in a real browser against the built server. `filters` narrow it to files that contain them. */
export async function runJourneys(filters: readonly string[]): Promise<Outcome> {
  buildIfStale(projectRoot);
  rmSync(REPORT, { force: true });
  const args = ['test', '--config=tests/browser/playwright.config.ts', '--reporter=list,json', ...filters];
  const exitCode = await runProgram('@playwright/test', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT });
  return blameRunner(readReport(), exitCode);
}

function readReport(): Outcome {
  try {
    const { stats } = JSON.parse(readFileSync(REPORT, 'utf8')) as PlaywrightReport;
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
