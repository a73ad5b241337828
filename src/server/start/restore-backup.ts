import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { createDataDirectory } from '../database/create-data-directory.ts';
import { lockDirectory } from '../database/directory-lock.ts';
import { databaseFiles } from '../database/embedded.ts';

/**
 * Puts a backup of the embedded database in the place of the present one, which is kept beside it.
 * @param backup a file that keepBackups wrote
 * @returns where the former database is now; undefined when there was none
 * @throws when a server still runs on it, or the file is no backup; the present database then stays as it is
 */
export async function restoreBackup({ data }: Config, backup: string, now: Date): Promise<string | undefined> {
  if (!existsSync(backup)) throw new Error(`There is no file ${backup}.`);
  const unlock = await lockDirectory(data);
  try {
    const files = databaseFiles(data);
    const restored = join(data, 'restored');
    rmSync(restored, { recursive: true, force: true });
    await createDataDirectory(restored, backup);
    const former = existsSync(files) ? `${files}-until-${now.toISOString().replace(/\W/g, '-')}` : undefined;
    if (former) renameSync(files, former);
    renameSync(restored, files);
    return former;
  } finally {
    unlock();
  }
}
