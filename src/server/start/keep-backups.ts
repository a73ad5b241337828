import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { syncDirectory } from '../database/durable-files.ts';

const HOUR_MS = 60 * 60_000;
const KEEP = 14;
const NAME = /^laterne-\d{4}-\d{2}-\d{2}\.tar\.gz$/;

/**
 * Copies the database (`dump` gives its bytes) into `directory` once a day, at the first full hour at which the day has no copy yet.
 * The newest 14 are kept. A copy that fails is reported and tried again an hour later.
 * @returns stops it
 */
export function keepBackups(dump: () => Promise<Uint8Array>, directory: string): () => void {
  const tick = () => {
    backUp(dump, directory, new Date()).catch((error: Error) =>
      console.error(`Backup to ${directory}: ${error.message}`),
    );
  };
  tick();
  const timer = setInterval(tick, HOUR_MS);
  return () => clearInterval(timer);
}

/** @returns the file, whole or not there at all; undefined when the day has one already */
export async function backUp(
  dump: () => Promise<Uint8Array>,
  directory: string,
  now: Date,
): Promise<string | undefined> {
  const file = join(directory, `laterne-${now.toISOString().slice(0, 10)}.tar.gz`);
  if (existsSync(file)) return undefined;
  mkdirSync(directory, { recursive: true });
  const draft = `${file}.part`;
  const bytes = await dump();
  const fd = openSync(draft, 'w');
  try {
    writeSync(fd, bytes);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(draft, file);
  syncDirectory(directory);
  for (const old of readdirSync(directory)
    .filter((name) => NAME.test(name))
    .sort()
    .slice(0, -KEEP)) {
    rmSync(join(directory, old));
  }
  return file;
}
