import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Lockfile, missingPlatformPackages } from './complete-lockfile.ts';

test('the lock file names every platform build, so that npm ci accepts it on every machine', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  expect(Object.keys(missingPlatformPackages(lock))).toEqual([]);
});

test('a platform build that the lock file lacks is completed with its platform', () => {
  const lock = {
    packages: { 'node_modules/tool': { dev: true, optionalDependencies: { '@tool/linux-x64-musl': '1.2.3' } } },
  };
  expect(missingPlatformPackages(lock)).toEqual({
    'node_modules/@tool/linux-x64-musl': {
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
  });
});
