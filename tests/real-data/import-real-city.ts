import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCityDescription } from '../../geo/city-description.ts';
import { importCity } from '../../geo/import-city.ts';
import { writePack } from '../../geo/write-pack.ts';
import { readCityPack } from '../../src/domain/geometry/city-pack.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Real data lies beside the repository, never in it; where it is absent the tests are skipped by name. */
export const GEODATA = resolve(ROOT, '../shared/geodata');

export function hasData(folder: string): boolean {
  return existsSync(resolve(GEODATA, folder));
}

/** Imports one of the shipped descriptions from the real data, writes it and reads it back. */
export async function importRealCity(name: string) {
  const city = await readCityDescription(resolve(ROOT, `geo/cities/${name}.json`));
  const { draft, report } = await importCity(city, GEODATA);
  const { manifest, files } = writePack(draft);
  const bytes = (file: { name: string }) => files.get(file.name)!.slice().buffer;
  const pack = readCityPack(manifest, { posts: bytes(manifest.files.posts), map: bytes(manifest.files.map) });
  return { draft, report, manifest, pack, bytes };
}
