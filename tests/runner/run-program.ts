import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

const require = createRequire(import.meta.url);

/**
 * Runs the program of an installed npm package with this same Node, in the project's folder, its output passed through.
 * No shell and no npx in between: paths with spaces work and a signal reaches the program.
 * @returns the exit code, 1 when a signal ended it
 */
export function runProgram(packageName: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [programOf(packageName), ...args], {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    // Whoever stops the tests stops the browsers and servers below them too.
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    process.once('SIGTERM', pass).once('SIGINT', pass);
    child.once('error', fail);
    child.once('exit', (code) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      done(code ?? 1);
    });
  });
}

/** The script behind a package's command, read from its package.json (some packages do not export that file by name). */
function programOf(packageName: string): string {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = require(join(folder, 'package.json')) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : (bin[packageName.split('/').pop() ?? ''] ?? Object.values(bin)[0]);
  if (!path) throw new Error(`${dirname(folder)}: ${packageName} brings no command`);
  return join(folder, path);
}
