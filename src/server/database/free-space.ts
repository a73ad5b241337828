import { statfsSync } from 'node:fs';

/** The disk is nearly full. Carries the operating system's own code. */
class DiskFull extends Error {
  readonly code = 'ENOSPC';
}

/**
 * Refuses to begin when less than `reserve` bytes are free. A database that finds no space for its log in the middle of
 * a commit stops working altogether; one that stops writing before can still be read.
 * @throws DiskFull naming the directory and what is left
 */
export function refuseWhenFull(directory: string, reserve: number): void {
  const { bavail, bsize } = statfsSync(directory);
  const free = bavail * bsize;
  if (free >= reserve) return;
  const [left, needed] = [free, reserve].map((bytes) => Math.floor(bytes / 1024 ** 2));
  throw new DiskFull(
    `The disk of ${directory} is full: ${left} MB are left, ${needed} MB are kept for the database's log.`,
  );
}
