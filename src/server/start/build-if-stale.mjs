import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const SOURCES = ['src', 'geo', 'public', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];

/**
 * The three things that `dist` holds, in the order in which they are made: package, its program, arguments.
 * @type {Array<[string, string, ...string[]]>}
 */
const STEPS = [
  ['vite', 'bin/vite.js', 'build', '--logLevel=warn'],
  ['vite', 'bin/vite.js', 'build', '--mode=server', '--logLevel=warn'],
  ['tsx', 'dist/cli.mjs', 'geo/main.ts', 'demo', '--out', 'dist/demo-pack'],
];

/**
 * Builds app, server and demo pack into `dist` when their sources changed since, and says so. Each step runs in a
 * process of its own, so that the server that starts afterwards carries none of the builder's memory.
 * @param {string} root absolute path of the project
 * @throws {Error} with the step's name when a step fails; the next start then builds again
 */
export function buildIfStale(root) {
  const stamp = join(root, 'dist/stamp');
  const require = createRequire(join(root, 'package.json'));
  const built = existsSync(join(root, 'dist/server/main.js'));
  if (built && !hasBuilder(require)) return;
  const wanted = fingerprint(root);
  if (built && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!hasBuilder(require))
    throw new Error('Nothing is built yet and the build tools are missing. Run `npm ci` first.');

  console.log('Building (about 20 s) …');
  const began = performance.now();
  rmSync(stamp, { force: true });
  for (const [name, bin, ...args] of STEPS)
    runStep(root, join(require.resolve(`${name}/package.json`), '..', bin), args);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, wanted);
  console.log(`Built in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
}

/** @param {NodeJS.Require} require */
function hasBuilder(require) {
  try {
    return Boolean(require.resolve('vite/package.json'));
  } catch {
    return false; // `npm ci --omit=dev`: what is in dist is what runs
  }
}

/**
 * Content decides, not the clock: a checkout or a copy changes every date and nothing else.
 * @param {string} root
 */
function fingerprint(root) {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => filesUnder(root, source)))
    hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} the path itself if it is a file, otherwise every file below it, always in the same order
 */
function filesUnder(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, join(path, name)));
}

/**
 * @param {string} root
 * @param {string} bin
 * @param {string[]} args
 */
function runStep(root, bin, args) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`Building stopped at: ${args.join(' ')}`);
}
