import type { City } from '../domain/city.ts';
import { readCityPack } from '../domain/geometry/city-pack.ts';
import { PackError } from '../domain/geometry/pack-error.ts';
import { readManifest } from '../domain/geometry/pack-manifest.ts';
import { indexPosts } from '../domain/geometry/post-index.ts';
import { type CampaignDatabase, CURRENT, type StoredPack } from './campaign-database.ts';
import { askForPack, downloadPackFile } from './download-pack-file.ts';
import { keepTrying } from './keep-trying.ts';

/** The city from this phone's store, or undefined where it was never loaded or this app reads another format. */
export async function loadCityPack(db: CampaignDatabase): Promise<City | undefined> {
  const stored = await keepTrying(db, () => db.pack.get(CURRENT));
  if (!stored) return undefined;
  try {
    return openCity(stored);
  } catch (error) {
    // Written by an older or newer app: as good as not there, it is loaded again.
    if (error instanceof PackError) return undefined;
    throw error;
  }
}

/**
 * Asks the server for its pack. A new one is loaded whole, checked against its hashes, read once, and only then takes
 * the place of the old one: whatever fails, the old city stays.
 * @param known the hash of the pack that is here
 * @returns the new city, or undefined where the known one is still right
 * @throws PackError or TypeError (no network); SaveError when it could not be kept
 */
export async function updateCityPack(db: CampaignDatabase, known: string | undefined): Promise<City | undefined> {
  // The browser asks with the ETag that it has: an unchanged manifest costs a few bytes.
  const manifest = readManifest(await (await askForPack('/api/pack', 'no-cache')).json());
  if (manifest.hash === known) return undefined;
  const [posts, map] = await Promise.all([
    downloadPackFile(manifest.files.posts),
    downloadPackFile(manifest.files.map),
  ]);
  const fresh = { manifest, posts, map };
  const city = openCity(fresh);
  await keepTrying(db, () => db.pack.put(fresh, CURRENT));
  return city;
}

function openCity({ manifest, posts, map }: StoredPack): City {
  const pack = readCityPack(manifest, { posts, map });
  return { pack, index: indexPosts(pack.posts) };
}
