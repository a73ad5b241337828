import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HALF } from './photo-files.ts';

const DAY_MS = 24 * 60 * 60_000;
/** A phone that was in a drawer for longer begins its photo anew. */
const KEEP_DAYS = 30;

/**
 * Deletes what was begun and not gone on with for 30 days.
 * @param now ms since 1970
 */
export async function sweepHalves(directory: string, now: number): Promise<void> {
  for (const name of await namesIn(directory)) {
    if (!name.endsWith(HALF)) continue;
    const path = join(directory, name);
    // Finished, or deleted with its campaign, since it was listed: that is as good.
    const touched = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => now,
    );
    if (now - touched > KEEP_DAYS * DAY_MS) await rm(path, { force: true });
  }
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []; // no photo yet
    throw error;
  }
}

/** Sweeps now and once a day. @returns stops it */
export function keepSwept(directory: string): () => void {
  const sweep = () => {
    sweepHalves(directory, Date.now()).catch((error: Error) => console.error(`Photos: ${error.message}`));
  };
  sweep();
  const timer = setInterval(sweep, DAY_MS);
  return () => clearInterval(timer);
}
