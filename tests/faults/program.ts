import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The server as it is built for people, and a city for it, in a folder of this run's own. */
export interface Program {
  readonly folder: string;
  readonly main: string;
  readonly pack: string;
  remove(): void;
}

/** Bundles today's sources: what is tested is what `npm start` would run. */
export async function buildProgram(): Promise<Program> {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'dist/faults-'));
  // The server looks for its package.json two folders above its own.
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode=server', '--logLevel=warn'];
  await Promise.all([
    run([...vite, `--outDir=${join(folder, 'dist/server')}`]),
    run(['node_modules/tsx/dist/cli.mjs', 'geo/main.ts', 'demo', '--out', join(folder, 'pack')]),
  ]);
  return {
    folder,
    main: join(folder, 'dist/server/main.js'),
    pack: join(folder, 'pack'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function run(args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said}`);
}
