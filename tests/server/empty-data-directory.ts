import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { createDataDirectory } from '../../src/server/database/create-data-directory.ts';

/**
 * A data directory with an empty embedded database. Making one takes seconds, so it is made once per version and user
 * and copied from then on; tests about the making itself do not use this.
 */
export async function emptyDataDirectory(name: string): Promise<string> {
  const template = join(tmpdir(), `laterne-template-${userInfo().username}-${pgliteVersion()}`);
  if (!existsSync(template)) {
    const draft = mkdtempSync(`${template}-`);
    await createDataDirectory(join(draft, 'database'));
    try {
      renameSync(draft, template);
    } catch {
      rmSync(draft, { recursive: true }); // another test was faster
    }
  }
  const directory = mkdtempSync(join(tmpdir(), `laterne-${name}-`));
  cpSync(template, directory, { recursive: true });
  return directory;
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  return (JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as { version: string }).version;
}
