import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from '../../../src/server/database/embedded.ts';

const LOOP = [
  '--import',
  createRequire(import.meta.url).resolve('tsx/esm'),
  join(import.meta.dirname, 'commit-in-a-loop.ts'),
];
const started: ChildProcess[] = [];
let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'laterne-durable-'));
  await (await openEmbedded(directory)).close();
});
afterEach(async () => {
  for (const child of started.splice(0)) await kill(child);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Commits so many rows in another process; resolves with what it said once it has said `until`, or has ended. */
async function commit(count: number, until: RegExp, program = process.execPath, prefix: string[] = []) {
  const child = spawn(program, [...prefix, ...LOOP, directory, String(count)], { stdio: 'pipe' });
  started.push(child);
  let said = '';
  await new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (until.test(said)) resolve();
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.on('close', () => resolve());
  });
  return { child, said: () => said };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
}

const countIn = (said: string) => said.match(/^committed/gm)?.length ?? 0;

test('a process that is killed in the middle of its commits loses none that it has reported', async () => {
  const { child, said } = await commit(100_000, /committed 40\n/);
  await kill(child);
  const reported = countIn(said());
  expect(reported).toBeGreaterThanOrEqual(40);

  const again = await commit(1, /done/);
  const found = Number(/found (\d+)/.exec(again.said())?.[1]);
  expect(found).toBeGreaterThanOrEqual(reported);
  // The lock of a dead process is taken over, so the second process got in at all.
  expect(found).toBeLessThanOrEqual(reported + 1);
});

test('a second process on the same directory is refused by name of directory and process', async () => {
  const { child, said } = await commit(1, /done/);
  expect(said()).toContain('done');
  const second = await commit(1, /nothing/);
  expect(second.child.exitCode).toBe(1);
  expect(second.said()).toContain(`The data directory ${directory} is in use by process ${child.pid}.`);
});

test('a second database in the same process is refused as well', async () => {
  const first = await openEmbedded(directory);
  await expect(openEmbedded(directory)).rejects.toThrow(`in use by process ${process.pid}`);
  await first.close();
});

const strace = spawnSync('strace', ['-c', '-o', '/dev/null', 'true']).status === 0;
test.skipIf(!strace)(
  'every commit reaches the disk: one fdatasync or more for each',
  async () => {
    const trace = join(directory, 'trace');
    const commits = 50;
    const { child, said } = await commit(commits, /done/, 'strace', [
      '-f',
      '-e',
      'trace=fdatasync,write',
      '-o',
      trace,
      process.execPath,
    ]);
    expect(countIn(said())).toBe(commits);
    const gone = once(child, 'close');
    child.stdin!.end(); // a killed strace would leave the traced process behind
    await gone;
    const lines = readFileSync(trace, 'utf8').split('\n');
    // Only what happened between the first and the last report: what the start syncs does not count.
    const first = lines.findIndex((line) => line.includes('"found '));
    const last = lines.findIndex((line) => line.includes('"done'));
    const synced = lines
      .slice(first, last)
      .filter((line) => /fdatasync\(\d+\)\s+= 0|fdatasync resumed>.*= 0/.test(line));
    expect(synced.length).toBeGreaterThanOrEqual(commits);
  },
  60_000,
);
