import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { City } from '../../domain/city.ts';
import { checkPackFile } from '../../domain/geometry/check-pack-file.ts';
import { readCityPack } from '../../domain/geometry/city-pack.ts';
import { PackError } from '../../domain/geometry/pack-error.ts';
import { type PackFile, type PackManifest, readManifest } from '../../domain/geometry/pack-manifest.ts';
import { indexPosts } from '../../domain/geometry/post-index.ts';
import { type Addresses, readAddresses } from '../../domain/geometry/read-addresses.ts';

/** A city pack in memory: for the rules, and as the bytes that phones load. */
export interface LoadedCity {
  readonly city: City;
  readonly manifest: PackManifest;
  /** By name, as the manifest names them. */
  readonly files: ReadonlyMap<string, ArrayBuffer>;
}

/** @throws PackError with a sentence that names folder and file, when the pack is missing, truncated or damaged */
export async function loadCity(directory: string): Promise<LoadedCity> {
  try {
    const manifest = readManifest(parse(await read(directory, 'manifest.json')));
    const files = new Map<string, ArrayBuffer>();
    for (const file of Object.values(manifest.files) as PackFile[]) {
      const bytes = await read(directory, file.name);
      await checkPackFile(bytes, file);
      files.set(file.name, bytes);
    }
    const pack = readCityPack(manifest, {
      posts: files.get(manifest.files.posts.name)!,
      map: files.get(manifest.files.map.name)!,
    });
    return { city: { pack, index: indexPosts(pack.posts) }, manifest, files };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new PackError(
      `City pack in ${directory}: ${error.message} Build it anew with \`npm run geo\`, or set LATERNE_PACK.`,
    );
  }
}

/** Views on the pack's houses; null where it has none. */
export function addressesOf({ manifest, files }: LoadedCity): Addresses | null {
  const file = manifest.files.addresses;
  return file ? readAddresses(file, files.get(file.name)!) : null;
}

async function read(directory: string, name: string): Promise<ArrayBuffer> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(join(directory, name));
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PackError(code === 'ENOENT' ? `${name} is missing.` : `${name} cannot be read (${code}).`);
  }
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new PackError(`manifest.json: ${(error as Error).message}.`);
  }
}
