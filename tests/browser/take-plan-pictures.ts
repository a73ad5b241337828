import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../runner/run-program.ts';
import { startServer } from './start-server.ts';

const DATA = resolve(projectRoot, '../shared/geodata');
/** Longest that a plan on a picture was thought about, as the page offers it. */
const THINKS_MS = 40_000;

/** What takes and keeps a picture, and opens the office of a server. */
export interface Studio {
  take(page: Page, what: string, theme: 'night' | 'day'): Promise<void>;
  office(theme: 'night' | 'day', server: Awaited<ReturnType<typeof startServer>>): Promise<Page>;
}

/** The plans in docs/planning.md, of real cities: skipped where their data is not at hand. */
export async function takePlanPictures({ take, office }: Studio): Promise<void> {
  if (!existsSync(DATA)) return console.error(`No pictures of plans: there is no ${DATA}.`);
  const packs = mkdtempSync(join(tmpdir(), 'laterne-packs-'));
  try {
    await inCity('magdeburg', '0', async (server) => {
      const desk = await office('day', server);
      await plan(desk, 'posts');
      await take(desk, 'plan-posts-magdeburg', 'day');
    });
    // The demo campaign has teams.
    await inCity('magdeburg', '1', async (server) => {
      const desk = await office('day', server);
      await plan(desk, 'posts');
      await desk.getByRole('button', { name: 'Veröffentlichen …' }).click();
      await desk.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
      await desk.getByText(/veröffentlicht\.$/).waitFor({ timeout: 120_000 });
      await openPlanning(desk, 'tours');
      // Each team on eight evenings: so many carry all of them.
      for (let evening = 0; evening < 3; evening++)
        await desk.getByRole('button', { name: 'Alle noch einmal' }).click();
      await calculate(desk);
      await take(desk, 'plan-tours-magdeburg', 'day');
    });
    await inCity('neukoelln', '0', async (server) => {
      const desk = await office('day', server);
      await plan(desk, 'turfs');
      await take(desk, 'plan-turfs-neukoelln', 'day');
      const night = await office('night', server);
      await plan(night, 'posts');
      await take(night, 'plan-posts-neukoelln', 'night');
    });
  } finally {
    rmSync(packs, { recursive: true, force: true });
  }

  async function inCity(
    name: string,
    demo: '0' | '1',
    then: (server: Awaited<ReturnType<typeof startServer>>) => Promise<void>,
  ): Promise<void> {
    const out = join(packs, name);
    const args = ['tsx', 'geo/main.ts', 'import', `geo/cities/${name}.json`, '--data', DATA, '--out', out];
    const { status, stderr } = spawnSync('npx', args, { cwd: projectRoot, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const server = await startServer({ env: { LATERNE_PACK: out, LATERNE_DEMO: demo } });
    try {
      await then(server);
    } finally {
      await server.remove();
    }
  }
}

/** Opens a planning page and has it think as long as it does by itself. */
export async function plan(page: Page, task: 'posts' | 'tours' | 'turfs' | 'shifts'): Promise<void> {
  await openPlanning(page, task);
  await calculate(page);
}

async function openPlanning(page: Page, task: string): Promise<void> {
  await page.goto(`/office/plan/${task}`);
  await page.getByRole('button', { name: /^(Plan|Neu) rechnen$/ }).waitFor();
}

async function calculate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Plan|Neu) rechnen$/ }).click();
  await page.getByRole('button', { name: 'Neu rechnen', exact: true }).waitFor({ timeout: THINKS_MS });
}
