import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { tinyCity } from './tiny-city.ts';

const MAIN = resolve(import.meta.dirname, '../../geo/main.ts');
const TSX = import.meta.resolve('tsx');

function geo(args: string[], cwd = process.cwd()): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['--import', TSX, MAIN, ...args], { cwd }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'laterne-out-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('npm run geo', () => {
  test('writes a pack with its report, from any folder, and replaces an older pack', async () => {
    const { data, description } = await tinyCity();
    const folder = await emptyFolder();
    for (let time = 0; time < 2; time++) {
      const { code, out, err } = await geo(['import', description, '--data', data, '--out', 'pack'], folder);
      expect(err).toBe('');
      expect(code).toBe(0);
      expect(out).toContain('3 lamp posts');
    }
    const names = await readdir(join(folder, 'pack'));
    expect(names.map((name) => name.replace(/-[0-9a-f]{16}/, '-HASH')).sort()).toEqual([
      'manifest.json',
      'map-HASH.bin',
      'posts-HASH.bin',
      'report.json',
    ]);
    expect(await readdir(folder)).toEqual(['pack']);
    expect(JSON.parse(await readFile(join(folder, 'pack/report.json'), 'utf8'))).toMatchObject({
      city: 'Tiny',
      dropped: [],
    });
  }, 30_000);

  test('on bad input says one sentence without a stack trace, exits with 1 and leaves --out as it was', async () => {
    const { data, description } = await tinyCity({ 'posts.csv': 'ref,lat,street\n' });
    const out = join(await emptyFolder(), 'pack');
    await mkdir(out);
    await writeFile(join(out, 'manifest.json'), '{}');
    const result = await geo(['import', description, '--data', data, '--out', out]);
    expect(result.code).toBe(1);
    expect(result.err.trim()).toBe('posts.csv, line 1: column "lon" is missing; it has "ref", "lat", "street".');
    expect(await readdir(out)).toEqual(['manifest.json']);
    expect(await readdir(join(out, '..'))).toEqual(['pack']);
  }, 30_000);

  test('never overwrites a folder that is not a pack', async () => {
    const { data, description } = await tinyCity();
    const out = await emptyFolder();
    await writeFile(join(out, 'letters.txt'), 'dear');
    const result = await geo(['import', description, '--data', data, '--out', out]);
    expect(result).toMatchObject({ code: 1, err: expect.stringContaining('is not a city pack') });
    expect(await readdir(out)).toEqual(['letters.txt']);
  }, 30_000);

  test('explains itself when it is called wrongly', async () => {
    const result = await geo(['import', '--outt', 'x']);
    expect(result.code).toBe(1);
    expect(result.err).toContain('npm run geo -- demo --out DIR');
    expect(result.err).not.toContain('    at ');
  }, 30_000);
});
