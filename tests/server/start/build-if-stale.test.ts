import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIfStale } from '../../../src/server/start/build-if-stale.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'laterne straße '));
  writeFileSync(join(root, 'package.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('without build tools what is already built is started as it is', () => {
  mkdirSync(join(root, 'dist/server'), { recursive: true });
  writeFileSync(join(root, 'dist/server/main.js'), '');
  expect(() => buildIfStale(root)).not.toThrow();
});

test('without build tools and without anything built it says what to type', () => {
  expect(() => buildIfStale(root)).toThrow('Run `npm ci` first');
});

test('a step that fails is named', () => {
  for (const [name, program] of [
    ['vite', 'bin/vite.js'],
    ['tsx', 'dist/cli.mjs'],
  ] as const) {
    mkdirSync(join(root, 'node_modules', name, program, '..'), { recursive: true });
    writeFileSync(join(root, 'node_modules', name, 'package.json'), JSON.stringify({ name }));
    writeFileSync(
      join(root, 'node_modules', name, program),
      'process.exit(process.argv.includes("--mode=server") ? 1 : 0)',
    );
  }
  expect(() => buildIfStale(root)).toThrow('Building stopped at: build --mode=server');
});
