import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { GeoError } from './geo-error.ts';
import type { WrittenPack } from './write-pack.ts';

/**
 * Writes the pack into a new folder beside `out` and puts it in place with one rename, so that `out` holds either the
 * old pack or the whole new one, whatever happens in between.
 * @param extra further files by name (the report)
 * @throws GeoError when `out` exists and is not a city pack: it is never deleted then.
 */
export async function savePack(pack: WrittenPack, out: string, extra: Record<string, string> = {}): Promise<void> {
  const target = resolve(out);
  const old = await stat(target).catch(() => undefined);
  if (old && !(await isReplaceable(target))) {
    throw new GeoError(`${out}: this exists and is not a city pack. Name an empty or new folder for --out.`);
  }
  await mkdir(dirname(target), { recursive: true });
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-new-`));
  try {
    // mkdtemp makes a private folder; the server may run as another user.
    await chmod(fresh, 0o755);
    for (const [name, bytes] of pack.files) await writeFile(join(fresh, name), bytes);
    for (const [name, text] of Object.entries(extra)) await writeFile(join(fresh, name), text);
    await writeFile(join(fresh, 'manifest.json'), `${JSON.stringify(pack.manifest, null, 2)}\n`);
    if (old) {
      // A folder cannot be renamed over a full one: the old pack steps aside first and is put back if we fail.
      const aside = `${fresh}-old`;
      await rename(target, aside);
      await rename(fresh, target).catch(async (error) => {
        await rename(aside, target);
        throw error;
      });
      await rm(aside, { recursive: true });
    } else {
      await rename(fresh, target);
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function isReplaceable(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => undefined);
  return names !== undefined && (names.length === 0 || names.includes('manifest.json'));
}
