import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompressAssets } from '../../../src/server/start/precompress-assets.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'laterne-precompress-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('a script in a subfolder lies beside its brotli and gzip forms, which hold the same bytes', () => {
  const script = 'export const lamp = "lit";\n'.repeat(100);
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'assets/a.js'), script);
  precompressAssets(dir);
  expect(brotliDecompressSync(readFileSync(join(dir, 'assets/a.js.br'))).toString()).toBe(script);
  expect(gunzipSync(readFileSync(join(dir, 'assets/a.js.gz'))).toString()).toBe(script);
});

test('pictures, which are compressed already, and tiny files are left alone', () => {
  writeFileSync(join(dir, 'icon.png'), Buffer.alloc(5000));
  writeFileSync(join(dir, 'tiny.js'), 'lit();');
  precompressAssets(dir);
  expect(existsSync(join(dir, 'icon.png.br'))).toBe(false);
  expect(existsSync(join(dir, 'tiny.js.gz'))).toBe(false);
});
