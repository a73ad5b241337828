import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const SENTENCE = 'never reads the clock, the network or randomness';
const IMPURE = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  "fetch('/api/sync')",
  'crypto.randomUUID()',
  'performance.now()',
  '[1].map(Math.random)',
];
const fileOf = (line: number) => `src/domain/impure-${line}.ts`;

const dir = mkdtempSync(join(tmpdir(), 'laterne-purity-'));
let refused: string[];

/** Lints the files of a scratch project with our own settings; returns the paths that the purity rule refuses. */
function lint(files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  for (const path of ['biome.json', '.gitignore', 'tests/architecture/keep-domain-pure.grit']) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    copyFileSync(path, join(dir, path));
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '.'], {
    cwd: dir,
    encoding: 'utf8',
  });
  return (JSON.parse(stdout).diagnostics as Array<{ location: { path: string } }>)
    .filter((diagnostic) => JSON.stringify(diagnostic).includes(SENTENCE))
    .map(({ location }) => location.path);
}

beforeAll(() => {
  const impure = IMPURE.map((expression, line) => [fileOf(line), `export const value = ${expression};\n`]);
  refused = lint({
    ...Object.fromEntries(impure),
    'src/domain/pure.ts': 'export const at = (ms: number) => new Date(ms);\n',
    'src/device/clock.ts': 'export const now = Date.now();\n',
  });
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('src/domain is handed time, network and randomness', () => {
  test.each(IMPURE.map((expression, line) => [expression, line] as const))('%s is a lint error there', (_, line) => {
    expect(refused).toContain(fileOf(line));
  });

  test('a date made from a given value is fine', () => {
    expect(refused).not.toContain('src/domain/pure.ts');
  });

  test('other rooms may read the clock', () => {
    expect(refused).not.toContain('src/device/clock.ts');
  });
});
