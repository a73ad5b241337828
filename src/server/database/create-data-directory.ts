import { spawn } from 'node:child_process';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { syncDirectory } from './durable-files.ts';

/** Runs in a process of its own: making an empty database takes 840 MB for a moment, which this process never gives back. */
const CREATE = `
  const { PGlite } = require(process.argv[1]);
  const loadDataDir = process.argv[3] && new Blob([require('node:fs').readFileSync(process.argv[3])]);
  PGlite.create({ dataDir: process.argv[2], ...(loadDataDir && { loadDataDir }) })
    .then((database) => database.close())
    .then(() => process.exit(0), (error) => { console.error(error.message); process.exit(1); });
`;

/**
 * Makes the database's files where there are none yet, empty or from a backup. They are made beside their place and moved there when complete,
 * so that a process that dies half-way leaves nothing that looks like a database.
 * @param backup a file that `dump` wrote
 * @throws with the reason when the database cannot be made, for example because the disk is full
 */
export async function createDataDirectory(path: string, backup?: string): Promise<void> {
  if (existsSync(join(path, 'PG_VERSION'))) return;
  const draft = `${path}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  const pglite = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const child = spawn(process.execPath, ['-e', CREATE, pglite, draft, ...(backup ? [backup] : [])], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    const what = backup ? `read ${backup} as a backup` : `create the database in ${path}`;
    throw new Error(`Could not ${what}: ${complaint.trim() || `exit code ${code}`}.`);
  }
  syncTree(draft);
  renameSync(draft, path);
  syncDirectory(dirname(path));
}

function syncTree(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) syncTree(child);
    else if (entry.isFile()) {
      const fd = openSync(child, 'r+');
      try {
        fsyncSync(fd);
      } finally {
        closeSync(fd);
      }
    }
  }
  syncDirectory(path);
}
