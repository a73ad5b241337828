import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { Engine } from './start-server.ts';
import { chromiumLaunch } from './unpack-chromium.ts';

/** Journeys of the street that are about pushing and pulling run on PostgreSQL too, where there is one. */
const WITH_DATABASE = /network survive|pushes|two phones|killed|two tabs/;
const engines: Engine[] = process.env.TEST_DATABASE_URL ? ['embedded', 'postgresql'] : ['embedded'];

export default defineConfig<{ engine: Engine }>({
  testDir: '../journeys',
  testMatch: '*.journey.ts',
  outputDir: resolve(import.meta.dirname, '../../test-results/journeys'),
  globalSetup: './prepare-browser.ts',
  forbidOnly: true,
  fullyParallel: true,
  // Two cores: while one journey waits for a screen the other one works.
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { launchOptions: chromiumLaunch, screenshot: 'only-on-failure', actionTimeout: 15_000 },
  projects: engines.map((engine) => ({
    name: engine,
    use: { engine },
    ...(engine === 'postgresql' && { testMatch: 'street.journey.ts', grep: WITH_DATABASE }),
  })),
});
