import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Laterne as somebody runs it who typed `npm start`. */
export interface NpmStart {
  /** Process id of npm; the server is its child. */
  readonly pid: number;
  readonly officeLink: string;
  /** SIGTERM to npm; waits until npm is gone, then deletes the data. */
  stop(): Promise<void>;
}

/**
 * Types `npm start` in the project's folder: embedded database, demo campaign, any free port, data in a new folder whose
 * name has a space and an umlaut, as people's folders do.
 * @throws with all that was printed when it ends without an office link
 */
export async function npmStart(): Promise<NpmStart> {
  const data = mkdtempSync(join(tmpdir(), 'Wahlkampf für alle '));
  const npm = spawn('npm', ['start'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, PORT: '0', LATERNE_DATA: data, DATABASE_URL: '', LATERNE_DEMO: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const officeLink = await new Promise<string>((found, fail) => {
    for (const stream of [npm.stdout, npm.stderr])
      stream.on('data', (chunk) => {
        said += String(chunk);
        const link = /Office: (\S+)/.exec(said)?.[1];
        if (link) found(link);
      });
    npm.once('exit', (code) => fail(new Error(`npm start ended with ${code}. It said:\n${said}`)));
  });
  return {
    pid: npm.pid ?? -1,
    officeLink,
    stop: async () => {
      if (npm.exitCode === null && npm.signalCode === null) {
        const gone = once(npm, 'exit');
        npm.kill('SIGTERM');
        await gone;
      }
      rmSync(data, { recursive: true, force: true });
    },
  };
}
